// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Finding } from "@quartierkit/findings";
import type { Bilingual } from "@quartierkit/vocabulary";
import { OffersError } from "../../error.ts";
import { parseRule } from "../../recurrence/parse-rule.ts";
import { wallOf } from "../../recurrence/wall.ts";
import { property } from "./parse.ts";
import type { Component, Property } from "./parse.ts";
import { endOf, timeOf } from "./times.ts";
import type { CalendarTime } from "./times.ts";

/** When an event takes place, as wall time of one zone. */
export interface EventTimes {
  readonly start: string;
  readonly end: string;
  readonly allDay: boolean;
  readonly zone: string;
  readonly rule?: string;
  readonly exclude: readonly string[];
  readonly include: readonly string[];
  /** The meeting of a series that this one stands for. */
  readonly insteadOf?: string;
}

/** What is done with what a calendar leaves open, and where problems go. */
export interface Reading {
  /** Zone of times without one. */
  readonly zone: string;
  readonly report: (finding: Finding) => void;
}

interface Complaint {
  readonly code: string;
  readonly severity?: Finding["severity"];
  readonly at: Property;
  readonly message: Bilingual;
  readonly hint: Bilingual;
}

const finding = ({ code, severity = "warning", at, message, hint }: Complaint): Finding => ({
  code,
  severity,
  path: "",
  line: at.line,
  message,
  hint,
});

/** A time of the event, or `undefined` with a finding. A zone that nobody knows is taken for the reader's own. */
function read(at: Property, value: string, { zone, report }: Reading): CalendarTime | undefined {
  const time = timeOf(value, at.parameters, zone);
  if (typeof time === "object") return time;
  if (time === "no-time") {
    const message = {
      de: `„${value}“ bei ${at.name} ist keine Zeit.`,
      en: `“${value}” of ${at.name} is no time.`,
    };
    const hint = { de: "Form: 20210308T090000 oder 20210308.", en: "Form: 20210308T090000 or 20210308." };
    report(finding({ code: "ical-time", at, message, hint }));
    return undefined;
  }
  const name = at.parameters["TZID"] ?? "";
  const message = {
    de: `Die Zeitzone „${name}“ ist nicht bekannt; gelesen als ${zone}.`,
    en: `The time zone “${name}” is not known; read as ${zone}.`,
  };
  const hint = { de: "Die Uhrzeit prüfen.", en: "Check the time of day." };
  report(finding({ code: "ical-zone", at, message, hint }));
  const local = timeOf(value, {}, zone);
  return typeof local === "object" ? local : undefined;
}

/** Lists of times; of a period its beginning. */
function listed(event: Component, name: string, reading: Reading): readonly string[] {
  const lists = event.properties.filter((one) => one.name === name);
  return lists.flatMap((at) =>
    at.value.split(",").flatMap((value) => read(at, value.split("/")[0] ?? "", reading)?.local ?? []),
  );
}

/** A rule that RFC 5545 knows; another is reported, and the event has its first time only. */
function ruleOf(event: Component, { report }: Reading): string | undefined {
  const at = property(event, "RRULE");
  if (at === undefined) return undefined;
  const rule = at.value.trim().replace(/;+$/, "");
  try {
    parseRule(rule);
    return rule;
  } catch (error) {
    if (!(error instanceof OffersError)) throw error;
    const message = {
      de: `Die Regel „${rule.slice(0, 80)}“ ist nach RFC 5545 nicht erlaubt; übernommen ist nur der erste Termin.`,
      en: `The rule “${rule.slice(0, 80)}” is not allowed by RFC 5545; only the first date was taken.`,
    };
    const hint = { de: `Grund: ${error.message}`, en: `Reason: ${error.message}` };
    report(finding({ code: "ical-rule", severity: "error", at, message, hint }));
    return undefined;
  }
}

/** The end, where it lies before the start the start itself. */
function soundEnd(start: CalendarTime, end: string, { at, reading }: { at: Property; reading: Reading }): string {
  if (wallOf(end) >= wallOf(start.local)) return end;
  const message = { de: "Das Ende liegt vor dem Beginn.", en: "The end lies before the start." };
  const hint = { de: "Beginn und Ende prüfen.", en: "Check start and end." };
  reading.report(finding({ code: "ical-end-before-start", severity: "error", at, message, hint }));
  return start.local;
}

/**
 * When an event takes place.
 *
 * @param event - a `VEVENT`
 * @param reading - the reader's zone, and where problems go
 * @returns `undefined` where it does not say when it begins
 */
export function eventTimes(event: Component, reading: Reading): EventTimes | undefined {
  const at = property(event, "DTSTART");
  const start = at === undefined ? undefined : read(at, at.value, reading);
  if (at === undefined || start === undefined) return undefined;
  const own = { ...reading, zone: start.zone ?? reading.zone };
  const ends = property(event, "DTEND");
  const given = ends === undefined ? undefined : read(ends, ends.value, own);
  const end = soundEnd(start, endOf(start, given, property(event, "DURATION")?.value.trim()), { at, reading });
  const rule = ruleOf(event, own);
  const instead = property(event, "RECURRENCE-ID");
  const insteadOf = instead === undefined ? undefined : read(instead, instead.value, own)?.local;
  return {
    start: start.local,
    end,
    allDay: start.allDay,
    zone: own.zone,
    ...(rule === undefined ? {} : { rule }),
    exclude: listed(event, "EXDATE", own),
    include: listed(event, "RDATE", own),
    ...(insteadOf === undefined ? {} : { insteadOf }),
  };
}
