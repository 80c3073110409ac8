// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type * as z from "zod";
import type { Bilingual } from "@quartierkit/vocabulary";

type LimitIssue = z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig | z.core.$ZodIssueNotMultipleOf;

const units: Readonly<Record<string, (count: number | bigint) => Bilingual>> = {
  string: (count) => ({ de: "Zeichen", en: Number(count) === 1 ? "character" : "characters" }),
  array: (count) => (Number(count) === 1 ? { de: "Eintrag", en: "entry" } : { de: "Einträge", en: "entries" }),
};

/** `3 Zeichen`, `2 Einträge`; a number stands for itself. */
function counted(count: number | bigint, origin: string): Bilingual {
  const unit = Object.hasOwn(units, origin) ? units[origin]?.(count) : undefined;
  return {
    de: unit === undefined ? String(count) : `${count} ${unit.de}`,
    en: unit === undefined ? String(count) : `${count} ${unit.en}`,
  };
}

/**
 * The limit that a value passes over, in words.
 *
 * @param issue - zod's complaint about a size
 */
export function limitOf(issue: LimitIssue): Bilingual {
  if (issue.code === "not_multiple_of") {
    return { de: `Ein Vielfaches von ${issue.divisor} angeben.`, en: `Give a multiple of ${issue.divisor}.` };
  }
  const isSmall = issue.code === "too_small";
  const { de, en } = counted(isSmall ? issue.minimum : issue.maximum, issue.origin);
  if (issue.exact === true) return { de: `Genau ${de}.`, en: `Exactly ${en}.` };
  if (isSmall && issue.origin === "string" && Number(issue.minimum) === 1) {
    return { de: "Das Feld ist leer: ausfüllen.", en: "The field is empty: fill it in." };
  }
  if (issue.inclusive === false) {
    return isSmall
      ? { de: `Größer als ${de}.`, en: `Greater than ${en}.` }
      : { de: `Kleiner als ${de}.`, en: `Less than ${en}.` };
  }
  return isSmall
    ? { de: `Mindestens ${de}.`, en: `At least ${en}.` }
    : { de: `Höchstens ${de}.`, en: `At most ${en}.` };
}
