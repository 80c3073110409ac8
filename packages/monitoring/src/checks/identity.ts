// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { pointer } from "@quartierkit/findings";
import type { Violation } from "@quartierkit/findings";
import { unusable } from "../count/exclusions.ts";
import { keyOf } from "../count/participations.ts";
import { norms } from "../indicators/sources.ts";
import { read } from "../indicators/sources.ts";
import type { ParticipationRecord } from "../record/participation.ts";
import { each, when } from "./check.ts";
import type { RecordCheck, RecordSet } from "./check.ts";
import { gone, setOf, whole } from "./examples.ts";

const open = "9999-12-31";

interface Pair {
  readonly earlier: ParticipationRecord;
  readonly record: ParticipationRecord;
  readonly index: number;
}

const endOf = ({ exit }: ParticipationRecord): string => exit ?? open;

/** Of records in the order of their entries the one that ends last. */
const longest = (records: readonly ParticipationRecord[]): ParticipationRecord | undefined =>
  records.reduce<ParticipationRecord | undefined>(
    (last, record) => (last === undefined || endOf(record) >= endOf(last) ? record : last),
    undefined,
  );

/** Records of one person in one operation, each with the one before it that ends last. */
function pairs({ records, rules }: RecordSet): readonly Pair[] {
  const groups = new Map<string, { readonly record: ParticipationRecord; readonly index: number }[]>();
  records.forEach((record, index) => {
    // What is no participation is none twice.
    if (unusable(record, rules) !== null) return;
    const key = keyOf(record);
    const group = groups.get(key) ?? [];
    group.push({ record, index });
    groups.set(key, group);
  });
  return [...groups.values()].flatMap((group) => {
    const sorted = group.toSorted((a, b) =>
      a.record.entry < b.record.entry ? -1 : a.record.entry > b.record.entry ? 1 : a.index - b.index,
    );
    return sorted.slice(1).flatMap(({ record, index }, place) => {
      const earlier = longest(sorted.slice(0, place + 1).map((one) => one.record));
      return earlier === undefined ? [] : [{ earlier, record, index }];
    });
  });
}

const overlaps = ({ earlier, record }: Pair): boolean => record.entry <= endOf(earlier);

const told = ({ earlier, record, index }: Pair): Violation => ({
  path: pointer(index),
  related: [record.ref, earlier.ref],
  values: { ref: record.ref, other: earlier.ref, operation: record.operation },
});

const found =
  (wanted: boolean): RecordCheck["find"] =>
  (set) =>
    pairs(set)
      .filter((pair) => overlaps(pair) === wanted)
      .map(told);

const again: ParticipationRecord = { ...whole, ref: "B", person: "P", entry: "2019-10-01" };

const twice: RecordCheck = {
  code: "ESF-V31",
  severity: "error",
  title: { de: "Person im selben Vorhaben doppelt erfasst", en: "Person recorded twice in one operation" },
  message: {
    de: "{ref} und {other} sind dieselbe Person in {operation} zur selben Zeit; gezählt wird eine Teilnahme.",
    en: "{ref} and {other} are the same person in {operation} at the same time; one participation is counted.",
  },
  hint: {
    de: "Eine Person darf nur einmal je Vorhaben erfasst werden: Datensätze zusammenführen.",
    en: "A person may be recorded once in each operation only: merge the records.",
  },
  source: read("Stammblatt Teil D, Teilnehmerfragebogen ESF Plus", "DATES III"),
  find: found(true),
  examples: {
    passing: [
      setOf([whole]),
      setOf([{ ...gone, person: "P" }, again]),
      setOf([{ ...whole, person: "P", contactHours: 4 }, again]),
    ],
    failing: [
      setOf([{ ...whole, person: "P" }, again]),
      setOf([whole, whole]),
      // A stay between the two does not hide that the first still lasts.
      setOf([
        { ...whole, person: "P", exit: "2019-12-31" },
        { ...again, ref: "C", entry: "2019-04-01", exit: "2019-04-30" },
        again,
      ]),
    ],
  },
};

/** Records with others that share something with them, each with the first of those. */
function sharing(
  records: readonly ParticipationRecord[],
  keyFor: (record: ParticipationRecord) => string | undefined,
): readonly Pair[] {
  const first = new Map<string, ParticipationRecord>();
  return records.flatMap((record, index) => {
    const key = keyFor(record);
    if (key === undefined) return [];
    const earlier = first.get(key);
    if (earlier === undefined) first.set(key, record);
    return earlier === undefined || keyOf(earlier) === keyOf(record) ? [] : [{ earlier, record, index }];
  });
}

const ref: RecordCheck = {
  code: "ESF-V31-REF",
  severity: "error",
  title: { de: "Zeichen doppelt vergeben", en: "Reference given twice" },
  message: {
    de: "„{ref}“ bezeichnet in {operation} zwei Personen; beide zählen, aber niemand kann sie auseinanderhalten.",
    en: "“{ref}” stands for two people in {operation}; both count, but nobody can tell them apart.",
  },
  hint: {
    de: "Jedem Datensatz ein eigenes Zeichen geben, oder beiden dieselbe Person eintragen.",
    en: "Give each record a reference of its own, or enter the same person in both.",
  },
  norm: norms.guidance,
  find: ({ records }) => sharing(records, ({ ref: own, operation }) => JSON.stringify([own, operation])).map(told),
  examples: {
    passing: [setOf([whole, { ...whole, operation: "BQB-2", person: "P" }])],
    failing: [
      setOf([
        { ...whole, person: "P" },
        { ...whole, person: "Q" },
      ]),
    ],
  },
};

