// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

/** What compiled rules call. Modules written by `compile` import this door; applications do not need it. */
export { allTable, anyTable } from "./kernel/outcome.ts";
export {
  ageAt,
  countOf,
  dayHi,
  dayLo,
  every,
  monthEndOf,
  numberHi,
  numberLo,
  onDay,
  oneOf,
  some,
  someOf,
  truth,
  whenTable,
  ymdHi,
  ymdLo,
  ymdOf,
} from "./kernel/scalar.ts";
export { firstIn, lastIn, monthsIn, totalIn } from "./kernel/amounts.ts";
export { daysOfSpells } from "./kernel/spells.ts";
export {
  anyFixedFrame,
  fixedFrame,
  lastFrame,
  lifetime,
  movedNumber,
  sinceFrame,
  untilToday,
} from "./kernel/windows.ts";
export {
  chainLength,
  civilOf,
  complementOf,
  hoursAtLeast,
  intersectionOf,
  perhapsAnyDay,
  unionOf,
} from "@quartierkit/calendar/history";
