// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { cite } from "@quartierkit/vocabulary";
import type { LocalizedText } from "@quartierkit/vocabulary";
import type { TqFramework, TqModule } from "../records/framework.ts";
import type { TrainingPosition, TrainingRegulation } from "../records/regulation.ts";
import { catalogueModule, positionsOf, underBbig } from "./describe.ts";
import { modulesIncomplete, versionNotStated } from "./gaps.ts";
import { agiWarehouse, bibb, dihk, statutes2026 } from "./sources.ts";

/** The eleven positions of § 7 (Fachlagerist) and § 11 (Fachkraft) LWLogAusbV; they differ in the sixth. */
const positions = (sixth: readonly [de: string, en: string]): readonly TrainingPosition[] => [
  ...positionsOf("occupation", [
    ["1", "Berufsbildung, Arbeits- und Tarifrecht", "Vocational training, labour and collective agreement law"],
    ["2", "Aufbau und Organisation des Ausbildungsbetriebes", "Structure and organisation of the company"],
    ["3", "Sicherheit und Gesundheitsschutz bei der Arbeit", "Safety and health at work"],
    ["4", "Umweltschutz", "Environmental protection"],
    ["5", "Arbeitsorganisation; Information und Kommunikation", "Organising work; information and communication"],
    ["6", ...sixth],
    ["7", "Einsatz von Arbeitsmitteln", "Using equipment"],
    ["8", "Annahme von Gütern", "Receiving goods"],
    ["9", "Lagerung von Gütern", "Storing goods"],
    ["10", "Kommissionierung und Verpackung von Gütern", "Order picking and packing"],
    ["11", "Versand von Gütern", "Dispatching goods"],
  ]),
];

const shared = {
  kldb: "51312",
  kldbHelper: "51311",
  inForce: { from: "2004-08-01", to: null },
  pathway: underBbig,
  source: statutes2026,
} as const;

export const fachlagerist: TrainingRegulation = {
  ...shared,
  id: "fachlagerist",
  occupation: { de: "Fachlagerist/in", en: "Warehouse operator" },
  dqr: 3,
  norm: cite("§ 7 LWLogAusbV"),
  durationMonths: 24,
  positions: positions(["Güterkontrolle und qualitätssichernde Maßnahmen", "Checking goods and assuring quality"]),
};

export const fachkraftLagerlogistik: TrainingRegulation = {
  ...shared,
  id: "fachkraft-lagerlogistik",
  occupation: { de: "Fachkraft für Lagerlogistik", en: "Warehouse logistics specialist" },
  dqr: 4,
  norm: cite("§ 11 LWLogAusbV"),
  durationMonths: 36,
  positions: positions(["Logistische Prozesse; qualitätssichernde Maßnahmen", "Logistic processes; assuring quality"]),
};

const bibbModule = (number: number, title: LocalizedText, derived: readonly string[] = []): TqModule =>
  catalogueModule({ id: `bibb-fachlagerist-${number}`, number: String(number), title, derived, source: bibb });

/** The Ausbildungsbausteine of the Bundesinstitut für Berufsbildung, from which many frameworks are derived. */
export const bibbFachlagerist: TqFramework = {
  id: "bibb-fachlagerist",
  regulationId: "fachlagerist",
  issuer: "Bundesinstitut für Berufsbildung (BIBB)",
  version: "2008",
  standard: "bibb",
  modules: [
    bibbModule(1, { de: "Wareneingang", en: "Incoming goods" }, ["8"]),
    bibbModule(2, { de: "Innerbetrieblicher Transport", en: "Transport within the company" }),
    bibbModule(3, { de: "Lagerung", en: "Storage" }, ["9"]),
    bibbModule(4, { de: "Kommissionierung", en: "Order picking" }, ["10"]),
    bibbModule(5, { de: "Versand", en: "Dispatch" }, ["11"]),
  ],
  source: bibb,
};

/** Of the framework of the Arbeitgeberinitiative only one title was read. */
export const agiFachlagerist: TqFramework = {
  id: "agi-fachlagerist",
  regulationId: "fachlagerist",
  issuer: "Arbeitgeberinitiative Teilqualifizierung (AGI)",
  version: "nachqualifizierung.de",
  standard: "agi",
  modules: [
    catalogueModule({
      id: "agi-fachlagerist-tq3",
      number: "TQ3",
      title: { de: "Innerbetriebliche Logistik und Kontrolle", en: "Internal logistics and control" },
      derived: ["6"],
      source: agiWarehouse,
    }),
  ],
  source: agiWarehouse,
  gaps: [versionNotStated, modulesIncomplete("Nur TQ3 wurde gelesen.", "Only TQ3 has been read.")],
};

/** Of the framework of the chambers only one title was read. */
export const dihkLagerlogistik: TqFramework = {
  id: "dihk-lagerlogistik",
  regulationId: "fachkraft-lagerlogistik",
  issuer: "DIHK",
  version: "unversioned",
  standard: "chancen-nutzen",
  modules: [
    catalogueModule({
      id: "dihk-lagerlogistik-tq2",
      number: "TQ2",
      title: { de: "Innerbetrieblicher Transport", en: "Transport within the company" },
      source: dihk,
    }),
  ],
  source: dihk,
  gaps: [versionNotStated, modulesIncomplete("Nur TQ2 wurde gelesen.", "Only TQ2 has been read.")],
};
