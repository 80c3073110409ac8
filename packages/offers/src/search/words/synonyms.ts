// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Language } from "@quartierkit/vocabulary";

/** A word of a group; a name of law with the days on which it was in use. */
export interface Synonym {
  readonly word: string;
  readonly from?: string;
  readonly to?: string;
}

/** Words that lead to each other, by language. */
export interface SynonymGroup {
  readonly id: string;
  /** Language tag → words; several words that belong together count as one where they are written as one (`SGB II`). */
  readonly words: Readonly<Record<Language, readonly (string | Synonym)[]>>;
  /** Words that lead here, and to which nothing leads back: whoever asks for a job is shown work. */
  readonly also?: Readonly<Record<Language, readonly string[]>>;
}

/** Days: Bürgergeld-Gesetz (in force 1 January 2023); 13. SGB-II-ÄndG, BGBl. 2026 I Nr. 107 (S: press and draft). */
const basicIncomeSupport: SynonymGroup = {
  id: "basic-income-support",
  words: {
    de: [
      "SGB II",
      { word: "Hartz IV", from: "2005-01-01", to: "2022-12-31" },
      { word: "Arbeitslosengeld II", from: "2005-01-01", to: "2022-12-31" },
      { word: "ALG II", from: "2005-01-01", to: "2022-12-31" },
      { word: "Bürgergeld", from: "2023-01-01", to: "2026-06-30" },
      { word: "Grundsicherungsgeld", from: "2026-07-01" },
      "Grundsicherung",
    ],
  },
};

