// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { isDay } from "@quartierkit/calendar";
import type { Day } from "@quartierkit/calendar";
import type { Offer } from "../../records/catalogue.ts";

/** `31.12.2025`, `1.3.25`, `2025-12-31`; `undefined` for what is no day. */
export function readGermanDay(text: string): Day | undefined {
  const [, day = "", month = "", year = ""] =
    /^([0-9]{1,2})\.\s?([0-9]{1,2})\.\s?([0-9]{2}|[0-9]{4})$/.exec(text) ?? [];
  const written = day === "" ? text : `${year.padStart(4, "20")}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return isDay(written) ? written : undefined;
}

const yes = /^(ja|j|x|✓|✔|wahr|true|1|yes|erforderlich|nötig|notwendig)$/i;
const no = /^(nein|n|-|–|falsch|false|0|no|keine?|nicht (erforderlich|nötig|notwendig)|ohne)$/i;

/** `ja`, `nein`, `x`; `undefined` for anything else. */
export const readYesNo = (text: string): boolean | undefined =>
  yes.test(text) ? true : no.test(text) ? false : undefined;

const free =
  /^(kostenlos|kostenfrei|gebührenfrei|gratis|frei|umsonst|keine( kosten)?|eintritt frei|0([,.]0{1,2})?\s*(€|euro|eur)?)$/i;
const amount = "([0-9]{1,6})(?:[,.]([0-9]{1,2}|-))?";
const one = new RegExp(`^(ab )?(?:€|eur)?\\s*${amount}\\s*(?:€|euro|eur)?$`, "i");
const two = new RegExp(`^${amount}\\s*(?:€|euro|eur)?\\s*(?:-|–|bis)\\s*${amount}\\s*(?:€|euro|eur)?$`, "i");

const cents = (euros: string, rest = ""): number =>
  Number(euros) * 100 + (rest === "" || rest === "-" ? 0 : Number(rest.padEnd(2, "0")));

/** `kostenlos`, `5,50 €`, `5,- Euro`, `ab 3 €`, `2 bis 5 €`, `Spende`; `undefined` for anything else. */
export function readGermanCost(text: string): Offer["cost"] | undefined {
  if (free.test(text)) return { kind: "free" };
  if (/^spende( erbeten)?$/i.test(text)) return { kind: "donation" };
  const single = one.exec(text);
  if (single !== null) {
    const euroCents = cents(single[2] ?? "", single[3]);
    return single[1] === undefined ? { kind: "amount", euroCents } : { kind: "range", fromEuroCents: euroCents };
  }
  const [, low = "", lowRest, high = "", highRest] = two.exec(text) ?? [];
  return low === ""
    ? undefined
    : { kind: "range", fromEuroCents: cents(low, lowRest), toEuroCents: cents(high, highRest) };
}
