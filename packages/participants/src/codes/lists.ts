// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { list } from "./list.ts";

export const exitReasons = list("participation.exit-reason", "Grund des Austritts", "Reason for leaving", [
  ["completed", "planmäßig beendet", "completed"],
  ["employment", "Arbeit aufgenommen", "took up work"],
  ["training", "Ausbildung aufgenommen", "took up training"],
  ["participant-health", "auf eigenen Wunsch: Gesundheit", "ended by participant: health"],
  ["participant-family", "auf eigenen Wunsch: Familie", "ended by participant: family"],
  ["participant-moving", "auf eigenen Wunsch: Umzug", "ended by participant: moving"],
  ["participant-motivation", "auf eigenen Wunsch: Motivation", "ended by participant: motivation"],
  ["participant-offer", "auf eigenen Wunsch: anderes Angebot", "ended by participant: another offer"],
  ["participant-other", "auf eigenen Wunsch: anderer Grund", "ended by participant: other reason"],
  ["provider", "durch den Träger beendet", "ended by provider"],
  ["provider-conduct", "durch den Träger beendet: Verhalten", "ended by provider: conduct", "provider"],
  ["provider-absence", "durch den Träger beendet: Fehlzeiten", "ended by provider: absence", "provider"],
  ["provider-unsuitable", "durch den Träger beendet: nicht geeignet", "ended by provider: unsuitable", "provider"],
  ["authority", "durch das Jobcenter beendet", "ended by the Jobcenter"],
  ["eligibility-lost", "Anspruch weggefallen", "eligibility lost"],
  ["measure-cancelled", "Maßnahme abgesagt", "measure cancelled"],
  ["deceased", "verstorben", "deceased"],
]);

export const destinations = list("participation.destination", "Verbleib", "Destination", [
  ["employment-insured", "versicherungspflichtige Beschäftigung", "insured employment"],
  ["employment-minor", "geringfügige Beschäftigung", "marginal employment"],
  ["self-employed", "Selbständigkeit", "self-employment"],
  ["apprenticeship", "Ausbildung", "apprenticeship"],
  ["sgb2-16e", "Beschäftigung nach § 16e SGB II", "employment under § 16e SGB II"],
  ["sgb2-16i", "Beschäftigung nach § 16i SGB II", "employment under § 16i SGB II"],
  ["further-measure", "weitere Maßnahme", "further measure"],
  ["school", "Schule oder Studium", "school or study"],
  ["language-course", "Sprachkurs", "language course"],
  ["unemployed", "weiterhin arbeitslos", "still unemployed"],
  ["inactive", "nicht am Arbeitsmarkt", "inactive"],
  ["relocation", "fortgezogen", "moved away"],
  ["unknown", "nicht bekannt", "not known"],
]);

/** The six answers of a provider in the AGH messages of eM@w. */
export const notStartedReasons = list(
  "participation.not-started",
  "Grund des Nichtantritts",
  "Reason for not starting",
  [
    ["not-appeared", "nicht erschienen", "did not appear"],
    ["participant-refuses", "Teilnehmer lehnt ab", "participant refuses"],
    ["provider-refuses", "Träger lehnt ab", "provider refuses"],
    ["took-up-work", "Arbeit aufgenommen", "took up work"],
    ["took-up-training", "Ausbildung aufgenommen", "took up training"],
    ["contact-failed", "mehrfach nicht erreicht", "repeated contact attempts failed"],
  ],
);

export const absenceReasons = list("attendance.absence-reason", "Grund der Abwesenheit", "Reason for absence", [
  ["sick-with-certificate", "krank mit Bescheinigung", "sick with certificate"],
  ["sick-without-certificate", "krank ohne Bescheinigung", "sick without certificate"],
  ["child-sick", "Kind krank", "child sick"],
  ["authority", "Behördentermin", "appointment with an authority"],
  ["job-interview", "Vorstellungsgespräch", "job interview"],
  ["leave", "genehmigter Urlaub", "approved leave"],
  ["care", "Pflege", "care duty"],
  ["religious", "religiöser Feiertag", "religious holiday"],
  ["court", "Gericht oder Haft", "court or custody"],
  ["unexcused", "unentschuldigt", "unexcused"],
  ["other", "anderer Grund", "other"],
]);

export const measureNorms = list("measure.norm", "Rechtsgrundlage der Maßnahme", "Legal basis of the measure", [
  ["sgb2-16a", "kommunale Eingliederungsleistung (§ 16a SGB II)", "municipal integration service (§ 16a SGB II)"],
  ["sgb2-16d", "Arbeitsgelegenheit (§ 16d SGB II)", "work opportunity (§ 16d SGB II)"],
  ["sgb2-16e", "§ 16e SGB II", "§ 16e SGB II"],
  ["sgb2-16f", "§ 16f SGB II", "§ 16f SGB II"],
  ["sgb2-16h", "§ 16h SGB II", "§ 16h SGB II"],
  ["sgb2-16i", "§ 16i SGB II", "§ 16i SGB II"],
  ["sgb2-16k", "ganzheitliche Betreuung (§ 16k SGB II)", "holistic support (§ 16k SGB II)"],
  ["sgb3-45", "Aktivierung (§ 45 SGB III)", "activation (§ 45 SGB III)"],
  ["sgb3-81", "Weiterbildung (§ 81 SGB III)", "further training (§ 81 SGB III)"],
  ["integration-course", "Integrationskurs", "integration course"],
  ["deufoev", "Berufssprachkurs", "vocational language course"],
  ["esf", "ESF-Projekt", "ESF project"],
  ["municipal", "kommunales Angebot", "municipal offer"],
]);

export const channels = list("contact.channel", "Weg des Kontakts", "Channel", [
  ["in-person", "persönlich", "in person"],
  ["phone", "telefonisch", "by phone"],
  ["video", "per Video", "by video"],
  ["outreach", "aufsuchend", "outreach"],
  ["written", "schriftlich", "in writing"],
]);

export const occupationalFields = list("occupational-field", "Berufsfeld", "Occupational field", [
  ["care", "Pflege", "care"],
  ["gardening", "Garten- und Landschaftsbau", "gardening and landscaping"],
  ["hospitality", "Hotel und Gastronomie", "hotel and catering"],
  ["household", "haushaltsnahe Dienstleistungen", "household-related services"],
  ["other", "anderes Berufsfeld", "other field"],
]);

export const cefrLevels = ["pre-A1", "A1", "A2", "B1", "B2", "C1", "C2"] as const;
