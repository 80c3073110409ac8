// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { fold } from "../text/fold.ts";

const folded = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).map(fold));

/** Last parts of German words for offers: after one of these the first part may be a word that nothing else contains. */
export const heads: ReadonlySet<string> = folded(
  `Abend Abgabe Abschluss Agentur Amt Angebot Anlaufstelle Anmeldung Antrag Arbeit Assistenz Aufgabe Aufgaben Aufsicht Ausbildung Ausflug Ausgabe
  Ausweis Bad Bahnhof Begleitung Behörde Berater Beratung Beruf Besuch Betreuung Bibliothek Bildung Börse Büro Bücherei Bus Café Check Chor Dienst
  Einrichtung Erlaubnis Fahrt Feier Fest Förderung Forum Frühstück Fonds Führung Garten Gebühr Geld Gelegenheit Gesetz Gespräch Gesuch Grad Gruppe
  Gutschein Halle Haus Haushalt Heim Helfer Helferin Hilfe Hof Initiative Insolvenz Karte Kasse Kaufhaus Keller Kiosk Kirche Klasse Kosten Kreis
  Küche Kurs Laden Lehrgang Leistung Markt Maßnahme Messe Mittel Mutter Nachmittag Netz Paket Park Pass Paten Patin Pflege Plan Platz Post Praktikum
  Praxis Preis Projekt Prüfung Punkt Qualifikation Rad Rat Raum Recht Reise Rente Saal Schein Schutz Schule Schulden Schulung Selbsthilfe Seminar
  Service Spiel Spiele Sprache Sport Stätte Stelle Steuer Stube Stütze Stunde Suche Tag Tage Tafel Tanz Tisch Training Treff Treffen Treffpunkt
  Unterricht Unterstützung Vater Veranstaltung Verein Verfahren Verlust Versicherung Vermittlung Versorgung Vertrag Vortrag Wache Wahl Weg Werkstatt
  Woche Wohnung Zeit Zentrum Zimmer Zuschuss`,
);

/** Words whose parts do not say what they mean: whoever asks for a garden does not want a Kindergarten. */
export const opaque: ReadonlySet<string> = folded(
  `Bürgergeld Kindergarten Kindergärten Bahnhof Güterbahnhof Hauptbahnhof Jugendherberge Hochschule Volkshochschule Hochzeit Augenblick Handtasche Hausrat
  Herausforderung Krankenhaus Bundestag Landtag Alltag Vertrag Auftrag Beitrag Antrag Vorschuss Vorstellung Bestellung Herstellung Rathaus Kaufhaus
  Mahlzeit Freizeit Teilzeit Vollzeit Vertretung Arbeitgeber Feuerwehr Fortschritt Gegenstand Verstand Unterschied Nachricht Vorsicht Montag Dienstag
  Donnerstag Freitag Samstag Sonntag Umgang Zugang Eingang Ausgang Vormittag Nachmittag Mittag Handwerk Netzwerk Stockwerk Schulgasse Lindenstraße`,
);

/** What stands between the parts of a German word, the longest first. */
export const links: readonly string[] = ["ens", "es", "en", "er", "ns", "s", "n", "e"];
