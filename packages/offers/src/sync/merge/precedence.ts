// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { matches } from "./fields.ts";
import type { FieldRule, Order, SyncList } from "./model.ts";

/** Sources and rules of one merge. */
export interface Precedence {
  readonly order: Order;
  readonly rules: readonly FieldRule[];
}

/** The place of a source in an order; sources that it does not name come last, and count alike. */
export function rankIn(order: Order, source: string): number {
  const rank = order.findIndex((one) => (typeof one === "string" ? one === source : one.includes(source)));
  return rank === -1 ? order.length : rank;
}

/** Who is believed about a field: the first rule that speaks of it. */
export function ruleFor(
  { order, rules }: Precedence,
  list: SyncList,
  path: readonly string[],
): Required<Omit<FieldRule, "fields">> {
  const rule = rules.find(({ fields }) => fields.some((pattern) => matches(pattern, list, path)));
  return { order: rule?.order ?? order, freshest: rule?.freshest ?? false };
}

/** All sources that an order names. */
export const namedIn = (order: Order): readonly string[] => order.flat();
