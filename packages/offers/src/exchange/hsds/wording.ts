// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Bilingual, Language } from "@quartierkit/vocabulary";

/** In which language texts go out, and in which our own words beside them. */
export interface Wording {
  readonly language: Language;
  readonly words: keyof Bilingual;
}

/** Our own words exist in German and English. */
export const wordingFor = (language: Language): Wording => ({
  language,
  words: language === "de" || language.startsWith("de-") ? "de" : "en",
});

/** Words that go out where HSDS has a text and we have a code; they are known again on the way in. */
export const words = {
  byAppointment: { de: "nach Vereinbarung", en: "by appointment" },
  notOn: { de: "nicht am", en: "not on" },
  alsoOn: { de: "auch am", en: "also on" },
  registration: { de: "Anmeldung erforderlich", en: "registration required" },
  noRegistration: { de: "ohne Anmeldung", en: "no registration needed" },
  from: { de: "ab", en: "from" },
  places: { de: "Plätze", en: "places" },
  who: { de: "Wer kommen kann", en: "Who may come" },
  howToApply: { de: "Anmeldung", en: "How to apply" },
  cost: { de: "Kosten", en: "Cost" },
  alert: { de: "Hinweis", en: "Notice" },
  interpretation: { de: "Dolmetschen", en: "Interpretation" },
  accreditation: { de: "Anerkennung", en: "Accreditation" },
  waiting: { de: "Wartezeit", en: "Waiting time" },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** Whether a text is one of our words, in either language. */
export const says = (text: string | undefined, { de, en }: Bilingual): boolean =>
  text !== undefined && [de.toLowerCase(), en.toLowerCase()].includes(text.trim().toLowerCase());
