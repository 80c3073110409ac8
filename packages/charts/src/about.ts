// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { formatDay } from "@quartierkit/calendar";
import type { Day } from "@quartierkit/calendar";
import { phrases } from "./phrases.ts";
import { formatCount, mustBeCount } from "./text/numbers.ts";
import type { PictureLanguage } from "./text/numbers.ts";

/** Where the figures of a picture come from; every picture of figures says it. */
export interface About {
  /** How many areas, people or rows stand behind the picture. */
  readonly n: number;
  /** What `n` counts, in the reader's language, e.g. `Planungsräume`. */
  readonly of: string;
  readonly source: string;
  /** Stichtag, or the first and the last of a series; `null` = not stated, and the picture says so. */
  readonly referenceDate: Day | readonly [Day, Day] | null;
  readonly note?: string;
}

const dayOf = (given: About["referenceDate"], language: PictureLanguage): string => {
  const words = phrases(language);
  if (given === null) return words.dateNotStated;
  if (typeof given === "string") return words.asOf(formatDay(given, language));
  const [first, last] = given;
  return words.asOfRange(formatDay(first, language), formatDay(last, language));
};

/**
 * The line under the title: n, source and reference date.
 *
 * @throws ChartsError "count-not-whole"; CalendarError for a day that is none
 */
export const captionOf = ({ n, of, source, referenceDate, note }: About, language: PictureLanguage): string => {
  const words = phrases(language);
  const day = dayOf(referenceDate, language);
  const count = `n = ${formatCount(mustBeCount(n, "n"), language)} ${of}`;
  return [count, words.sourceIs(source), day, ...(note === undefined ? [] : [note])].join(" \u00b7 ");
};
