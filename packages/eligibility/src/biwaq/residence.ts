// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { build } from "@quartierkit/rules";
import type { ReasonNode } from "@quartierkit/rules";
import type { Citation } from "@quartierkit/vocabulary";

/**
 * Residence in the programme area: told with its share in the report, never a ground to refuse, as projects took in people from
 * adjacent quarters.
 *
 * @param guideline - the funding guideline of the round
 */
export const residence = (guideline: Citation): ReasonNode =>
  build.reason("residence", guideline, {
    say: {
      de: "Vorrangig für Bewohnerinnen und Bewohner des Programmgebiets; der Anteil wird berichtet.",
      en: "Primarily for residents of the programme area; the share is reported.",
    },
    of: build.personDecides({
      de: "Wohnt die Person im Programmgebiet?",
      en: "Does the person live in the programme area?",
    }),
  });
