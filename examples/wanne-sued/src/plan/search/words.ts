// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { buildIndex } from "@quartierkit/offers/search";

/** Words of this district: whoever asks for a course of German is shown what there is. */
export const ownWords: NonNullable<NonNullable<Parameters<typeof buildIndex>[1]>["synonyms"]> = [
  {
    id: "language-support",
    words: { de: ["Sprachförderung"] },
    also: { de: ["Sprachkurs", "Deutschkurs", "Integrationskurs"] },
  },
];
