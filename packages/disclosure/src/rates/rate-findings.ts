// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Finding } from "@quartierkit/findings";
import type { Bilingual } from "@quartierkit/vocabulary";
import type { PublishedRate } from "./numerators.ts";

/** What a rate gives away. */
export type RateLeak = "small" | "complement" | "recovered" | "group";

const messages: Readonly<Record<RateLeak, (rate: string, denominator: number) => Bilingual>> = {
  small: (rate, denominator) => ({
    de: `${rate} von ${denominator}: Nur kleine, geheim zu haltende Anzahlen ergeben diese Quote.`,
    en: `${rate} of ${denominator}: only small counts, which are to be hidden, make this rate.`,
  }),
  complement: (rate, denominator) => ({
    de: `${rate} von ${denominator}: Was zur Gesamtheit fehlt, ist eine kleine, geheim zu haltende Anzahl.`,
    en: `${rate} of ${denominator}: what is missing to the whole is a small count, which is to be hidden.`,
  }),
  recovered: (rate, denominator) => ({
    de: `${rate} von ${denominator}: Die gesperrte Anzahl lässt sich daraus genau berechnen.`,
    en: `${rate} of ${denominator}: the hidden count can be computed from it exactly.`,
  }),
  group: (rate, denominator) => ({
    de: `${rate} von ${denominator}: Die Aussage gilt für alle oder für niemanden der Gruppe.`,
    en: `${rate} of ${denominator}: what is said holds for everybody of the group, or for nobody.`,
  }),
};

const codes: Readonly<Record<RateLeak, string>> = {
  small: "SDC-RATE-SMALL",
  complement: "SDC-RATE-COMPLEMENT",
  recovered: "SDC-RATE-RECOVERS",
  group: "SDC-RATE-GROUP",
};

const hintFor = (fewer: number | null): Bilingual =>
  fewer === null
    ? {
        de: "Die Quote sperren, als Klasse ausweisen („unter 10 %“) oder das Gebiet größer fassen.",
        en: "Hide the rate, publish a class (“below 10 %”), or take a larger area.",
      }
    : {
        de: `Mit ${fewer} Nachkommastellen veröffentlichen, oder als Klasse.`,
        en: `Publish it with ${fewer} decimals, or as a class.`,
      };

/** A finding about a rate. */
export const rateFinding = (
  leak: RateLeak,
  { path, rate, fewer }: { readonly path: string; readonly rate: PublishedRate; readonly fewer: number | null },
): Finding => ({
  code: codes[leak],
  severity: leak === "group" ? "warning" : "error",
  path,
  message: messages[leak](`${rate.rate.toFixed(rate.decimals)} ${rate.scale === 100 ? "%" : "‰"}`, rate.denominator),
  hint: hintFor(fewer),
});
