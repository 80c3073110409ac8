// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Bilingual } from "@quartierkit/vocabulary";

/** What kind of value a fact has; the builder lets each kind into its own conditions only. */
export type FactType = "boolean" | "number" | "day" | "code" | "codes" | "presence" | "list";

/** A fact that rules may ask for, with the words to ask for it. */
export interface FactDeclaration {
  readonly type: FactType;
  readonly label: Bilingual;
}

const fact = <const T extends FactType>(type: T, de: string, en: string) => ({ type, label: { de, en } });

/**
 * The facts about a person that rules may use, by dotted path. It mirrors the type `Facts`; a test holds the two together.
 * `presence` is a fact that is either an object or `false`; members of a `list` are declared with `[]`.
 */
export const personFacts = {
  birthDate: fact("day", "Geburtsdatum", "Date of birth"),
  gender: fact("code", "Geschlecht laut Personenstandsregister", "Gender in the civil status register"),
  nationalities: fact("codes", "Staatsangehörigkeiten", "Nationalities"),
  germanByBirth: fact("boolean", "Deutsche Staatsangehörigkeit durch Geburt", "German nationality by birth"),
  birthCountry: fact("code", "Geburtsland", "Country of birth"),
  immigratedOn: fact("day", "Zuzug nach Deutschland am", "Immigrated to Germany on"),
  parents: fact("list", "Eltern", "Parents"),
  "parents[].birthCountry": fact("code", "Geburtsland des Elternteils", "Parent's country of birth"),
  "parents[].immigratedOn": fact("day", "Zuzug des Elternteils am", "Parent immigrated on"),
  "parents[].germanByBirth": fact("boolean", "Elternteil durch Geburt deutsch", "Parent German by birth"),
  "parents[].nationalities": fact("codes", "Staatsangehörigkeiten des Elternteils", "Parent's nationalities"),
  residenceTitle: fact("code", "Aufenthaltstitel", "Residence title"),
  "residence.ags": fact("code", "Wohngemeinde (AGS)", "Municipality of residence (AGS)"),
  "residence.district": fact("code", "Programmgebiet der Wohnung", "Programme area of residence"),
  "residence.since": fact("day", "Wohnt dort seit", "Lives there since"),
  "residence.registeredInGermanySince": fact(
    "day",
    "In Deutschland durchgehend gemeldet seit",
    "Continuously registered in Germany since",
  ),
  "household.adults": fact("number", "Erwachsene im Haushalt", "Adults in the household"),
  "household.employedMembers": fact("number", "Erwerbstätige im Haushalt", "Employed members of the household"),
  "household.soleCarer": fact(
    "boolean",
    "Allein für Pflege und Erziehung verantwortlich",
    "Alone responsible for care and upbringing",
  ),
  "household.children": fact("list", "Minderjährige Kinder im Haushalt", "Minor children in the household"),
  "household.children[].birthDate": fact("day", "Geburtsdatum des Kindes", "Child's date of birth"),
  "disability.degree": fact("number", "Grad der Behinderung", "Degree of disability"),
  "disability.equalStatusFrom": fact(
    "day",
    "Gleichgestellt ab (Tag des Antrags)",
    "Equal status from (day of application)",
  ),
  isced: fact("number", "Höchster Abschluss (ISCED)", "Highest level completed (ISCED)"),
  vocationalDegree: fact(
    "presence",
    "Berufsabschluss (in Deutschland anerkannt)",
    "Vocational degree (recognised in Germany)",
  ),
  "vocationalDegree.trainingMonths": fact("number", "Ausbildungsdauer in Monaten", "Training duration in months"),
  "vocationalDegree.yearsInUnskilledWork": fact(
    "number",
    "Jahre in an- oder ungelernter Tätigkeit, mit Arbeitslosigkeit, Erziehung und Pflege",
    "Years in un- or semi-skilled work, with unemployment, upbringing and care",
  ),
  canWorkHoursPerDay: fact("number", "Leistungsvermögen in Stunden am Tag", "Able to work, hours a day"),
  registeredJobSeeker: fact(
    "boolean",
    "Arbeitslos oder arbeitsuchend gemeldet",
    "Registered as unemployed or seeking work",
  ),
  available: fact("boolean", "Verfügbar für die Vermittlung", "Available for placement"),
} as const satisfies Readonly<Record<string, FactDeclaration>>;

type Declared = typeof personFacts;

/** Paths of all facts of a type; a condition on any other path does not compile. */
export type FactPath<T extends FactType> = {
  [P in keyof Declared]: Declared[P]["type"] extends T ? P : never;
}[keyof Declared];

/** Kinds of spells that a person's history consists of, with the words for them. */
export const spellKinds = {
  "registered-unemployed": { de: "arbeitslos gemeldet", en: "registered as unemployed" },
  employment: { de: "beschäftigt", en: "employed" },
  "self-employment": { de: "selbständig", en: "self-employed" },
  "benefit-sgb2": { de: "Leistungen nach SGB II", en: "benefits under SGB II" },
  "benefit-sgb3": { de: "Leistungen nach SGB III", en: "benefits under SGB III" },
  measure: { de: "in einer Maßnahme", en: "in a measure" },
  illness: { de: "krank", en: "ill" },
  maternity: { de: "Mutterschutz", en: "maternity protection" },
  care: { de: "Erziehung oder Pflege", en: "upbringing or care" },
  "work-not-permitted": { de: "Beschäftigung nicht erlaubt", en: "employment not permitted" },
  education: { de: "Schule, Ausbildung oder Studium", en: "school, training or study" },
  "other-non-employment": { de: "sonst nicht erwerbstätig", en: "otherwise not employed" },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** A kind of spell. */
export type SpellKind = keyof typeof spellKinds;

const isKind = (kind: string): kind is SpellKind => kind in spellKinds;
const isDeclared = (path: string): path is keyof Declared => path in personFacts;

const spellFields: Readonly<Record<string, Bilingual>> = {
  norm: { de: "Rechtsgrundlage", en: "legal basis" },
  insured: { de: "versicherungspflichtig", en: "insured" },
  hoursPerWeek: { de: "Stunden je Woche", en: "hours a week" },
};

function labelOfSpell(number: number, field: string | undefined): Bilingual {
  const what = spellFields[field ?? ""] ?? { de: "genauer Zeitraum", en: "exact period" };
  return { de: `Verlauf, ${number}. Eintrag: ${what.de}`, en: `History, entry ${number}: ${what.en}` };
}

/**
 * The words for a fact path as verdicts list it among the missing facts.
 *
 * @param path - `birthDate`, `household.children.0.birthDate`, `spells.measure`, `spells.3.norm`
 * @returns the declared label; for a history “history: in a measure”, for one spell its number; the path itself where nothing is declared
 */
export function labelOfFact(path: string): Bilingual {
  const kind = /^spells\.(.+)$/.exec(path)?.[1] ?? "";
  if (isKind(kind)) {
    const { de, en } = spellKinds[kind];
    return { de: `Verlauf: ${de}`, en: `History: ${en}` };
  }
  const [, place, field] = /^spells\.(\d+)(?:\.(\w+))?$/.exec(path) ?? [];
  if (place !== undefined) return labelOfSpell(Number(place) + 1, field);
  const declared = path.replaceAll(/\.\d+\./g, "[].");
  return isDeclared(declared) ? personFacts[declared].label : { de: path, en: path };
}
