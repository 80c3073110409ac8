// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { isMissing, textIn } from "@quartierkit/vocabulary";
import type { Cost, Offer } from "../../records/catalogue.ts";
import { costUnits } from "../../codes/words.ts";
import { costInWords, unitWords } from "../../plan/words.ts";
import type { Fields, JsonObject } from "./json.ts";
import { given, membersOf, numberOf, textOf } from "./json.ts";
import type { Reading } from "./reading.ts";
import { says, words } from "./wording.ts";
import type { Wording } from "./wording.ts";
import { uuidOf } from "./uuid.ts";

const euros = (cents: number): number => cents / 100;

function optionsOf(cost: Cost, wording: Wording): readonly JsonObject[] {
  const per = "per" in cost && cost.per !== undefined ? unitWords[cost.per][wording.words] : undefined;
  const reductions = "reductions" in cost ? (cost.reductions ?? []) : [];
  const reduced = reductions.map(({ for: whom, euroCents, proof }) =>
    given({
      option: textIn(whom, wording.language)?.text,
      amount: euros(euroCents),
      amount_description: proof === undefined ? undefined : textIn(proof, wording.language)?.text,
    }),
  );
  switch (cost.kind) {
    case "free":
      return [{ amount: 0 }];
    case "amount":
      return [given({ amount: euros(cost.euroCents), amount_description: per }), ...reduced];
    case "range": {
      const { fromEuroCents, toEuroCents } = cost;
      const isOpen = toEuroCents === undefined;
      const least = given({
        amount: euros(fromEuroCents),
        amount_description: isOpen ? words.from[wording.words] : per,
      });
      return [least, ...(isOpen ? [] : [{ amount: euros(toEuroCents) }]), ...reduced];
    }
    case "donation":
      return [];
  }
}

/** The prices of an offer, and what it costs in words; nothing where nobody knows. */
export function costOut({ id, cost }: Pick<Offer, "id" | "cost">, wording: Wording) {
  if (isMissing(cost)) return { options: [], text: undefined };
  const note = cost.note === undefined ? undefined : textIn(cost.note, wording.language)?.text;
  const text = [costInWords({ cost }, wording.words), ...(note === undefined ? [] : [note])].join("; ");
  const options = optionsOf(cost, wording).map((option, index) => ({
    id: uuidOf("cost_option", `${id}/${index}`),
    service_id: uuidOf("service", id),
    currency: "EUR",
    ...option,
  }));
  return { options, text };
}

interface Price {
  readonly cents: number;
  readonly option: string | undefined;
  readonly description: string | undefined;
}

function pricesOf(service: Fields, path: string, { report }: Reading): readonly Price[] {
  return membersOf(service["cost_options"]).flatMap(({ index, fields }): readonly Price[] => {
    const amount = numberOf(fields["amount"]);
    const at = `${path}/cost_options/${index}`;
    if (amount === undefined || amount < 0) {
      if (fields["amount"] !== undefined && fields["amount"] !== null) report("hsds-number", `${at}/amount`);
      return [];
    }
    if ((textOf(fields["currency"]) ?? "EUR").toUpperCase() !== "EUR") {
      report("hsds-currency", `${at}/currency`);
      return [];
    }
    const [option, description] = [textOf(fields["option"]), textOf(fields["amount_description"])];
    return [{ cents: Math.round(amount * 100), option, description }];
  });
}

const unitOf = (text: string | undefined) => costUnits.find((unit) => says(text, unitWords[unit]));

function reductionsOf(prices: readonly Price[], language: string) {
  const reductions = prices.flatMap(({ cents, option, description }) =>
    option === undefined
      ? []
      : [
          {
            for: { [language]: option },
            euroCents: cents,
            ...(description === undefined ? {} : { proof: { [language]: description } }),
          },
        ],
  );
  return reductions.length === 0 ? {} : { reductions };
}

/**
 * What a service costs. The price that names nobody is the usual one, the others are reductions; without prices nobody knows.
 */
export function costIn(service: Fields, path: string, reading: Reading): Offer["cost"] {
  const prices = pricesOf(service, path, reading);
  const usual = prices.filter(({ option }) => option === undefined);
  const [first, second] = usual.length > 0 ? usual : prices;
  if (first === undefined) return { missing: "unknown" };
  if (prices.every(({ cents }) => cents === 0)) return { kind: "free" };
  const per = unitOf(first.description);
  const rest = {
    ...(per === undefined ? {} : { per }),
    ...reductionsOf(
      prices.filter((price) => price !== first),
      reading.language,
    ),
  };
  const cents = usual.map((price) => price.cents);
  if (second !== undefined && usual.length > 1)
    return { kind: "range", fromEuroCents: Math.min(...cents), toEuroCents: Math.max(...cents), ...rest };
  return says(first.description, words.from)
    ? { kind: "range", fromEuroCents: first.cents, ...rest }
    : { kind: "amount", euroCents: first.cents, ...rest };
}
