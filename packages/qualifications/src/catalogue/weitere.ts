// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { cite } from "@quartierkit/vocabulary";
import type { TrainingPosition, TrainingRegulation } from "../records/regulation.ts";
import { positionsOf, underBbig, underHwo } from "./describe.ts";
import { regulationNotRead } from "./gaps.ts";
import { hospitality, integrative } from "./gastgewerbe.ts";
import { kldb2020, statutes2026 } from "./sources.ts";

/** § 6 Abs. 2 and 3 GastroAusbV. */
const restaurant: readonly TrainingPosition[] = [
  ...hospitality,
  ...positionsOf("occupation", [
    ["7", "Herrichten und Pflegen von Gasträumen", "Preparing and maintaining guest rooms"],
    [
      "8",
      "Betreuung und Beratung von und Kommunikation mit Gästen, Verkauf von Produkten und Dienstleistungen",
      "Advising guests; selling products and services",
    ],
    ["9", "Wahrnehmung von Aufgaben an der Bar und am Getränkebuffet", "Tasks at the bar"],
    ["10", "Bedienung von Reservierungs- und Kassensystemen", "Reservation and till systems"],
    ["11", "Planung und Koordinierung von Serviceabläufen", "Planning and coordinating service"],
    ["12", "Servicearbeiten am Tisch des Gastes", "Service at the guest's table"],
    ["13", "Konzeption von Veranstaltungen, Tagungen und Banketts", "Designing events, conferences and banquets"],
    ["14", "Organisation von Veranstaltungen, Tagungen und Banketts", "Organising events, conferences and banquets"],
    ["15", "Durchführung von Veranstaltungen, Tagungen und Banketts", "Running events, conferences and banquets"],
    ["16", "Anleitung und Führung von Mitarbeitenden", "Guiding and leading staff"],
  ]),
  ...integrative,
];

export const fachleuteRestaurants: TrainingRegulation = {
  id: "fachleute-restaurants",
  occupation: {
    de: "Fachmann/Fachfrau für Restaurants und Veranstaltungsgastronomie",
    en: "Restaurant and event catering specialist",
  },
  kldb: "63302",
  dqr: 4,
  norm: cite("§ 6 GastroAusbV"),
  durationMonths: 36,
  positions: restaurant,
  inForce: { from: "2022-08-01", to: null },
  pathway: underBbig,
  source: statutes2026,
  gaps: [
    {
      field: "inForce",
      text: { de: "Beginn nach Sekundärquelle.", en: "First day from a secondary source." },
    },
  ],
};

const notRead = { dqr: 4, durationMonths: 36, positions: [], inForce: { from: null, to: null } } as const;

export const fachleuteSystemgastronomie: TrainingRegulation = {
  ...notRead,
  id: "fachleute-systemgastronomie",
  occupation: { de: "Fachmann/Fachfrau für Systemgastronomie", en: "System catering specialist" },
  kldb: "63312",
  norm: cite("GastroAusbV"),
  pathway: underBbig,
  source: kldb2020,
  gaps: regulationNotRead,
};

export const hotelfachleute: TrainingRegulation = {
  ...notRead,
  id: "hotelfachleute",
  occupation: { de: "Hotelfachmann/Hotelfachfrau", en: "Hotel specialist" },
  kldb: "63222",
  norm: cite("HotelAusbV"),
  pathway: underBbig,
  source: kldb2020,
  gaps: regulationNotRead,
};

export const gebaeudereiniger: TrainingRegulation = {
  ...notRead,
  id: "gebaeudereiniger",
  occupation: { de: "Gebäudereiniger/in", en: "Building cleaner" },
  kldb: "54112",
  kldbHelper: "54101",
  norm: cite("GebRAusbV"),
  pathway: underHwo,
  source: kldb2020,
  gaps: regulationNotRead,
};
