// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { defineCodeList } from "@quartierkit/vocabulary";

/** Topics by which a neighbourhood plan is sorted. */
export const topics = defineCodeList({
  id: "offer.topic",
  version: "2026-11",
  title: { de: "Themen", en: "Topics" },
  codes: [
    { code: "counselling", label: { de: "Beratung", en: "Counselling" } },
    { code: "work", label: { de: "Arbeit und Beschäftigung", en: "Work and employment" } },
    { code: "qualification", label: { de: "Qualifizierung", en: "Qualification" } },
    { code: "language", label: { de: "Sprache", en: "Language" } },
    { code: "digital", label: { de: "Digitale Medien", en: "Digital media" } },
    { code: "culture", label: { de: "Kultur", en: "Culture" } },
    { code: "family", label: { de: "Familie und Kinder", en: "Family and children" } },
    { code: "meeting", label: { de: "Begegnung", en: "Meeting people" } },
    { code: "neighbourhood", label: { de: "Wohnumfeld", en: "Residential environment" } },
    { code: "network", label: { de: "Netzwerk", en: "Network" } },
  ],
});

/** People an offer is made for. */
export const targetGroups = defineCodeList({
  id: "offer.target-group",
  version: "2026-11",
  title: { de: "Zielgruppen", en: "Target groups" },
  codes: [
    { code: "everyone", label: { de: "alle", en: "everyone" } },
    { code: "unemployed", label: { de: "Arbeitslose", en: "unemployed people" } },
    { code: "long-term-unemployed", label: { de: "Langzeitarbeitslose", en: "long-term unemployed people" } },
    { code: "lone-parents", label: { de: "Alleinerziehende", en: "lone parents" } },
    { code: "families", label: { de: "Familien", en: "families" } },
    { code: "seniors", label: { de: "Seniorinnen und Senioren", en: "seniors" } },
    { code: "immigrants", label: { de: "Zugewanderte", en: "immigrants" } },
    { code: "refugees", label: { de: "Geflüchtete", en: "refugees" } },
    { code: "eu-newcomers", label: { de: "Neuzugewanderte aus der EU", en: "recent immigrants from the EU" } },
    { code: "children", label: { de: "Kinder", en: "children" } },
    { code: "young-people", label: { de: "Jugendliche und junge Erwachsene", en: "young people" } },
    { code: "women", label: { de: "Frauen", en: "women" } },
    { code: "men", label: { de: "Männer", en: "men" } },
    { code: "people-with-disabilities", label: { de: "Menschen mit Behinderung", en: "people with disabilities" } },
    { code: "family-carers", label: { de: "pflegende Angehörige", en: "family carers" } },
    { code: "companies", label: { de: "Betriebe und Einrichtungen", en: "companies and institutions" } },
  ],
});

/** What people are going through when an offer helps. */
export const lifeSituations = defineCodeList({
  id: "offer.life-situation",
  version: "2026-11",
  title: { de: "Lebenslagen", en: "Life situations" },
  codes: [
    { code: "birth", label: { de: "Schwangerschaft und Geburt", en: "Pregnancy and birth" } },
    { code: "childcare", label: { de: "Kinderbetreuung", en: "Childcare" } },
    { code: "school", label: { de: "Schule und Ausbildung", en: "School and training" } },
    { code: "looking-for-work", label: { de: "Arbeitssuche", en: "Looking for work" } },
    { code: "job-loss", label: { de: "Verlust der Arbeit", en: "Loss of work" } },
    { code: "money", label: { de: "Geldsorgen und Schulden", en: "Money worries and debts" } },
    { code: "housing", label: { de: "Wohnen und Wohnungssuche", en: "Housing" } },
    { code: "arrival", label: { de: "Ankommen in Deutschland", en: "Arriving in Germany" } },
    { code: "foreign-degree", label: { de: "Anerkennung von Abschlüssen", en: "Recognition of degrees" } },
    { code: "separation", label: { de: "Trennung", en: "Separation" } },
    { code: "violence", label: { de: "Gewalt und Bedrohung", en: "Violence and threat" } },
    { code: "illness", label: { de: "Krankheit", en: "Illness" } },
    { code: "addiction", label: { de: "Sucht", en: "Addiction" } },
    { code: "disability", label: { de: "Leben mit Behinderung", en: "Life with a disability" } },
    { code: "care", label: { de: "Pflege", en: "Care" } },
    { code: "ageing", label: { de: "Älterwerden", en: "Growing older" } },
    { code: "loneliness", label: { de: "Einsamkeit", en: "Loneliness" } },
    { code: "grief", label: { de: "Trauer", en: "Grief" } },
  ],
});

export const offerKinds = [
  "counselling",
  "course",
  "event",
  "meeting-place",
  "practice-project",
  "work-opportunity",
  "service",
  "network",
] as const;

export const weekdays = ["mo", "tu", "we", "th", "fr", "sa", "su"] as const;
