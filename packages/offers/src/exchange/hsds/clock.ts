// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

/** A time of the day as a feed wrote it: what it was taken for, and what was wrong with its form. */
export interface Clock {
  readonly time: string;
  /** Written otherwise than `HH:mm`. */
  readonly loose: boolean;
  /** An offset from UTC or `Z`, which holds in one half of the year only. */
  readonly offset?: string;
}

const written =
  /^(?<hour>[0-9]{1,2})(?:[:.](?<minute>[0-9]{2}))?(?::[0-9]{2}(?:\.[0-9]+)?)?\s*(?<half>[ap]\.?m\.?)?\s*(?:uhr|h)?\s*(?<offset>z|[+-][0-9]{2}:?(?:[0-9]{2})?)?$/i;

function hourOf(hour: number, half: string | undefined): number {
  if (half === undefined) return hour;
  if (hour < 1 || hour > 12) return Number.NaN;
  return (hour % 12) + (half.toLowerCase().startsWith("p") ? 12 : 0);
}

/**
 * A time of the day as people write it: `9am`, `9:00am`, `9.30 Uhr`, `09:00:00`, `09:00+01:00`. An offset is told apart, the time
 * before it is taken as the time on the wall.
 *
 * @returns `undefined` for what is no time
 */
export function readClock(text: string): Clock | undefined {
  const { hour = "", minute = "00", half, offset } = written.exec(text.trim())?.groups ?? {};
  const hours = hour === "" ? Number.NaN : hourOf(Number(hour), half);
  const isTime = hours <= 23 ? Number(minute) <= 59 : hours === 24 && Number(minute) === 0;
  if (!isTime) return undefined;
  const time = `${String(hours).padStart(2, "0")}:${minute}`;
  return { time, loose: !text.trim().startsWith(time), ...(offset === undefined ? {} : { offset }) };
}