const groups: Readonly<Record<string, SynonymGroup["words"]>> = {
  "day-care-centre": {
    de: ["Kita", "Kindertagesstätte", "Kindergarten", "Kindertageseinrichtung"],
    en: ["kindergarten", "nursery"],
    tr: ["anaokulu", "kreş"],
    uk: ["садок"],
    ru: ["детсад", "садик"],
    ar: ["روضة", "حضانة"],
    ro: ["grădiniță"],
    bg: ["градина"],
  },
  "child-minder": { de: ["Kindertagespflege", "Tagesmutter", "Tagesvater", "Tagespflegeperson"], en: ["childminder"] },
  "adult-education-centre": { de: ["VHS", "Volkshochschule"] },
  "employment-office": { de: ["Jobcenter", "Arbeitsamt", "Arbeitsagentur"] },
  "work-opportunity": { de: ["Arbeitsgelegenheit", "Ein-Euro-Job", "1-Euro-Job", "AGH"] },
  library: {
    de: ["Bücherei", "Bibliothek"],
    en: ["library"],
    tr: ["kütüphane"],
    uk: ["бібліотека"],
    ru: ["библиотека"],
    ro: ["bibliotecă"],
    bg: ["библиотека"],
  },
  "food-bank": { de: ["Tafel", "Lebensmittelausgabe", "Essensausgabe", "Lebensmittelhilfe"] },
  interpreting: {
    de: ["Dolmetscher", "dolmetschen", "Sprachmittlung", "Sprachmittler", "übersetzen", "Übersetzung", "Übersetzer"],
    en: ["interpreter", "interpreting", "translation"],
    tr: ["tercüman", "tercümanlık", "çeviri"],
    ar: ["ترجمة", "مترجم"],
    uk: ["переклад", "перекладач"],
    ru: ["перевод", "переводчик"],
    ro: ["traducere", "interpret"],
    bg: ["превод", "преводач"],
  },
  computer: { de: ["Computer", "PC", "Rechner", "Laptop"], en: ["computer"] },
  phone: { de: ["Handy", "Smartphone", "Mobiltelefon"], en: ["smartphone"] },
  bicycle: { de: ["Fahrrad", "Rad", "Velo"], en: ["bicycle", "bike"] },
  repair: { de: ["reparieren", "Reparatur", "Repair"], en: ["repair"] },
  free: {
    de: ["kostenlos", "kostenfrei", "gratis", "umsonst", "gebührenfrei"],
    en: ["free"],
    tr: ["ücretsiz", "bedava"],
    ar: ["مجاني", "مجانا"],
    uk: ["безкоштовно"],
    ru: ["бесплатно"],
    ro: ["gratuit"],
    bg: ["безплатно"],
  },
  accessible: { de: ["barrierefrei", "rollstuhlgerecht", "stufenlos", "Rollstuhl"], en: ["wheelchair", "accessible"] },
  seniors: { de: ["Senioren", "Ältere", "Rentner", "Seniorin"], en: ["seniors", "elderly"] },
  "young-people": { de: ["Jugendliche", "Jugend", "Teenager"], en: ["youth", "teenagers"] },
  parents: { de: ["Eltern", "Mütter", "Väter", "Mama", "Papa"], en: ["parents", "mothers"] },
  "lone-parents": { de: ["Alleinerziehende", "alleinerziehend"] },
  refugees: { de: ["Geflüchtete", "Flüchtlinge", "Asylbewerber", "Asylsuchende"], en: ["refugees"] },
  immigrants: { de: ["Migranten", "Zugewanderte", "Einwanderer", "Ausländer"], en: ["immigrants", "migrants"] },
  unemployed: {
    de: ["arbeitslos", "Arbeitslose", "erwerbslos", "Arbeitslosigkeit"],
    en: ["unemployed", "unemployment"],
  },
  debts: {
    de: ["Schulden", "Schuldner", "verschuldet", "überschuldet", "Überschuldung"],
    en: ["debt"],
    tr: ["borç"],
    ru: ["долги"],
    uk: ["борги"],
    ar: ["ديون"],
    ro: ["datorii"],
    bg: ["дългове"],
  },
  disability: { de: ["Behinderung", "Behinderte", "Handicap"], en: ["disability", "disabled"] },
  deaf: { de: ["Gehörlose", "gehörlos", "taub"], en: ["deaf"] },
  "sign-language": { de: ["Gebärdensprache", "DGS"] },
  tenants: { de: ["Mieter", "Mietrecht"], en: ["tenants"] },
  housing: { de: ["Wohnung", "Unterkunft"], en: ["housing"], ro: ["locuință"] },
  advice: {
    de: ["Beratung", "Beratungsstelle"],
    en: ["advice", "counselling"],
    tr: ["danışmanlık", "danışma"],
    ar: ["استشارة", "استشارات"],
    uk: ["консультація", "консультації"],
    ru: ["консультация"],
    ro: ["consiliere", "consultanță"],
    bg: ["консултация", "консултации"],
  },
  german: {
    de: ["Deutsch"],
    en: ["German"],
    tr: ["Almanca"],
    ar: ["الألمانية"],
    uk: ["німецька"],
    ru: ["немецкий"],
    ro: ["germană"],
    bg: ["немски"],
  },
  course: {
    de: ["Kurs", "Lehrgang"],
    en: ["course", "class"],
    tr: ["kurs"],
    ar: ["دورة"],
    uk: ["курс"],
    ru: ["курс"],
    ro: ["curs"],
    bg: ["курс"],
  },
  "language-course": { de: ["Deutschkurs", "Sprachkurs", "Integrationskurs"] },
  recognition: { de: ["Anerkennung", "anerkennen"], en: ["recognition"] },
  application: { de: ["Bewerbung", "bewerben"], en: ["application"] },
  volunteering: { de: ["Ehrenamt", "ehrenamtlich", "Freiwillige", "freiwillig"], en: ["volunteering", "volunteer"] },
  founding: {
    de: ["Gründung", "Existenzgründung", "Gründer", "Selbstständigkeit", "Selbständigkeit"],
    en: ["startup"],
  },
  furniture: { de: ["Möbel"], en: ["furniture"] },
  clothes: { de: ["Kleidung", "Kleider", "Klamotten"], en: ["clothes", "clothing"] },
  addiction: { de: ["Sucht", "süchtig", "Abhängigkeit"], en: ["addiction"] },
  "flea-market": { de: ["Flohmarkt", "Trödelmarkt", "Trödel"] },
  holidays: { de: ["Ferienprogramm", "Ferienspiele", "Ferienfreizeit"] },
  midwife: { de: ["Hebamme", "Geburtshelferin"], en: ["midwife"] },
  consultation: { de: ["Sprechstunde", "Sprechzeit"] },
  "education-package": { de: ["Bildungspaket", "BuT"] },
  cv: { de: ["Lebenslauf"], en: ["CV", "resume"] },
};

/** Words of one-way streets: the typed word, and what it also means. */
const also: Readonly<Record<string, SynonymGroup>> = {
  job: {
    id: "job",
    words: { de: ["Arbeit", "Arbeitsstelle", "Stellenangebot", "Stellensuche"] },
    also: { de: ["Job"], en: ["job", "work"] },
  },
  babysitter: {
    id: "babysitter",
    words: { de: ["Tagesmutter", "Kindertagespflege"] },
    also: { de: ["Babysitter", "Kinderbetreuung"] },
  },
  learning: { id: "learning", words: { de: ["lernen", "Kurs", "Unterricht"] }, also: { de: ["lernen"] } },
  sport: { id: "sport", words: { de: ["Fußball", "Training", "Tanzgruppe"] }, also: { de: ["Sport"] } },
};

/** What people call the same thing. A city adds its own words when it builds an index. */
export const synonyms: readonly SynonymGroup[] = [
  basicIncomeSupport,
  ...Object.entries(groups).map(([id, words]) => ({ id, words })),
  ...Object.values(also),
];
