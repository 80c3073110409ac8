// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { isMissing } from "@quartierkit/vocabulary";
import type { Bilingual } from "@quartierkit/vocabulary";
import { accessibilityFeatures } from "../codes/words.ts";
import type { Accessibility } from "../records/catalogue.ts";

type Language = keyof Bilingual;

const features: Readonly<Record<(typeof accessibilityFeatures)[number], Bilingual>> = {
  stepFree: { de: "stufenlos", en: "step-free" },
  accessibleToilet: { de: "barrierefreie Toilette", en: "accessible toilet" },
  lift: { de: "Aufzug", en: "lift" },
  inductionLoop: { de: "induktive Höranlage", en: "induction loop" },
  accessibleParking: { de: "Behindertenparkplatz", en: "accessible parking" },
  tactileGuidance: { de: "Bodenleitsystem", en: "tactile guidance" },
  guideDogs: { de: "Assistenzhunde erlaubt", en: "assistance dogs welcome" },
  automaticDoor: { de: "automatische Tür", en: "automatic door" },
  highContrast: { de: "kontrastreich", en: "high contrast" },
  brailleSigns: { de: "Schilder in Brailleschrift", en: "signs in braille" },
  quietRoom: { de: "Ruheraum", en: "quiet room" },
  changingTable: { de: "Wickeltisch", en: "changing table" },
  changingPlace: { de: "Toilette für alle", en: "changing places toilet" },
};

const without: Bilingual = { de: "nicht vorhanden", en: "not there" };
const unknown: Bilingual = { de: "nicht bekannt", en: "not known" };

/**
 * What a place offers to people with a disability, in words.
 *
 * @param accessibility - as a place has it
 * @param language - `de` or `en`
 * @returns what is there, then what is not; “not known” where nothing was told, never “not accessible”
 */
export function accessibilityInWords(accessibility: Accessibility | undefined, language: Language): string {
  const told = accessibilityFeatures.flatMap((feature) => {
    const value = accessibility?.[feature];
    return value === undefined || isMissing(value) ? [] : [{ name: features[feature][language], there: value }];
  });
  const there = told.filter((feature) => feature.there).map(({ name }) => name);
  const missing = told.filter((feature) => !feature.there).map(({ name }) => name);
  const parts = [
    ...(there.length > 0 ? [there.join(", ")] : []),
    ...(missing.length > 0 ? [`${without[language]}: ${missing.join(", ")}`] : []),
  ];
  return parts.length === 0 ? unknown[language] : parts.join("; ");
}
