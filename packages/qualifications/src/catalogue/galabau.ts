// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { cite } from "@quartierkit/vocabulary";
import type { LocalizedText } from "@quartierkit/vocabulary";
import type { TqFramework, TqModule } from "../records/framework.ts";
import type { TrainingRegulation } from "../records/regulation.ts";
import { catalogueModule, positionsOf, underBbig } from "./describe.ts";
import { modulesIncomplete, versionNotStated } from "./gaps.ts";
import { agi, statutes2026, vgl } from "./sources.ts";

/** Gärtner/in, Fachrichtung Garten- und Landschaftsbau: § 4 Abs. 1 and Abs. 2 Nr. 3 GärtnAusbV. */
export const gaertnerGalabau: TrainingRegulation = {
  id: "gaertner-galabau",
  occupation: {
    de: "Gärtner/in, Fachrichtung Garten- und Landschaftsbau",
    en: "Gardener, specialising in gardening and landscaping",
  },
  kldb: "12142",
  kldbHelper: "12101",
  dqr: 4,
  norm: cite("§ 4 GärtnAusbV"),
  durationMonths: 36,
  positions: [
    ...positionsOf("occupation", [
      ["1", "Ausbildungsbetrieb, betriebliche Zusammenhänge und Beziehungen", "The training company and its relations"],
      [
        "2",
        "Natur- und Umweltschutz; rationelle Energie- und Materialverwendung",
        "Protecting nature and the environment; sparing use of energy and material",
      ],
      ["3", "Betriebliche Abläufe und wirtschaftliche Zusammenhänge", "Operations and economic context"],
      ["4", "Böden, Erden und Substrate", "Soils, earths and substrates"],
      ["5", "Kultur und Verwendung von Pflanzen", "Growing and using plants"],
      [
        "6",
        "Maschinen, Geräte und Betriebseinrichtungen; Materialien und Werkstoffe",
        "Machines, tools and facilities; materials",
      ],
    ]),
    ...positionsOf("specialisation", [
      ["a", "Vorbereiten, Einrichten und Abwickeln von Baustellen", "Preparing, setting up and running building sites"],
      ["b", "Ausführen von Erdarbeiten sowie Be- und Entwässerungsmaßnahmen", "Earthworks, irrigation and drainage"],
      ["c", "Herstellen von befestigten Flächen", "Building paved surfaces"],
      ["d", "Herstellen von Bauwerken in Außenanlagen", "Building structures in outdoor facilities"],
      ["e", "Ausführen von vegetationstechnischen Arbeiten", "Planting and vegetation works"],
    ]),
  ],
  inForce: { from: "1996-08-01", to: null },
  pathway: underBbig,
  source: statutes2026,
};

interface AgiPart {
  readonly title: LocalizedText;
  readonly contents: readonly LocalizedText[];
  readonly derived: readonly string[];
}

const agiModule = (number: string, part: AgiPart): TqModule =>
  catalogueModule({
    ...part,
    id: `agi-galabau-${number.toLowerCase()}`,
    number,
    weeks: 17,
    inCompanyShareAtLeast: 0.33,
    source: agi,
  });

/** The framework of the Arbeitgeberinitiative Teilqualifizierung; its sixth part was not read. */
export const agiGalabau: TqFramework = {
  id: "agi-galabau",
  regulationId: "gaertner-galabau",
  issuer: "Arbeitgeberinitiative Teilqualifizierung (AGI)",
  version: "nachqualifizierung.de",
  standard: "agi",
  modules: [
    agiModule("TQ1", {
      title: { de: "Standortvorbereitung", en: "Preparing the site" },
      contents: [
        { de: "Böden und ihre Bestandteile unterscheiden", en: "Telling soils apart" },
        { de: "Werkstoffe und Arbeitsmittel einsetzen", en: "Using materials and equipment" },
      ],
      derived: ["4", "6"],
    }),
    agiModule("TQ2", {
      title: { de: "Arbeiten an der Pflanze", en: "Working on plants" },
      contents: [
        { de: "Botanische Grundlagen und Wachstum", en: "Botany and growth" },
        { de: "Boden für den Gartenbau vorbereiten", en: "Preparing soil for horticulture" },
      ],
      derived: ["4", "5"],
    }),
    agiModule("TQ3", {
      title: { de: "Bauliche Anlagen", en: "Built structures" },
      contents: [
        { de: "Pflanz- und Rasenflächen anlegen", en: "Laying out plantings and lawns" },
        { de: "Holz- und Steinflächen anlegen und pflegen", en: "Building and maintaining wooden and paved surfaces" },
      ],
      derived: ["c", "e"],
    }),
    agiModule("TQ4", {
      title: { de: "Durchführen von Bauvorhaben", en: "Carrying out building projects" },
      contents: [
        { de: "Baugrund bewerten, Erdarbeiten planen und ausführen", en: "Judging the ground; earthworks" },
        { de: "Bauwerke im Außenbereich errichten", en: "Building outdoor structures" },
      ],
      derived: ["b", "d"],
    }),
    agiModule("TQ5", {
      title: { de: "Pflanzenkulturen auf Flächen und in Räumen", en: "Plant cultures outdoors and indoors" },
      contents: [
        { de: "Pflanzpläne aufstellen, Pflanzen gesund erhalten", en: "Planting plans and plant health" },
        { de: "Gehölz- und Staudenflächen pflegen, Dächer begrünen", en: "Tending plantings; green roofs" },
      ],
      derived: ["5", "e"],
    }),
    catalogueModule({ id: "agi-galabau-tq6", number: "TQ6", title: null, source: agi }),
  ],
  source: agi,
  gaps: [versionNotStated],
};

const vglModule = (number: string, title: LocalizedText, derived: readonly string[] = []): TqModule =>
  catalogueModule({ id: `vgl-nrw-galabau-${number.toLowerCase()}`, number, title, derived, source: vgl });

/** The pilot of the Verband Garten-, Landschafts- und Sportplatzbau NRW: six fields, four titles read. */
export const vglGalabau: TqFramework = {
  id: "vgl-nrw-galabau",
  regulationId: "gaertner-galabau",
  issuer: "Verband Garten-, Landschafts- und Sportplatzbau NRW (VGL)",
  version: "pilot-2026",
  standard: "etapp",
  modules: [
    vglModule("TQ1", { de: "Vegetationspflege", en: "Vegetation care" }),
    vglModule("TQ2", { de: "Belagsflächenbau", en: "Paving" }, ["c"]),
    vglModule("TQ3", { de: "Vegetationstechnik", en: "Vegetation works" }, ["e"]),
    vglModule("TQ4", { de: "Bauwerke", en: "Structures" }, ["d"]),
    catalogueModule({ id: "vgl-nrw-galabau-tq5", number: "TQ5", title: null, source: vgl }),
    catalogueModule({ id: "vgl-nrw-galabau-tq6", number: "TQ6", title: null, source: vgl }),
  ],
  source: vgl,
  gaps: [
    modulesIncomplete(
      "2026 sollen zwei der sechs Module beginnen; die Quelle bricht bei TQ5 ab.",
      "Two of the six modules are to begin in 2026; the source breaks off at TQ5.",
    ),
  ],
};
