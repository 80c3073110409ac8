// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { isDay } from "@quartierkit/calendar";
import type { Day } from "@quartierkit/calendar";

/** A stretch of time in milliseconds since 1970, both ends included: an instant is one, a day is one. */
export interface Moment {
  readonly from: number;
  readonly to: number;
}

const dayLength = 86_400_000;

/** A day that exists, `T`, a time, and the offset without which no instant is meant (xsd:dateTimeStamp). */
const instant = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d+)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/;

/** An instant with its offset from UTC; `undefined` where the text is none. */
export function instantOf(text: unknown): Moment | undefined {
  if (typeof text !== "string") return undefined;
  const day = instant.exec(text)?.[1];
  if (day === undefined || !isDay(day)) return undefined;
  const at = Date.parse(text);
  return { from: at, to: at };
}

/** A day (as UTC counts it) or an instant; `undefined` where the text is neither. */
export function momentOf(text: unknown): Moment | undefined {
  if (typeof text !== "string" || !isDay(text)) return instantOf(text);
  const from = Date.parse(`${text}T00:00:00Z`);
  return { from, to: from + dayLength - 1 };
}

/** The beginning of a day, as credentials write it. */
export const startOf = (day: Day): string => `${day}T00:00:00Z`;
