// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { ageBoundsOn } from "@quartierkit/calendar";
import { build, evaluate, parameterOn, rule } from "@quartierkit/rules";
import { contradicts } from "../count/exclusions.ts";
import { dayBefore } from "../count/judge.ts";
import { unemployedSince } from "../indicators/derived.ts";
import { earliestWorkAge } from "../indicators/parameters.ts";
import { derived, norms } from "../indicators/sources.ts";
import { working } from "../record/prepare.ts";
import type { RecordSet } from "./check.ts";
import { each, when } from "./check.ts";
import type { RecordCheck, Seen } from "./check.ts";
import { lacking, setOf, whole } from "./examples.ts";

const oneStatus: RecordCheck = {
  code: "ESF-V10",
  severity: "warning",
  title: { de: "Status und Elternzeit passen nicht zusammen", en: "Status and parental leave do not fit" },
  message: {
    de: "Wer mit Zahlung aus dem Arbeitsverhältnis in Elternzeit ist, ist erwerbstätig; eingetragen ist etwas anderes.",
    en: "Whoever is on parental leave with a payment from the job is employed; something else is recorded.",
  },
  hint: {
    de: "Genau einen Status eintragen; wer arbeitslos gemeldet ist, ist arbeitslos.",
    en: "Enter exactly one status; whoever is registered as unemployed is unemployed.",
  },
  norm: norms.guidance,
  find: each(({ record: { status, parentalLeave } }) =>
    when(status === "inactive" && parentalLeave?.paid === true, { path: "/status" }),
  ),
  examples: {
    passing: [setOf([whole])],
    failing: [setOf([{ ...lacking("spells", "known"), status: "inactive", parentalLeave: { paid: true } }])],
  },
};

const months: RecordCheck = {
  code: "ESF-V12",
  severity: "error",
  title: { de: "Status widerspricht der Arbeitslosmeldung", en: "Status contradicts the registration as unemployed" },
  message: {
    de: "Am Tag des Eintritts läuft eine Arbeitslosmeldung; der Status sagt etwas anderes. Der Datensatz zählt nur in der Gesamtzahl.",
    en: "A registration as unemployed runs on the day of entry; the status says otherwise. The record counts in the grand total only.",
  },
  hint: {
    de: "Wer arbeitslos gemeldet ist, gilt als arbeitslos, auch mit Minijob: Status oder Meldung berichtigen.",
    en: "Whoever is registered counts as unemployed, with a minor job as well: correct status or registration.",
  },
  norm: norms.guidance,
  find: each(({ record }) => when(contradicts(record), { path: "/status" })),
  examples: {
    passing: [setOf([whole])],
    failing: [setOf([{ ...whole, status: "inactive" }]), setOf([{ ...whole, status: "employed" }])],
  },
};

const notAsked: RecordCheck = {
  code: "ESF-V14",
  severity: "info",
  title: { de: "Arbeitslose werden nicht nach Bildung gefragt", en: "Unemployed people are not asked about education" },
  message: {
    de: "„In Bildung“ ist bei Arbeitslosen eingetragen; die Frage stellt sich nur Nichterwerbstätigen und Erwerbstätigen.",
    en: "“In education” is entered for somebody unemployed; it is asked of inactive and employed people only.",
  },
  hint: { de: "Status prüfen oder die Angabe entfernen.", en: "Check the status or remove the entry." },
  norm: norms.guidance,
  find: each(({ record: { status, inEducation } }) =>
    when(status === "unemployed" && inEducation === true, { path: "/inEducation" }),
  ),
  examples: { passing: [setOf([whole])], failing: [setOf([{ ...whole, inEducation: true }])] },
};

const ageAt = ({ record: { facts, entry } }: Seen) =>
  facts.birthDate === undefined ? undefined : ageBoundsOn(facts.birthDate, entry);

const young = (birthDate: string): RecordSet => setOf([{ ...whole, facts: { ...whole.facts, birthDate, spells: [] } }]);

