// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Target } from "../values/targets.ts";
import { normalHeader } from "./read.ts";

/** What headers are usually called; compared without points, hyphens and blanks. */
export const synonyms: Readonly<Partial<Record<Target, readonly string[]>>> = {
  "identifiers.ba-kundennummer": ["Kundennummer", "KdNr", "Kunden-Nr", "BA-Kundennummer", "Kd-Nummer"],
  "identifiers.ba-bg": ["BG-Nummer", "BG-Nr", "Bedarfsgemeinschaft", "Nummer der Bedarfsgemeinschaft"],
  "identifiers.cosach": ["CoSach", "CoSachNT", "CoSach-ID"],
  "identifiers.provider": ["Teilnehmernummer", "TN-Nr", "Trägernummer", "Teilnehmer-ID"],
  "identifiers.esf": ["ESF-ID", "ESF-Kennung"],
  "name.given": ["Vorname", "Vornamen", "Rufname"],
  "name.family": ["Nachname", "Familienname", "Name", "Zuname"],
  "name.full": ["Name, Vorname", "Nachname, Vorname", "Teilnehmer", "Teilnehmerin/Teilnehmer"],
  birthDate: ["Geburtsdatum", "Geb.-Datum", "geboren am", "geboren", "GebDat", "Geburtstag"],
  gender: ["Geschlecht", "m/w/d", "Anrede"],
  nationalities: ["Staatsangehörigkeit", "Nationalität", "Staatsangehörigkeiten"],
  birthCountry: ["Geburtsland"],
  immigratedOn: ["Einreise", "Einreisedatum", "Zuzug", "In Deutschland seit"],
  residenceTitle: ["Aufenthaltstitel", "Aufenthaltsstatus"],
  "residence.ags": ["AGS", "Gemeindeschlüssel", "Amtlicher Gemeindeschlüssel"],
  "residence.district": ["Stadtteil", "Quartier", "Programmgebiet"],
  "household.adults": ["Erwachsene", "Erwachsene im Haushalt"],
  "household.soleCarer": ["alleinerziehend", "AE"],
  "disability.degree": ["GdB", "Grad der Behinderung"],
  canWorkHoursPerDay: ["Leistungsfähigkeit Stunden", "Stunden täglich"],
  registeredJobSeeker: ["arbeitsuchend", "arbeitsuchend gemeldet"],
  available: ["verfügbar", "Verfügbarkeit"],
  "history.registered-unemployed.from": ["arbeitslos seit", "arbeitslos gemeldet seit", "Alo seit"],
  "history.benefit-sgb2.from": ["Leistungsbezug seit", "ALG II seit", "Bürgergeld seit", "Grundsicherungsgeld seit"],
};

/** Headers without what people vary: points, hyphens, blanks. */
export const bareHeader = (text: string): string => normalHeader(text).replaceAll(/[^\p{L}\p{N}/,]/gu, "");

/**
 * Tells whether a column is called like one with names, addresses or numbers to reach somebody: what no profile asked for
 * is then not kept.
 *
 * @param header - name of a column
 */
export const looksLikeName = (header: string): boolean =>
  /name|anschrift|adresse|straße|strasse|telefon|tel$|handy|mobil|mail|iban|konto|ansprech|betreuer|vermittler/.test(
    bareHeader(header),
  );
