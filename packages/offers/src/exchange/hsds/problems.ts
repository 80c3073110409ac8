// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Finding, Severity } from "@quartierkit/findings";

/** What can be wrong with a feed: code, gravity, what it is, what to do. */
const problems = {
  "hsds-no-feed": [
    "error",
    "Die Datei ist keine HSDS-Quelle.",
    "The file is no HSDS source.",
    "Einen Dienst, eine Liste von Diensten oder eine Seite mit „contents“ angeben.",
    "Give a service, a list of services or a page with “contents”.",
  ],
  "hsds-no-record": [
    "error",
    "Der Eintrag ist kein Objekt und wurde ausgelassen.",
    "The entry is no object and was left out.",
    "Den Eintrag berichtigen.",
    "Correct the entry.",
  ],
  "hsds-id": [
    "error",
    "Der Eintrag hat keine id und wurde nach seiner Stelle benannt.",
    "The entry has no id and was named after its place.",
    "Eine bleibende id (UUID) vergeben.",
    "Give it a lasting id (UUID).",
  ],
  "hsds-name": [
    "error",
    "Der Eintrag hat keinen Namen.",
    "The entry has no name.",
    "Den Namen ergänzen.",
    "Add the name.",
  ],
  "OFF-ID-UNIQUE": [
    "error",
    "Die id steht an mehreren Einträgen mit verschiedenem Inhalt; übernommen ist der erste.",
    "The id stands at several entries that differ; the first was taken.",
    "Jeder Eintrag braucht eine eigene id.",
    "Each entry needs an id of its own.",
  ],
  "OFF-REFERENCE": [
    "error",
    "Der Verweis führt ins Leere.",
    "The reference leads nowhere.",
    "Den Eintrag ergänzen oder den Verweis berichtigen.",
    "Add the entry, or correct the reference.",
  ],
  "hsds-organization-missing": [
    "error",
    "Der Dienst nennt keine Organisation.",
    "The service names no organisation.",
    "organization oder organization_id ergänzen.",
    "Add organization or organization_id.",
  ],
  "hsds-page": [
    "warning",
    "Die Zählung der Seite passt nicht zu ihrem Inhalt.",
    "The page's counters do not fit its contents.",
    "total_items, size und empty aus dem Inhalt berechnen.",
    "Compute total_items, size and empty from the contents.",
  ],
  "hours-format": [
    "warning",
    "Die Uhrzeit ist anders geschrieben als HH:mm; sie wurde umgeschrieben.",
    "The time is not written HH:mm; it was rewritten.",
    "Uhrzeiten als HH:mm schreiben, z. B. 09:00.",
    "Write times as HH:mm, e.g. 09:00.",
  ],
  "hours-unreadable": [
    "error",
    "Die Zeiten sind nicht lesbar oder unvollständig; sie gelten als unbekannt.",
    "The times cannot be read or are incomplete; they count as unknown.",
    "opens_at und closes_at als HH:mm angeben.",
    "Give opens_at and closes_at as HH:mm.",
  ],
  "hours-offset": [
    "warning",
    "Die Uhrzeit trägt einen festen Abstand zu UTC; gelesen ist sie als Ortszeit.",
    "The time carries a fixed offset from UTC; it was read as local time.",
    "Ortszeit ohne Abstand schreiben: Der Abstand gilt nur das halbe Jahr.",
    "Write local time without an offset: the offset holds in one half of the year only.",
  ],
  "rule-forbidden": [
    "error",
    "„until“ und „count“ schließen einander aus (RFC 5545); „until“ gilt.",
    "“until” and “count” exclude each other (RFC 5545); “until” counts.",
    "Eines von beiden streichen.",
    "Remove one of them.",
  ],
  "rule-syntax": [
    "error",
    "Die Wiederholung ist keine Regel nach RFC 5545; die Zeiten gelten als unbekannt.",
    "The repetition is no rule of RFC 5545; the times count as unknown.",
    "freq, interval, byday und bymonthday berichtigen.",
    "Correct freq, interval, byday and bymonthday.",
  ],
  "impossible-day": [
    "error",
    "Den Tag gibt es nicht oder er ist nicht als JJJJ-MM-TT geschrieben; er wurde ausgelassen.",
    "The day does not exist or is not written YYYY-MM-DD; it was left out.",
    "Den Tag berichtigen.",
    "Correct the day.",
  ],
  "OFF-POSITION": [
    "error",
    "Diese Koordinaten gibt es auf der Erde nicht; sie wurden ausgelassen.",
    "These coordinates do not exist on Earth; they were left out.",
    "Breite zwischen -90 und 90, Länge zwischen -180 und 180 angeben.",
    "Give a latitude from -90 to 90 and a longitude from -180 to 180.",
  ],
  "hsds-number": [
    "error",
    "Hier gehört eine Zahl hin; die Angabe wurde ausgelassen.",
    "A number belongs here; the value was left out.",
    "Eine Zahl ab 0 angeben.",
    "Give a number from 0.",
  ],
  "hsds-code": [
    "error",
    "Diesen Wert kennt HSDS hier nicht.",
    "HSDS does not know this value here.",
    "Einen Wert der Liste des Standards verwenden.",
    "Use a value of the standard's list.",
  ],
  "hsds-currency": [
    "warning",
    "Der Preis ist nicht in Euro angegeben und steht nur im Text.",
    "The price is not in euros and stands in the text only.",
    "Den Preis in Euro angeben.",
    "Give the price in euros.",
  ],
  "hsds-language": [
    "warning",
    "Die Sprache ist als Text angegeben und keiner Sprache sicher zuzuordnen; sie wurde ausgelassen.",
    "The language is given as prose and could not be told for sure; it was left out.",
    "Den Code nach ISO 639 angeben, z. B. tr.",
    "Give the code of ISO 639, e.g. tr.",
  ],
  "hsds-language-prose": [
    "info",
    "Die Sprache ist als Text angegeben; sie wurde erkannt.",
    "The language is given as prose; it was recognised.",
    "Den Code nach ISO 639 angeben, z. B. tr.",
    "Give the code of ISO 639, e.g. tr.",
  ],
  "hsds-postal-code": [
    "warning",
    "Das ist keine deutsche Postleitzahl; sie wurde ausgelassen.",
    "This is no German postal code; it was left out.",
    "Fünf Ziffern angeben.",
    "Give five digits.",
  ],
} as const satisfies Readonly<Record<string, readonly [Severity, string, string, string, string]>>;

/** Codes of findings about a feed. */
export type ProblemCode = keyof typeof problems;

/** Notes a problem at a place of the feed. */
export type Report = (code: ProblemCode, path: string) => void;

/** A problem of a feed as a finding. */
export function findingOf(code: ProblemCode, path: string): Finding {
  const [severity, de, en, hintDe, hintEn] = problems[code];
  return { code, severity, path, message: { de, en }, hint: { de: hintDe, en: hintEn } };
}
