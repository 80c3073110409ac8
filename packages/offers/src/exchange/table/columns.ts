// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

/** Headers under which offices write what, the first is ours; compared without case, dots and spaces. */
export const usualColumns = {
  id: ["Kennung", "ID", "Angebots-ID"],
  title: ["Angebot", "Titel", "Bezeichnung", "Name des Angebots", "Veranstaltung", "Kurs"],
  description: ["Beschreibung", "Inhalt", "Kurzbeschreibung"],
  kind: ["Art", "Art des Angebots", "Format"],
  organisation: ["Anbieter", "Träger", "Organisation", "Institution", "Veranstalter"],
  place: ["Einrichtung", "Veranstaltungsort", "Treffpunkt", "Raum"],
  street: ["Straße", "Strasse", "Anschrift", "Adresse", "Straße und Hausnummer"],
  postalCode: ["PLZ", "Postleitzahl"],
  city: ["Ort", "Stadt"],
  hours: ["Zeiten", "Öffnungszeiten", "Sprechzeiten", "Termine", "Uhrzeit"],
  cost: ["Kosten", "Preis", "Gebühr", "Entgelt"],
  registration: ["Anmeldung", "Anmeldung erforderlich", "Anmeldung nötig"],
  phone: ["Telefon", "Tel", "Telefonnummer", "Rufnummer"],
  email: ["E-Mail", "Email", "Mail", "Mailadresse"],
  url: ["Internet", "Website", "Webseite", "Homepage", "Link", "URL"],
  languages: ["Sprachen", "Sprache"],
  topics: ["Themen", "Thema", "Kategorie", "Rubrik"],
  targetGroups: ["Zielgruppen", "Zielgruppe", "für wen"],
  ageFrom: ["Alter von", "Mindestalter", "ab Alter"],
  ageTo: ["Alter bis", "Höchstalter"],
  stepFree: ["Stufenlos", "Barrierefrei", "barrierefreier Zugang"],
  from: ["Beginn", "von", "ab", "Startdatum"],
  to: ["Ende", "bis", "Enddatum"],
  verifiedOn: ["Stand", "geprüft am", "letzte Prüfung"],
} as const satisfies Readonly<Record<string, readonly [string, ...string[]]>>;

/** What a column can hold. */
export type ColumnName = keyof typeof usualColumns;

/** Headers of a list, where they are not the usual ones. */
export type ColumnNames = Readonly<Partial<Record<ColumnName, string>>>;

// the keys of the table are its columns
export const columnNames = Object.keys(usualColumns) as readonly ColumnName[];

const folded = (header: string): string => header.toLowerCase().replaceAll(/[\s.:*]/g, "");

/** The column of a list in which something stands, from 0. */
export function columnsIn(headers: readonly string[], declared: ColumnNames): ReadonlyMap<ColumnName, number> {
  const own = headers.map(folded);
  return new Map(
    columnNames.flatMap((name) => {
      const wanted = declared[name];
      const candidates = (wanted === undefined ? usualColumns[name] : [wanted]).map(folded);
      const found = candidates.map((header) => own.indexOf(header)).find((index) => index >= 0);
      return found === undefined ? [] : [[name, found] as const];
    }),
  );
}
