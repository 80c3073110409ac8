// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { isDay } from "@quartierkit/calendar";
import { pointer } from "@quartierkit/findings";
import type { Check, Violation } from "@quartierkit/findings";
import type { Catalogue, Offer } from "../records/catalogue.ts";
import { base, monday, offering } from "./examples.ts";

const each =
  (
    find: (offer: Offer, on: string) => readonly Omit<Violation, "path">[] | readonly Violation[],
  ): Check<Catalogue>["find"] =>
  ({ offers }, { on }) =>
    offers.flatMap((offer, index) =>
      find(offer, on).map((violation) => ({
        ...violation,
        path: `${pointer("offers", index)}${"path" in violation ? violation.path : ""}`,
      })),
    );

const hoursOf = ({ schedule }: Offer) => (schedule.kind === "weekly" ? schedule.hours : []);
const sessionsOf = ({ schedule }: Offer) => (schedule.kind === "dates" ? schedule.sessions : []);
const none: readonly Violation[] = [];

export const offerChecks: readonly Check<Catalogue>[] = [
  {
    code: "OFF-HOURS-UNKNOWN",
    severity: "info",
    title: { de: "Zeiten nicht bekannt", en: "Hours unknown" },
    message: { de: "Die Zeiten dieses Angebots sind nicht bekannt.", en: "The hours of this offer are not known." },
    hint: {
      de: "Beim Träger erfragen; veröffentlicht wird „Zeiten nicht bekannt“, nie „geschlossen“.",
      en: "Ask the organisation; “hours unknown” is published, never “closed”.",
    },
    find: each(({ schedule }) => (schedule.kind === "unknown" ? [{ path: "/schedule" }] : none)),
    examples: { passing: [base], failing: [offering({ schedule: { kind: "unknown" } })] },
  },
  {
    code: "OFF-HOURS-EMPTY",
    severity: "error",
    title: { de: "Öffnet und schließt zugleich", en: "Opens and closes at once" },
    message: { de: "Von {opens} bis {closes} ist keine Zeit.", en: "From {opens} to {closes} there is no time." },
    hint: {
      de: "Beginn und Ende prüfen; rund um die Uhr ist 00:00 bis 24:00.",
      en: "Check both times; around the clock is 00:00 to 24:00.",
    },
    find: each((offer) =>
      hoursOf(offer).flatMap(({ opens, closes }, index): readonly Violation[] =>
        opens === closes ? [{ path: `/schedule/hours/${index}`, values: { opens, closes } }] : [],
      ),
    ),
    examples: { passing: [base], failing: [offering({ schedule: monday(["09:00", "09:00"]) })] },
  },
  {
    code: "OFF-HOURS-MIDNIGHT",
    severity: "info",
    title: { de: "Über Mitternacht geöffnet", en: "Open past midnight" },
    message: {
      de: "Von {opens} bis {closes} geht über Mitternacht.",
      en: "From {opens} to {closes} runs past midnight.",
    },
    hint: { de: "Prüfen, ob Beginn und Ende vertauscht sind.", en: "Check whether the two are swapped." },
    find: each((offer) =>
      hoursOf(offer).flatMap(({ opens, closes }, index): readonly Violation[] =>
        closes < opens ? [{ path: `/schedule/hours/${index}`, values: { opens, closes } }] : [],
      ),
    ),
    examples: { passing: [base], failing: [offering({ schedule: monday(["20:00", "01:00"]) })] },
  },
  {
    code: "OFF-HOURS-OVERLAP",
    severity: "error",
    title: { de: "Zeiten überschneiden sich", en: "Hours overlap" },
    message: {
      de: "Zwei Zeiten am selben Wochentag überschneiden sich ({first}, {second}).",
      en: "Two times on the same weekday overlap ({first}, {second}).",
    },
    hint: { de: "Zu einer Zeit zusammenfassen.", en: "Join them into one." },
    find: each((offer) => {
      const hours = hoursOf(offer).filter(({ opens, closes }) => opens < closes);
      return hours.flatMap((one, index): readonly Violation[] =>
        hours
          .slice(0, index)
          .filter((other) => other.weekday === one.weekday && other.opens < one.closes && one.opens < other.closes)
          .map((other) => ({
            path: `/schedule/hours/${index}`,
            values: { first: `${other.opens}-${other.closes}`, second: `${one.opens}-${one.closes}` },
          })),
      );
    }),
    examples: {
      passing: [offering({ schedule: monday(["09:00", "12:00"], ["12:00", "15:00"]) })],
      failing: [offering({ schedule: monday(["09:00", "12:00"], ["11:00", "15:00"]) })],
    },
  },
  {
    code: "OFF-SESSION-ORDER",
    severity: "error",
    title: {
      de: "Termin endet vor dem Beginn oder an einem Tag, den es nicht gibt",
      en: "Session ends before it begins, or on no day",
    },
    message: { de: "{start} bis {end} ist kein Termin.", en: "{start} to {end} is no session." },
    hint: { de: "Beginn und Ende prüfen.", en: "Check start and end." },
    find: each((offer) =>
      sessionsOf(offer).flatMap(({ start, end }, index): readonly Violation[] => {
        const real = isDay(start.slice(0, 10)) && isDay(end.slice(0, 10));
        return real && start < end ? [] : [{ path: `/schedule/sessions/${index}`, values: { start, end } }];
      }),
    ),
    examples: {
      passing: [
        offering({
          schedule: {
            kind: "dates",
            timeZone: "Europe/Berlin",
            sessions: [{ start: "2021-03-08T09:00", end: "2021-03-08T12:00" }],
          },
        }),
      ],
      failing: [
        offering({
          schedule: {
            kind: "dates",
            timeZone: "Europe/Berlin",
            sessions: [{ start: "2021-03-08T09:00", end: "2021-03-08T09:00" }],
          },
        }),
        offering({
          schedule: {
            kind: "dates",
            timeZone: "Europe/Berlin",
            sessions: [{ start: "2021-02-30T09:00", end: "2021-03-08T09:00" }],
          },
        }),
      ],
    },
  },
  {
    code: "OFF-AGES",
    severity: "error",
    title: { de: "Altersgrenzen vertauscht", en: "Ages swapped" },
    message: { de: "Von {from} bis {to} Jahren ist niemand.", en: "Nobody is from {from} to {to} years old." },
    hint: { de: "Beide Grenzen prüfen.", en: "Check both limits." },
    find: each(({ ages }) =>
      ages?.from !== undefined && ages.to !== undefined && ages.from > ages.to
        ? [{ path: "/ages", values: { from: ages.from, to: ages.to } }]
        : none,
    ),
    examples: {
      passing: [offering({ ages: { from: 1.5, to: 3 } })],
      failing: [offering({ ages: { from: 12, to: 6 } })],
    },
  },
  {
    code: "OFF-VERIFY-BY",
    severity: "warning",
    title: { de: "Angaben nicht mehr frisch", en: "Details no longer fresh" },
    message: {
      de: "Die Angaben hätten bis {by} bestätigt werden sollen.",
      en: "The details should have been confirmed by {by}.",
    },
    hint: { de: "Beim Träger nachfragen und das Datum erneuern.", en: "Ask the organisation and renew the date." },
    find: each(({ verifyBy }, on) =>
      verifyBy !== undefined && verifyBy < on ? [{ path: "/verifyBy", values: { by: verifyBy } }] : none,
    ),
    examples: { passing: [offering({ verifyBy: "2099-12-31" })], failing: [offering({ verifyBy: "2020-12-31" })] },
  },
  {
    code: "OFF-COST-UNKNOWN",
    severity: "info",
    title: { de: "Kosten nicht bekannt", en: "Cost unknown" },
    message: { de: "Was dieses Angebot kostet, ist nicht bekannt.", en: "What this offer costs is not known." },
    hint: {
      de: "Beim Träger erfragen; „kostenlos“ nur, wenn es gesagt wurde.",
      en: "Ask the organisation; “free” only where it was said.",
    },
    find: each(({ cost }) => ("missing" in cost ? [{ path: "/cost" }] : none)),
    examples: { passing: [base], failing: [offering({ cost: { missing: "unknown" } })] },
  },
];
