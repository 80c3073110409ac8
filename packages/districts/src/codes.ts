// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { defineCodeList } from "@quartierkit/vocabulary";

/** The sixteen Länder by their two digits, with which every AGS begins. */
export const laender = defineCodeList({
  id: "land",
  version: "1990-10-03",
  title: { de: "Länder", en: "Länder" },
  source: "Amtlicher Gemeindeschlüssel, Statistisches Bundesamt",
  codes: [
    { code: "01", label: { de: "Schleswig-Holstein", en: "Schleswig-Holstein" } },
    { code: "02", label: { de: "Hamburg", en: "Hamburg" } },
    { code: "03", label: { de: "Niedersachsen", en: "Lower Saxony" } },
    { code: "04", label: { de: "Bremen", en: "Bremen" } },
    { code: "05", label: { de: "Nordrhein-Westfalen", en: "North Rhine-Westphalia" } },
    { code: "06", label: { de: "Hessen", en: "Hesse" } },
    { code: "07", label: { de: "Rheinland-Pfalz", en: "Rhineland-Palatinate" } },
    { code: "08", label: { de: "Baden-Württemberg", en: "Baden-Württemberg" } },
    { code: "09", label: { de: "Bayern", en: "Bavaria" } },
    { code: "10", label: { de: "Saarland", en: "Saarland" } },
    { code: "11", label: { de: "Berlin", en: "Berlin" } },
    { code: "12", label: { de: "Brandenburg", en: "Brandenburg" } },
    { code: "13", label: { de: "Mecklenburg-Vorpommern", en: "Mecklenburg-Western Pomerania" } },
    { code: "14", label: { de: "Sachsen", en: "Saxony" } },
    { code: "15", label: { de: "Sachsen-Anhalt", en: "Saxony-Anhalt" } },
    { code: "16", label: { de: "Thüringen", en: "Thuringia" } },
  ],
});

/** What a partner does in the network. */
export const partnerRoles = defineCodeList({
  id: "partner.role",
  version: "2026-11",
  title: { de: "Aufgaben im Netzwerk", en: "Roles in the network" },
  codes: [
    { code: "lead", label: { de: "Träger des Vorhabens", en: "lead of the project" } },
    { code: "implementation", label: { de: "Umsetzung", en: "implementation" } },
    { code: "counselling", label: { de: "Beratung", en: "counselling" } },
    { code: "placement", label: { de: "Vermittlung und Förderung", en: "placement and funding" } },
    { code: "integration", label: { de: "Integration", en: "integration" } },
    { code: "family", label: { de: "Familie", en: "family" } },
    { code: "district-work", label: { de: "Stadtteilarbeit", en: "district work" } },
    { code: "care", label: { de: "Betreuung und Teilhabe", en: "care and participation" } },
    { code: "community", label: { de: "Gemeinde und Nachbarschaft", en: "community and neighbourhood" } },
    { code: "accommodation", label: { de: "Unterkunft", en: "accommodation" } },
  ],
});
