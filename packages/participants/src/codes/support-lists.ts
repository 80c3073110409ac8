// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { list } from "./list.ts";

export const counsellingTypes = list("counselling.type", "Art der Beratung", "Type of counselling", [
  ["education", "Bildungsberatung", "education"],
  ["social", "Sozialberatung", "social"],
  ["job-coaching", "Jobcoaching", "job coaching"],
  ["recognition", "Anerkennung von Abschlüssen", "recognition of degrees"],
  ["debt", "Schulden", "debt"],
  ["housing", "Wohnen", "housing"],
  ["family", "Familie und Kinderbetreuung", "family and childcare"],
  ["health", "Gesundheit", "health"],
  ["digital", "Digitales im Alltag", "everyday digital matters"],
  ["other", "anderes Thema", "other"],
]);

/** The key groups of the integration concept of the Bundesagentur für Arbeit; `local` is open to a city by design. */
export const barrierGroups = list("assessment.group", "Schlüsselgruppe", "Key group", [
  ["qualification", "Qualifikation", "qualification"],
  ["capability", "Leistungsfähigkeit", "capability"],
  ["motivation", "Motivation", "motivation"],
  ["circumstances", "Rahmenbedingungen", "circumstances"],
  ["general", "übergreifend", "general"],
  ["local", "dezentral", "local"],
]);

export const legalFrames = list("case.legal-frame", "Rechtskreis", "Legal frame", [
  ["sgb2", "SGB II", "SGB II"],
  ["sgb3", "SGB III", "SGB III"],
  ["sgb12", "SGB XII", "SGB XII"],
  ["municipal", "kommunal", "municipal"],
  ["esf", "ESF", "ESF"],
  ["other", "anderer", "other"],
]);

export const identifierSystems = list("participant.identifier", "Kennnummer", "Identifier", [
  ["ba-kundennummer", "Kundennummer der Bundesagentur", "client number of the Bundesagentur"],
  ["ba-bg", "Nummer der Bedarfsgemeinschaft", "number of the Bedarfsgemeinschaft"],
  ["cosach", "CoSach", "CoSach"],
  ["provider", "Nummer des Trägers", "number at the provider"],
  ["esf", "ESF-Kennung", "ESF id"],
]);
