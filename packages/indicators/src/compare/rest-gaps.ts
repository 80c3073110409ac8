// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Bilingual } from "@quartierkit/vocabulary";

/** Why the rest of a whole cannot be computed. */
export type RestGap =
  | "not-part-of-whole"
  | "value-missing"
  | "definitions-differ"
  | "date-not-stated"
  | "dates-differ"
  | "denominator-unknown"
  | "not-additive"
  | "smoothed"
  | "nothing-left"
  | "contradiction";

/** The reasons in words. */
export const gaps: Readonly<Record<RestGap, Bilingual>> = {
  "not-part-of-whole": { de: "Das Gebiet gehört nicht zum Ganzen.", en: "The area is not part of the whole." },
  "value-missing": { de: "Einer der beiden Werte fehlt.", en: "One of the two figures is missing." },
  "definitions-differ": {
    de: "Die beiden Werte folgen verschiedenen oder unbekannten Definitionen.",
    en: "The two figures follow different or unknown definitions.",
  },
  "date-not-stated": { de: "Ein Stichtag ist nicht genannt.", en: "A reference date is not stated." },
  "dates-differ": { de: "Die Stichtage sind verschieden.", en: "The reference dates differ." },
  "denominator-unknown": {
    de: "Der Nenner des Anteils ist nicht für beide Gebiete bekannt; die Einwohnerzahl ersetzt ihn nicht.",
    en: "The denominator of the rate is not known for both areas; the number of inhabitants does not replace it.",
  },
  "not-additive": {
    de: "Solche Werte lassen sich nicht auf Teile verteilen.",
    en: "Figures of this kind cannot be divided among parts.",
  },
  smoothed: {
    de: "Ein Wert ist geglättet: Er stammt aus einem Modell, das die anderen Gebiete schon enthält.",
    en: "A figure is smoothed: it comes from a model that already holds the other areas.",
  },
  "nothing-left": { de: "Außer dem Gebiet bleibt nichts übrig.", en: "Nothing is left besides the area." },
  contradiction: {
    de: "Der Teil ist größer als das Ganze; einer der Werte stimmt nicht.",
    en: "The part is larger than the whole; one of the figures is wrong.",
  },
};
