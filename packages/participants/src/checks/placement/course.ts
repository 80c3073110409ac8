// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { ageBoundsOn, daysBetween } from "@quartierkit/calendar";
import { valueOf } from "@quartierkit/vocabulary";
import { limits } from "../../parameters.ts";
import { each, when } from "../check.ts";
import type { RegisterCheck } from "../check.ts";
import { found } from "../../records/lookup.ts";
import { placed } from "./examples.ts";
import type { Placement } from "./examples.ts";

const parties = ["participant", "employer", "provider"] as const;

/** Placements that have not been called off or set aside. */
const stands = ({ status }: Placement): boolean => !["rejected", "cancelled", "deprecated"].includes(status);

const unsigned: RegisterCheck = {
  code: "PLC-SIGN-BEFORE-START",
  severity: "error",
  title: { de: "Nicht alle Unterschriften vor dem ersten Tag", en: "Not all signatures before the first day" },
  message: {
    de: "Vor dem {from} fehlt die Unterschrift: {party}.",
    en: "Missing before {from}: the signature of {party}.",
  },
  hint: { de: "Unterschrift einholen, Beginn verschieben.", en: "Obtain the signature, postpone the start." },
  find: each("placements", (placement, { on }) => {
    const { period, signatures, kind } = placement;
    if (kind === "vocational-knowledge" || !stands(placement) || period.from > on) return [];
    return parties
      .filter((party) => !signatures.some((one) => one.party === party && one.on <= period.from))
      .map((party) => ({ path: "/signatures", values: { from: period.from, party } }));
  }),
  examples: {
    passing: [placed({}), placed({ status: "cancelled", signatures: [] })],
    failing: [placed({ signatures: [] })],
  },
};

const backdated: RegisterCheck = {
  code: "PLC-BACKDATED",
  severity: "warning",
  title: { de: "Erst nach dem Beginn erfasst", en: "Recorded only after the start" },
  message: { de: "Erfasst am {recorded}, Beginn am {from}.", en: "Recorded on {recorded}, start on {from}." },
  hint: { de: "Vereinbarungen vor dem Beginn erfassen.", en: "Record agreements before the start." },
  find: each("placements", ({ recordedAt, period: { from } }) =>
    recordedAt === undefined
      ? []
      : when(recordedAt > from, { path: "/recordedAt", values: { recorded: recordedAt, from } }),
  ),
  examples: { passing: [placed({ recordedAt: "2020-05-04" })], failing: [placed({ recordedAt: "2020-05-05" })] },
};

/** Hours that were agreed; unknown where the hours a week are. */
const scheduledHours = ({ hoursPerWeek, period: { from, to } }: Placement): number =>
  hoursPerWeek === undefined ? Infinity : (hoursPerWeek * (daysBetween(from, to) + 1)) / 7;

const evaluation: RegisterCheck = {
  code: "PLC-EVAL-RANGE",
  severity: "error",
  title: { de: "Auswertung passt nicht zum Zeitraum", en: "Evaluation does not fit the period" },
  message: {
    de: "Letzter Tag {last} und {missed} gefehlte Stunden passen nicht zu {from} bis {to}.",
    en: "Last day {last} and {missed} missed hours do not fit {from} to {to}.",
  },
  hint: { de: "Letzten Tag und Stunden prüfen.", en: "Check the last day and the hours." },
  find: each("placements", (placement) => {
    const { evaluation: result, period } = placement;
    if (result?.kind !== "partly") return [];
    const outside = result.lastDay < period.from || result.lastDay > period.to;
    return when(outside || result.missedHours > scheduledHours(placement), {
      path: "/evaluation",
      values: { last: result.lastDay, missed: result.missedHours, ...period },
    });
  }),
  examples: {
    passing: [placed({ evaluation: { kind: "partly", lastDay: "2020-06-12", missedHours: 170 } })],
    failing: [
      placed({ evaluation: { kind: "partly", lastDay: "2020-06-13", missedHours: 0 } }),
      placed({ evaluation: { kind: "partly", lastDay: "2020-06-01", missedHours: 172 } }),
    ],
  },
};

const born = (birthDate: string) => ({ participants: [{ id: "p-1", birthDate }] });

const minor: RegisterCheck = {
  code: "PLC-MINOR-REP",
  severity: "error",
  title: { de: "Minderjährig, ohne gesetzliche Vertretung", en: "Minor without a representative" },
  message: {
    de: "Die Person ist am {from} minderjährig; eine gesetzliche Vertretung hat nicht unterschrieben.",
    en: "The person is a minor on {from}; no representative has signed.",
  },
  hint: { de: "Vertretung erfassen und unterschreiben lassen.", en: "Record the representative and have them sign." },
  norm: limits.ageOfMajority.norm,
  find: each("placements", (placement, { register }) => {
    const { participantId, signatures, period } = placement;
    const birthDate = valueOf(found(register, "participants", participantId)?.birthDate);
    if (birthDate === undefined || !stands(placement)) return [];
    const isMinor = ageBoundsOn(birthDate, period.from).hi < limits.ageOfMajority.value;
    const represented = signatures.some(({ party }) => party === "representative");
    return when(isMinor && !represented, { path: "", values: { from: period.from } });
  }),
  examples: {
    passing: [
      placed({}, born("2002-05-04")),
      placed({ signatures: [{ party: "representative", on: "2020-04-20" }] }, born("2004-05-05")),
    ],
    failing: [placed({}, born("2002-05-05"))],
  },
};

export const courseChecks: readonly RegisterCheck[] = [unsigned, backdated, evaluation, minor];
