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
    { code: "companies", label: { de: "Betriebe und Einrichtungen", en: "companies and institutions" } },
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
