// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { rule } from "@quartierkit/rules";
import { cite } from "@quartierkit/vocabulary";
import { roundOfGroups } from "./round-of-groups.ts";

/**
 * Target group of a project of BIWAQ round V at entry: of age, and in one of the groups the guideline names.
 *
 * @law Förderrichtlinie BIWAQ V
 * @inForce projects of 2023 to 2026
 */
export const biwaq5 = rule({
  id: "biwaq-5",
  title: { de: "Zielgruppe BIWAQ V", en: "Target group of BIWAQ V" },
  purpose: "entitlement",
  versions: [
    roundOfGroups({
      id: "biwaq-5",
      from: "2023-01-01",
      guideline: cite("Förderrichtlinie BIWAQ V"),
      source: {
        title: "BIWAQ, Förderrunde 2023-2026: Programmseiten des ESF Plus und Fachpresse",
        publisher: "esfplus.de",
        mark: "S",
      },
    }),
  ],
});