const age: RecordCheck = {
  code: "ESF-V15",
  severity: "error",
  title: { de: "Alter bei Eintritt außerhalb der Grenzen", en: "Age at entry outside the bounds" },
  message: {
    de: "Alter bei Eintritt: {age} Jahre; vorgesehen sind {least} bis {most}.",
    en: "Age at entry: {age} years; {least} to {most} are provided for.",
  },
  hint: {
    de: "Geburtsdatum und Tag des Eintritts prüfen, und wen das Programm fördert.",
    en: "Check date of birth and day of entry, and whom the programme is for.",
  },
  find: each((seen) => {
    const at = ageAt(seen);
    const { minimumAge = 0, maximumAge } = seen.context.parameters;
    if (at === undefined || (at.hi >= minimumAge && at.lo <= maximumAge)) return [];
    return [{ path: "/facts/birthDate", values: { age: at.hi, least: minimumAge, most: maximumAge } }];
  }),
  examples: { passing: [setOf([whole])], failing: [young("2020-01-01"), young("1901-01-01")] },
};

const begin = rule({
  id: "unemployed-since",
  title: { de: "Arbeitslos seit", en: "Unemployed since" },
  purpose: "statistics",
  versions: [
    {
      inForce: { from: "2014-01-01", to: null },
      norm: norms.guidance,
      source: derived("niemand ist vor dem 15. Geburtstag arbeitslos"),
      when: build.compareDays(
        unemployedSince,
        "<",
        build.shift(build.dayOf("birthDate"), build.amount(earliestWorkAge), "years"),
      ),
    },
  ],
});

const tooLong: RecordCheck = {
  code: "ESF-V16",
  severity: "warning",
  title: { de: "Arbeitslos seit der Kindheit", en: "Unemployed since childhood" },
  message: {
    de: "Die Arbeitslosigkeit beginnt vor dem {age}. Geburtstag.",
    en: "The unemployment begins before the age of {age}.",
  },
  hint: { de: "Beginn der Arbeitslosmeldung prüfen.", en: "Check when the registration began." },
  norm: norms.guidance,
  find: each(({ record, set: { rules } }) => {
    const { outcome } = evaluate(begin, record.facts, dayBefore(record.entry), { lawDay: rules.lawDay });
    const years = parameterOn(earliestWorkAge, rules.lawDay)?.value ?? 0;
    return when(outcome === "met", { path: "/facts/spells", values: { age: years } });
  }),
  examples: {
    passing: [setOf([whole])],
    failing: [
      setOf([
        {
          ...whole,
          facts: { ...whole.facts, spells: [{ kind: "registered-unemployed", from: "1990-01-01", to: null }] },
        },
      ]),
    ],
  },
};

const noSchooling: RecordCheck = {
  code: "ESF-V18",
  severity: "warning",
  title: { de: "ISCED 0 ist selten", en: "ISCED 0 is rare" },
  message: {
    de: "ISCED 0 gilt nur für Menschen, die keine Grundschule abgeschlossen haben.",
    en: "ISCED 0 holds for people who never completed primary school only.",
  },
  hint: {
    de: "Prüfen, ob „ohne Schulabschluss“ gemeint war: das ist meist ISCED 2.",
    en: "Check whether “no school leaving certificate” was meant: that mostly is ISCED 2.",
  },
  find: each(({ record: { facts } }) => when(facts.isced === 0, { path: "/facts/isced" })),
  examples: { passing: [setOf([whole])], failing: [setOf([{ ...whole, facts: { ...whole.facts, isced: 0 } }])] },
};

const household: RecordCheck = {
  code: "ESF-V20",
  severity: "warning",
  title: {
    de: "Erwerbstätig in einem Haushalt ohne Erwerbstätige",
    en: "Employed in a household in which nobody works",
  },
  message: {
    de: "Die Person ist erwerbstätig, ihr Haushalt hat keine Erwerbstätigen.",
    en: "The person is employed; their household has nobody who works.",
  },
  hint: { de: "Die Person selbst zählt mit.", en: "The person counts along." },
  norm: norms.annex2013,
  find: each(({ record: { status, facts } }) =>
    when(status !== undefined && working.includes(status) && facts.household?.employedMembers === 0, {
      path: "/facts/household/employedMembers",
    }),
  ),
  examples: {
    passing: [setOf([whole])],
    failing: [setOf([{ ...lacking("spells", "known"), status: "employed" }])],
  },
};

/** What does not fit together in a record at entry. */
export const consistencyChecks: readonly RecordCheck[] = [
  oneStatus,
  months,
  notAsked,
  age,
  tooLong,
  noSchooling,
  household,
];
