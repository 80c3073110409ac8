// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { cite } from "@quartierkit/vocabulary";
import type { TqFramework, TqModule } from "../records/framework.ts";
import type { TrainingPosition, TrainingRegulation } from "../records/regulation.ts";
import { catalogueModule, positionsOf, underBbig } from "./describe.ts";
import { modulesIncomplete, regulationNotRead, versionNotStated } from "./gaps.ts";
import { hoga, kldb2020, statutes2026 } from "./sources.ts";

/** § 5 Abs. 3 FKüAusbV and, word for word, § 5 Abs. 4 and § 6 GastroAusbV. */
export const integrative: readonly TrainingPosition[] = positionsOf("integrative", [
  [
    "i1",
    "Organisation des Ausbildungsbetriebes, Berufsbildung sowie Arbeits- und Tarifrecht",
    "The company, vocational training, labour law",
  ],
  ["i2", "Sicherheit und Gesundheit bei der Arbeit", "Safety and health at work"],
  ["i3", "Umweltschutz und Nachhaltigkeit", "Environment and sustainability"],
  ["i4", "Digitalisierte Arbeitswelt", "Digital working life"],
  ["i5", "Durchführung von Hygienemaßnahmen", "Hygiene"],
]);

/** § 5 GastroAusbV; the positions of § 6 begin with the same six. */
export const hospitality: readonly TrainingPosition[] = positionsOf("occupation", [
  [
    "1",
    "Umgang mit Gästen und Teammitgliedern, Reflexion der eigenen Rolle im Betrieb, Gestaltung des Gasterlebnisses",
    "Dealing with guests and team members; being a host",
  ],
  ["2", "Annahme und Einlagerung von Waren", "Receiving and storing goods"],
  [
    "3",
    "Wahrnehmung der grundlegenden Aufgaben in der Küche oder in der Produktion",
    "Basic tasks in the kitchen or in production",
  ],
  ["4", "Wahrnehmung der grundlegenden Aufgaben im Wirtschaftsdienst", "Basic tasks in housekeeping"],
  ["5", "Wahrnehmung der grundlegenden Aufgaben im Service", "Basic tasks in service"],
  ["6", "Unterstützung verkaufsfördernder Maßnahmen", "Helping to promote sales"],
]);

const shared = { dqr: 3, durationMonths: 24, pathway: underBbig, source: statutes2026 } as const;

export const fachkraftKueche: TrainingRegulation = {
  ...shared,
  id: "fachkraft-kueche",
  occupation: { de: "Fachkraft Küche", en: "Kitchen worker" },
  kldb: "29302",
  kldbHelper: "29301",
  norm: cite("§ 5 FKüAusbV"),
  positions: [
    ...positionsOf("occupation", [
      ["1", "Umgang mit Gästen und Teammitgliedern", "Dealing with guests and team members"],
      ["2", "Annahme und Einlagerung von Waren", "Receiving and storing goods"],
      [
        "3",
        "Vor- und Nachbereitung von Arbeiten für die Speisenzubereitung sowie Einsatz von Geräten, Maschinen und Arbeitsmitteln",
        "Preparing and finishing kitchen work; using equipment",
      ],
      ["4", "Anwendung der grundlegenden Arbeitstechniken in der Küche", "Basic kitchen techniques"],
      [
        "5",
        "Wahrnehmung der grundlegenden Aufgaben in Service und Wirtschaftsdienst",
        "Basic tasks in service and housekeeping",
      ],
      [
        "6",
        "Zubereitung von Salaten, Eierspeisen, einfachen Speisen und Gerichten aus pflanzlichen Nahrungsmitteln und aus Pilzen",
        "Salads, egg dishes, simple plant and mushroom dishes",
      ],
      [
        "7",
        "Anrichten und Garnieren von kalten Gerichten, von Süßspeisen und von Desserts",
        "Arranging cold dishes, sweets and desserts",
      ],
      ["8", "Zubereitung von einfachen Suppen, Soßen und Eintöpfen", "Simple soups, sauces and stews"],
      ["9", "Zubereitung von Sättigungsbeilagen", "Side dishes"],
      ["10", "Zubereitung von einfachen Fleisch- und Fischgerichten", "Simple meat and fish dishes"],
    ]),
    ...integrative,
  ],
  inForce: { from: "2022-08-01", to: "2029-07-31" },
  gaps: [
    {
      field: "kldb",
      text: { de: "Kennziffer nicht amtlich bestätigt.", en: "Code not officially confirmed." },
    },
  ],
};

