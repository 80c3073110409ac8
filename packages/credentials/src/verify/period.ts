// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { instantOf } from "../json/moment.ts";
import type { Moment } from "../json/moment.ts";
import type { Thing } from "../json/value.ts";
import { bad, good } from "./check.ts";
import type { Judgement } from "./check.ts";
import { periodFields } from "./data-model.ts";

/**
 * Whether a credential is valid at a moment. On a day it is where it is for any part of that day.
 *
 * @param credential - a credential
 * @param at - day or instant of the verification
 */
export function judgePeriod(credential: Thing, at: Moment): Judgement {
  const [from, until] = periodFields(credential);
  const [begins, ends] = [instantOf(credential[from]), instantOf(credential[until])];
  const [fromText, untilText] = [String(credential[from] ?? ""), String(credential[until] ?? "")];
  if (begins !== undefined && at.to < begins.from)
    return bad("not-yet-valid", `Gilt erst ab ${fromText}.`, `Valid only from ${fromText} on.`);
  if (ends !== undefined && at.from > ends.to)
    return bad("expired", `Abgelaufen am ${untilText}.`, `Expired at ${untilText}.`);
  return ends === undefined
    ? good("in-force", "Gilt am Tag der Prüfung, ohne Ende.", "Valid on the day of verification, without an end.")
    : good(
        "in-force",
        `Gilt am Tag der Prüfung, bis ${untilText}.`,
        `Valid on the day of verification, until ${untilText}.`,
      );
}
