// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { build } from "@quartierkit/rules";
import type { InForce, RuleVersion } from "@quartierkit/rules";
import type { Citation } from "@quartierkit/vocabulary";

/**
 * A period for which the text of the law was not read: every case is unknown there, nobody is refused by a guess.
 *
 * @param norm - the norm whose wording is not known
 * @param inForce - the period
 */
export const unread = (norm: Citation, inForce: InForce): RuleVersion => ({
  inForce,
  norm,
  source: { title: "Wortlaut für diesen Zeitraum nicht gelesen", mark: "M" },
  when: build.reason("wording-not-read", norm, {
    say: {
      de: "Der Wortlaut der Vorschrift für diesen Zeitraum liegt der Bibliothek nicht vor.",
      en: "The library does not hold the wording of the provision for this period.",
    },
    of: build.personDecides({
      de: "Bitte nach dem damals geltenden Wortlaut entscheiden.",
      en: "Please decide by the wording that was in force then.",
    }),
  }),
});
