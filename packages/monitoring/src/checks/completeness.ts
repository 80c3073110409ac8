// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Violation } from "@quartierkit/findings";
import { evaluateAll, parameterOn } from "@quartierkit/rules";
import { addDays } from "@quartierkit/calendar";
import { dayBefore } from "../count/judge.ts";
import { exitDue, followUpDue, pendingOf } from "../count/pending.ts";
import { followUpToleranceDays } from "../indicators/parameters.ts";
import { norms } from "../indicators/sources.ts";
import { ruleSet } from "../rule-sets/rule-sets.ts";
import { labelsOf } from "../record/labels.ts";
import { each, when } from "./check.ts";
import type { RecordCheck, Seen } from "./check.ts";
import { gone, lacking, setOf, whole } from "./examples.ts";

const incomplete = {
  severity: "warning",
  norm: norms.guidance,
  message: {
    de: "Der Datensatz ist unvollständig und zählt nur in der Gesamtzahl.",
    en: "The record is incomplete and counts in the grand total only.",
  },
} as const;

const lacks = ({ judged: { missing } }: Seen, ...roots: readonly string[]): boolean =>
  missing.some((path) => roots.some((root) => path === root || path.startsWith(`${root}.`)));

const { status: _, ...withoutStatus } = whole;
const { status: _unknown, ...nothingKnown } = lacking("spells", "known");

const required: readonly RecordCheck[] = [
  {
    ...incomplete,
    code: "ESF-V01",
    title: { de: "Geschlecht fehlt", en: "Gender missing" },
    hint: { de: "Eintrag im Personenstandsregister erfragen.", en: "Ask for the entry in the civil status register." },
    find: each((seen) => when(lacks(seen, "gender"), { path: "/facts/gender" })),
    examples: { passing: [setOf([whole])], failing: [setOf([lacking("gender")])] },
  },
  {
    ...incomplete,
    code: "ESF-V02",
    title: { de: "Erwerbsstatus fehlt", en: "Labour market status missing" },
    hint: { de: "Status am Tag des Eintritts erfragen.", en: "Ask for the status on the day of entry." },
    find: each((seen) => when(lacks(seen, "status"), { path: "/status" })),
    // Whoever is registered is unemployed: nobody has to say so.
    examples: { passing: [setOf([whole]), setOf([withoutStatus])], failing: [setOf([nothingKnown])] },
  },
  {
    ...incomplete,
    code: "ESF-V03",
    title: { de: "Geburtsdatum fehlt oder reicht nicht aus", en: "Date of birth missing or not precise enough" },
    hint: {
      de: "Geburtsdatum nachtragen; nur das Jahr genügt nicht, wenn davon eine Altersgruppe abhängt.",
      en: "Add the date of birth; the year alone is not enough where an age group depends on it.",
    },
    find: each((seen) => when(lacks(seen, "birthDate"), { path: "/facts/birthDate" })),
    examples: {
      passing: [setOf([whole]), setOf([{ ...whole, facts: { ...whole.facts, birthDate: "1984" } }])],
      failing: [setOf([lacking("birthDate")]), setOf([{ ...whole, facts: { ...whole.facts, birthDate: "1994" } }])],
    },
  },
  {
    ...incomplete,
    code: "ESF-V04",
    title: { de: "Bildungsstand fehlt", en: "Level of education missing" },
    hint: { de: "Höchsten Abschluss (ISCED 0-8) eintragen.", en: "Enter the highest level completed (ISCED 0-8)." },
    find: each((seen) => when(lacks(seen, "isced"), { path: "/facts/isced" })),
    examples: { passing: [setOf([whole])], failing: [setOf([lacking("isced")])] },
  },
  {
    ...incomplete,
    code: "ESF-V05",
    title: { de: "Haushalt fehlt (nur bis 1. August 2018)", en: "Household missing (until 1 August 2018 only)" },
    hint: {
      de: "Erwachsene, Erwerbstätige und Kinder im Haushalt eintragen.",
      en: "Enter adults, employed members and children of the household.",
    },
    find: each((seen) => when(lacks(seen, "household"), { path: "/facts/household" })),
    examples: {
      passing: [setOf([whole], "esf-2014"), setOf([lacking("household")], "esf-2014-2018")],
      failing: [setOf([lacking("household")], "esf-2014")],
    },
  },
];

const rootOf = (path: string): string => path.split(".")[0] ?? path;

/** Whether a fact has a value; a path leads into groups. */
const has = (facts: object, path: string): boolean =>
  path.split(".").reduce<unknown>(
    (rest, step) =>
      // An object that has the name as its own can be read by it.
      typeof rest === "object" && rest !== null && Object.hasOwn(rest, step)
        ? (rest as Readonly<Record<string, unknown>>)[step]
        : undefined,
    facts,
  ) !== undefined;

/** What was declined and has a value all the same. */
const answered = ({ record }: Seen): readonly string[] =>
  (record.declined ?? []).filter((name) => has(record, name) || has(record.facts, name));

const declined: RecordCheck = {
  code: "ESF-V06",
  severity: "error",
  title: { de: "Verweigert und doch beantwortet", en: "Declined, and answered all the same" },
  message: {
    de: "„{name}“ gilt als verweigert und hat einen Wert.",
    en: "“{name}” counts as declined and has a value.",
  },
  hint: { de: "Wert oder Vermerk entfernen.", en: "Remove the value or the note." },
  norm: norms.guidance,
  find: each((seen) => answered(seen).map((name): Violation => ({ path: "/declined", values: { name } }))),
  examples: {
    passing: [setOf([{ ...lacking("disability"), declined: ["disability"] }])],
    failing: [setOf([{ ...whole, declined: ["disability"] }])],
  },
};

