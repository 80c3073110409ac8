// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { dayBounds } from "@quartierkit/calendar";
import { pointer } from "@quartierkit/findings";
import type { Register } from "../../records/register.ts";
import type { RegisterCheck } from "../check.ts";
import { base, having } from "../examples.ts";

interface PlacedPeriod {
  readonly path: string;
  readonly from: string;
  readonly to: string | null;
}

/** Periods that a check of their own looks at. */
const apart = /^\/(participations\/[0-9]+\/actual|absences\/[0-9]+)$/;

const isPeriod = (value: object): value is { readonly from: string; readonly to: string | null } =>
  "from" in value &&
  "to" in value &&
  typeof value.from === "string" &&
  (value.to === null || typeof value.to === "string");

const isDay = (text: string | null): boolean => text === null || /^[0-9]{4}(-[0-9]{2}){0,2}$/.test(text);

const isMistake = (value: object): boolean =>
  ("enteredInError" in value && value.enteredInError === true) ||
  ("status" in value && value.status === "entered-in-error");

/** Looks through a value; `at` is where it stands, and is written out only where a period is found. */
function collect(value: unknown, at: string[], found: PlacedPeriod[]): void {
  if (typeof value !== "object" || value === null || isMistake(value)) return;
  if (isPeriod(value) && isDay(value.from) && isDay(value.to))
    found.push({ path: pointer(...at), from: value.from, to: value.to });
  const fields: readonly (readonly [string, unknown])[] = Object.entries(value);
  for (const [key, inner] of fields) {
    if (typeof inner !== "object" || key === "ext") continue;
    at.push(key);
    collect(inner, at, found);
    at.pop();
  }
}

/** Every period of what counts, wherever it stands; a city's own fields are left alone. */
function periodsIn(register: Register): readonly PlacedPeriod[] {
  const found: PlacedPeriod[] = [];
  collect(register, [], found);
  return found.filter(({ path }) => !apart.test(path));
}

const spell = (from: string, to: string | null): Register =>
  having({ participants: [{ id: "p-1", birthDate: "1985-04-12", history: [{ kind: "illness", from, to }] }] });

export const inverted: RegisterCheck = {
  code: "T-PERIOD-INVERTED",
  severity: "error",
  title: { de: "Zeitraum endet vor dem Beginn", en: "Period ends before it begins" },
  message: {
    de: "Der Zeitraum {from} bis {to} endet, bevor er beginnt.",
    en: "The period {from} to {to} ends before it begins.",
  },
  hint: {
    de: "Beide Tage prüfen; bis dahin gilt der Verlauf dieser Art als unbekannt.",
    en: "Check both days; until then the history of this kind counts as unknown.",
  },
  find: (register) =>
    periodsIn(register)
      .filter(({ from, to }) => to !== null && dayBounds(to).hi < dayBounds(from).lo)
      .map(({ path, from, to }) => ({ path, values: { from, to: to ?? "" } })),
  examples: {
    passing: [base, spell("2020-05-01", "2020-05-01"), spell("2020", "2020-03"), spell("2020-05-01", null)],
    failing: [
      spell("2020-05-01", "2020-04-30"),
      spell("2020-05", "2020-04"),
      having({
        jobCoachings: [{ id: "j-1", participantId: "p-1", period: { from: "2020-05-01", to: "2020-04-01" }, hours: 3 }],
      }),
    ],
  },
};