/** Born and entered on the same days: too much for chance where nobody says who the person is. */
const likeness = ({ person, operation, entry, facts: { birthDate, gender } }: ParticipationRecord) =>
  person !== undefined || gender === undefined || birthDate?.length !== entry.length
    ? undefined
    : JSON.stringify([operation, entry, birthDate, gender]);

const likely: RecordCheck = {
  code: "ESF-V31-LIKELY",
  severity: "warning",
  title: { de: "Vielleicht dieselbe Person", en: "Perhaps the same person" },
  message: {
    de: "{ref} und {other} gleichen sich in {operation} in Geburtstag, Geschlecht und Tag des Eintritts und sagen nicht, wer die Person ist; beide zählen.",
    en: "{ref} and {other} have date of birth, gender and day of entry in {operation} in common and do not say who the person is; both count.",
  },
  hint: {
    de: "Prüfen; für eine Person dasselbe Pseudonym in „person“ eintragen, für zwei je ein eigenes.",
    en: "Check; enter the same pseudonym in “person” for one person, one each for two.",
  },
  source: read("Stammblatt Teil D, Teilnehmerfragebogen ESF Plus", "DATES III"),
  find: ({ records }) => sharing(records, likeness).map(told),
  examples: {
    passing: [
      setOf([
        { ...whole, person: "P" },
        { ...whole, ref: "B", person: "Q" },
      ]),
      setOf([whole, { ...whole, ref: "B", entry: "2019-03-05" }]),
    ],
    failing: [setOf([whole, { ...whole, ref: "B" }])],
  },
};

const back: RecordCheck = {
  code: "ESF-V31-RETURN",
  severity: "info",
  title: { de: "Wiedereintritt", en: "Re-entry" },
  message: {
    de: "{ref} setzt {other} in {operation} fort: Es bleiben der erste Eintritt und das letzte Ergebnis; bereits Gemeldetes ist zu berichtigen.",
    en: "{ref} continues {other} in {operation}: the first entry and the last result stay; what was reported is to be corrected.",
  },
  hint: {
    de: "Den früheren Stand mit diesem vergleichen und die Berichtigung melden.",
    en: "Compare the earlier report with this one and send the correction.",
  },
  norm: norms.guidance,
  find: found(false),
  examples: {
    passing: [setOf([whole])],
    failing: [setOf([{ ...gone, person: "P" }, again])],
  },
};

const region: RecordCheck = {
  code: "ESF-REGION",
  severity: "error",
  title: { de: "Regionenkategorie fehlt oder wechselt", en: "Category of region missing or changing" },
  message: {
    de: "Das Vorhaben {operation} hat keine eindeutige Regionenkategorie.",
    en: "The operation {operation} has no single category of region.",
  },
  hint: {
    de: "Die Kategorie folgt dem Ort der Förderung, nicht dem Wohnort: für das Vorhaben einmal festlegen.",
    en: "The category follows the place of funding, not of residence: set it once for the operation.",
  },
  norm: norms.guidance,
  find: (set, context) => {
    const first = new Map<string, string | undefined>();
    for (const { operation, region: own } of set.records) if (!first.has(operation)) first.set(operation, own);
    return each(({ record: { operation, region: own } }) =>
      when(set.operations[operation]?.region === undefined && (own === undefined || own !== first.get(operation)), {
        path: "/region",
        values: { operation },
      }),
    )(set, context);
  },
  examples: {
    passing: [setOf([whole])],
    failing: [setOf([whole, { ...whole, ref: "B", region: "transition" }])],
  },
};

const outOfForce: RecordCheck = {
  code: "ESF-RULES-PERIOD",
  severity: "info",
  title: { de: "Eintritt außerhalb der Geltung des Rechtsstands", en: "Entry outside the validity of the rule set" },
  message: {
    de: "Am Tag des Eintritts gilt der gewählte Anhang nicht; gezählt wird trotzdem nach ihm.",
    en: "The annex that was chosen is not in force on the day of entry; it is applied all the same.",
  },
  hint: {
    de: "Für Meldungen seit dem 2. August 2018 den geänderten Anhang wählen; für einen Vergleich ist es richtig so.",
    en: "For reports since 2 August 2018 choose the amended annex; for a comparison this is right.",
  },
  find: each(({ record: { entry }, set: { rules } }) => {
    const { from, to } = rules.inForce;
    // The amended annex is applied to the whole programming period.
    const begin = rules.id === "esf-2014-2018" ? "2014-01-01" : from;
    return when(entry < begin || (to !== null && entry > to), { path: "/entry" });
  }),
  examples: {
    passing: [setOf([whole]), setOf([{ ...whole, entry: "2018-08-01" }], "esf-2014")],
    failing: [setOf([{ ...whole, entry: "2018-08-02" }], "esf-2014"), setOf([whole], "esf-plus")],
  },
};

const bagatelle: RecordCheck = {
  code: "ESF-BAGATELLE",
  severity: "info",
  title: { de: "Bagatellkontakt", en: "Short contact" },
  message: {
    de: "Bis acht Stunden oder ein Tag: keine Teilnahme, kein Fragebogen.",
    en: "Up to eight hours or one day: no participation, no form.",
  },
  hint: {
    de: "Als Kontakt zählen, ohne Namen; nur die geschätzte Zahl gehört in den Sachbericht.",
    en: "Count it as a contact, without names; only the estimated number belongs to the report.",
  },
  find: each(({ record, set }) => when(unusable(record, set.rules) === "bagatelle", { path: "/contactHours" })),
  examples: {
    passing: [setOf([{ ...whole, contactHours: 8.5 }])],
    failing: [setOf([{ ...whole, contactHours: 8 }])],
  },
};

/** Who and what a record is about. */
export const identityChecks: readonly RecordCheck[] = [twice, ref, likely, back, region, outOfForce, bagatelle];