/** Sensitive facts that are missing and that nobody noted as asked for. */
function notAttempted({ record, judged: { outcomes, facts }, set: { rules } }: Seen): readonly string[] {
  const tried = (record.declined ?? []).map(rootOf);
  const sensitive = rules.indicators.filter(
    ({ id, data, moment }) => data === "sensitive" && moment === "entry" && outcomes[id] === "unknown",
  );
  const verdicts = evaluateAll(
    sensitive.map(({ rule }) => rule),
    facts,
    dayBefore(facts.entry),
    { lawDay: rules.lawDay },
  );
  const missing = new Set(verdicts.flatMap((verdict) => verdict.missing.map(rootOf)));
  const asked = ["disability", "nationalities", "germanByBirth", "parents", "minority", "otherDisadvantage"];
  return asked.filter((fact) => missing.has(fact) && !tried.includes(fact));
}

const attempt: RecordCheck = {
  code: "ESF-V07",
  severity: "warning",
  title: { de: "Sensible Angabe fehlt ohne Vermerk", en: "Sensitive data missing without a note" },
  message: {
    de: "Ohne Angabe und ohne Vermerk, dass gefragt wurde: {facts}. Zählt in den sensiblen Indikatoren nicht.",
    en: "Neither told nor noted as asked for: {facts}. Does not count in the sensitive indicators.",
  },
  hint: {
    de: "Nachfragen; wer nicht antworten will, bekommt den Vermerk „nicht beantwortet“ (Feld declined).",
    en: "Ask; whoever does not want to answer gets the note that the question was declined (field declined).",
  },
  norm: norms.guidance,
  find: each((seen) => {
    const facts = notAttempted(seen);
    return when(facts.length > 0, { path: "/declined", values: { facts: labelsOf(facts) } });
  }),
  examples: {
    passing: [setOf([whole]), setOf([{ ...lacking("disability"), declined: ["disability"] }])],
    failing: [setOf([lacking("disability")])],
  },
};

const isOpen = ({ judged, set }: Seen, what: "exit-situation" | "follow-up"): boolean =>
  pendingOf(judged, set.rules).some((pending) => pending.what === what);

const overdue: RecordCheck = {
  code: "ESF-V08",
  severity: "warning",
  title: { de: "Verbleib nach Austritt nicht festgestellt", en: "Situation after leaving not found out" },
  message: {
    de: "Der Verbleib war bis {due} festzustellen; unmittelbare Ergebnisse zählen nicht.",
    en: "The situation had to be found out by {due}; immediate results do not count.",
  },
  hint: {
    de: "Verbleib nachtragen, wenn er innerhalb der vier Wochen bekannt war.",
    en: "Add it where it was known within the four weeks.",
  },
  norm: norms.guidance,
  find: each((seen) => {
    const { exit } = seen.judged.facts;
    const due = exit === undefined ? undefined : exitDue(exit, seen.set.rules);
    return due === undefined
      ? []
      : when(seen.context.on > due && isOpen(seen, "exit-situation"), { path: "/atExit", values: { due } });
  }),
  examples: {
    passing: [setOf([gone]), setOf([whole]), setOf([{ ...gone, atExit: { on: "2019-09-10", declined: true } }])],
    failing: [setOf([{ ...whole, exit: "2019-08-30" }])],
  },
};

const followUp: RecordCheck = {
  code: "ESF-V09",
  severity: "info",
  title: { de: "Nachbefragung nach sechs Monaten fehlt", en: "Follow-up after six months missing" },
  message: {
    de: "Weder ein Ergebnis noch „nicht erreicht“ oder „verweigert“ zum {due}.",
    en: "Neither a result nor “could not be reached” or “declined” for {due}.",
  },
  hint: {
    de: "Lage nachtragen oder festhalten, dass die Person nicht erreicht wurde oder nicht antworten wollte.",
    en: "Add the situation, or note that the person could not be reached or did not want to answer.",
  },
  norm: norms.guidance,
  find: each((seen) => {
    const { exit } = seen.judged.facts;
    if (exit === undefined) return [];
    const due = followUpDue(exit, seen.set.rules);
    const last = addDays(due, parameterOn(followUpToleranceDays, seen.set.rules.lawDay)?.value ?? 0);
    return when(seen.context.on > last && isOpen(seen, "follow-up"), { path: "/atSixMonths", values: { due } });
  }),
  examples: {
    passing: [
      setOf([gone]),
      setOf([{ ...gone, atSixMonths: { on: "2020-02-28", unreachable: true } }]),
      setOf([{ ...gone, atSixMonths: { on: "2020-02-28", declined: true } }]),
      { ...setOf([{ ...gone, atSixMonths: {} }]), rules: ruleSet("esf-2014-2018", { followUp: "not-collected" }) },
    ],
    failing: [setOf([{ ...gone, atSixMonths: {} }])],
  },
};

/** What is missing in a record. */
export const completenessChecks: readonly RecordCheck[] = [...required, declined, attempt, overdue, followUp];
