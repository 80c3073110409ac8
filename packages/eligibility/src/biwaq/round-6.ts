// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { rule } from "@quartierkit/rules";
import { cite } from "@quartierkit/vocabulary";
import { roundOfGroups } from "./round-of-groups.ts";

/**
 * Target group of a project of BIWAQ round VI at entry. The call goes on with age and groups of round V; that nothing changed in them is
 * read from it, not from the guideline.
 *
 * @law Förderrichtlinie BIWAQ VI
 * @inForce projects from 1 July 2026 to 30 September 2028
 */
export const biwaq6 = rule({
  id: "biwaq-6",
  title: { de: "Zielgruppe BIWAQ VI", en: "Target group of BIWAQ VI" },
  purpose: "entitlement",
  versions: [
    roundOfGroups({
      id: "biwaq-6",
      from: "2026-07-01",
      guideline: cite("Förderrichtlinie BIWAQ VI"),
      source: {
        title: "BIWAQ, Förderrunde 2026-2028: Aufruf vom 26. Juni 2025; Alter und Gruppen wie in der fünften Runde",
        publisher: "Bundesanzeiger, nach diebewertung.de; esf.de",
        mark: "Rp",
      },
    }),
  ],
});
