// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Source } from "@quartierkit/vocabulary";

/** Training regulations and statutes, read in full for the cited part; state of the law: end of April 2026. */
export const statutes2026: Source = {
  title: "Bundesrecht, konsolidierte Fassung, Stand April 2026",
  publisher: "Gesetze im Internet (Abschrift)",
  retrievedOn: "2026-04-29",
  mark: "R",
};

/** The code of the occupation was read, its training regulation was not. */
export const kldb2020: Source = {
  title: "KldB 2010, überarbeitete Fassung 2020; Ausbildungsordnung nicht gelesen",
  publisher: "Bundesagentur für Arbeit (Abschrift)",
  mark: "S",
};

export const agi: Source = {
  title: "Gärtner*in Fachrichtung Garten- und Landschaftsbau: Teilqualifizierungen",
  publisher: "Arbeitgeberinitiative Teilqualifizierung, nachqualifizierung.de",
  mark: "S",
};

export const vgl: Source = {
  title: "NRW will die Teilqualifizierung ermöglichen",
  publisher: "DEGA GaLaBau, 28.11.2025",
  url: "https://www.dega-galabau.de/aktuelles/news/article-8323727-204416/nrw-will-die-teilqualifizierung-ermoeglichen-.html",
  mark: "S",
};

export const bibb: Source = {
  title: "Ausbildungsbausteine Fachlagerist/Fachlageristin",
  publisher: "Bundesinstitut für Berufsbildung, 2008",
  mark: "S",
};

export const hoga: Source = {
  title: "TQ Hotellerie und Gastronomie",
  publisher: "IHK Schleswig-Holstein",
  url: "https://www.ihk.de/schleswig-holstein/ihk-magazin/fachkraefte/tq-hoga-6589700",
  mark: "S",
};

export const agiWarehouse: Source = {
  title: "TQ-Zertifikat",
  publisher: "Arbeitgeberinitiative Teilqualifizierung, nachqualifizierung.de",
  mark: "S",
};

export const dihk: Source = { title: "Teilqualifikationen Fachkraft für Lagerlogistik", publisher: "DIHK", mark: "S" };
