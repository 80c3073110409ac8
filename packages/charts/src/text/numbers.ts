// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Bilingual } from "@quartierkit/vocabulary";
import { ChartsError } from "../error.ts";

/** The languages of the words a picture brings along. */
export type PictureLanguage = keyof Bilingual;

const signs = { de: { decimal: ",", group: "." }, en: { decimal: ".", group: "," } } as const;

/** Half up on the decimal figure a person sees: 1.45 is 1.5, although the machine's 1.45 is a little less. */
export const roundTo = (value: number, digits: number): number => {
  if (Math.abs(value) < 1e-6) return 0;
  const shifted = Number(`${Math.abs(value)}e${digits}`);
  if (!Number.isFinite(shifted)) return value;
  return (Math.sign(value) * Math.round(shifted)) / 10 ** digits;
};

/** A number as people write it: 161.084 and 4,6 in German, 161,084 and 4.6 in English. `digits` after the point. */
export const formatNumber = (value: number, language: PictureLanguage, digits = 0): string => {
  const sign = signs[language];
  const [whole = "0", part] = Math.abs(roundTo(value, digits)).toFixed(digits).split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/gu, sign.group);
  const text = part === undefined ? grouped : `${grouped}${sign.decimal}${part}`;
  return value < 0 && /[1-9]/u.test(text) ? `\u2212${text}` : text;
};

/** A percentage with one decimal: 23,9 % with a no-break space in German, 23.9% in English. */
export const formatPercent = (value: number, language: PictureLanguage): string =>
  `${formatNumber(value, language, 1)}${language === "de" ? "\u00a0%" : "%"}`;

/** A count or a measure with as many decimals as it has, two at most. */
export const formatCount = (value: number, language: PictureLanguage): string => {
  const digits = [0, 1, 2].find((n) => Number(value.toFixed(n)) === value) ?? 2;
  return formatNumber(value, language, digits);
};

/** A difference with its sign, one decimal; no difference is 0,0 with a plus-minus sign. */
export const formatDifference = (value: number, language: PictureLanguage): string => {
  const text = formatNumber(value, language, 1);
  if (!/[1-9]/u.test(text)) return `\u00b1${text}`;
  return value > 0 ? `+${text}` : text;
};

/** @throws ChartsError "number-not-finite" */
export const mustBeFinite = (value: number, what: string): number => {
  if (Number.isFinite(value)) return value;
  throw new ChartsError("number-not-finite", `${what} is ${value}: pass null for a value that is not known`);
};

/** @throws ChartsError "count-not-whole" */
export const mustBeCount = (value: number, what: string): number => {
  if (Number.isSafeInteger(value) && value >= 0) return value;
  throw new ChartsError("count-not-whole", `${what} is ${value}: a count is a whole number from 0`);
};