export const fachkraftGastronomie: TrainingRegulation = {
  ...shared,
  id: "fachkraft-gastronomie",
  occupation: { de: "Fachkraft für Gastronomie", en: "Hospitality worker" },
  kldb: "63302",
  kldbHelper: "63301",
  norm: cite("§ 5 GastroAusbV"),
  positions: [...hospitality, ...integrative],
  inForce: { from: "2022-08-01", to: null },
  gaps: [
    {
      field: "inForce",
      text: {
        de: "Beginn nach Sekundärquelle; zuvor Fachkraft im Gastgewerbe.",
        en: "First day from a secondary source; before that, Fachkraft im Gastgewerbe.",
      },
    },
    {
      field: "kldb",
      text: { de: "Kennziffer nicht amtlich bestätigt.", en: "Code not officially confirmed." },
    },
  ],
};

export const koch: TrainingRegulation = {
  id: "koch",
  occupation: { de: "Koch/Köchin", en: "Cook" },
  kldb: "29302",
  kldbHelper: "29301",
  dqr: 4,
  norm: cite("KochAusbV"),
  durationMonths: 36,
  positions: [],
  inForce: { from: null, to: null },
  pathway: underBbig,
  source: kldb2020,
  gaps: regulationNotRead,
};

/** Two basic parts that build on one another, then four in the kitchen, hotel or restaurant line. */
const hogaModules = (track: string, basics: Readonly<Record<1 | 2, readonly string[]>>): readonly TqModule[] =>
  [1, 2, 3, 4, 5, 6].map((part) => {
    const id = `hoga-sh-${track}-tq${part}`;
    const said = { id, number: `TQ${part}`, months: 3, source: hoga };
    if (part === 1)
      return catalogueModule({ ...said, title: { de: "Grundlagen Küche", en: "Kitchen basics" }, derived: basics[1] });
    if (part === 2)
      return catalogueModule({
        ...said,
        title: { de: "Grundlagen Service", en: "Service basics" },
        derived: basics[2],
      });
    return catalogueModule({ ...said, title: null });
  });

const degreeNotStated = modulesIncomplete(
  "Die Quelle nennt die Richtungen Küche, Hotel und Restaurant und als Abschlüsse die dreijährigen Berufe; ob dieser Beruf gemeint ist, sagt sie nicht.",
  "The source names the lines kitchen, hotel and restaurant, and three-year occupations as degrees; whether this occupation is meant it does not say.",
);

const hogaFramework = {
  issuer: "IHK Schleswig-Holstein",
  version: "tq-hoga",
  standard: "chancen-nutzen",
  source: hoga,
} as const;

export const hogaKueche: TqFramework = {
  ...hogaFramework,
  id: "hoga-sh-kueche",
  regulationId: "fachkraft-kueche",
  modules: hogaModules("kueche", { 1: ["4"], 2: ["5"] }),
  gaps: [versionNotStated, degreeNotStated],
};

export const hogaGastronomie: TqFramework = {
  ...hogaFramework,
  id: "hoga-sh-gastronomie",
  regulationId: "fachkraft-gastronomie",
  modules: hogaModules("gastronomie", { 1: ["3"], 2: ["5"] }),
  gaps: [versionNotStated, degreeNotStated],
};

export const hogaKoch: TqFramework = {
  ...hogaFramework,
  id: "hoga-sh-koch",
  regulationId: "koch",
  modules: hogaModules("koch", { 1: [], 2: [] }),
  gaps: [versionNotStated],
};
