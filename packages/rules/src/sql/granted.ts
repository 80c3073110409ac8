// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Condition } from "../tree/nodes.ts";

const always: Condition = { op: "all", of: [] };

const isReason = (value: unknown, id: string): boolean =>
  typeof value === "object" &&
  value !== null &&
  "op" in value &&
  value.op === "reason" &&
  "id" in value &&
  value.id === id;

/**
 * The tree as it would be if a reason were met, wherever it stands.
 *
 * @param node - the tree
 * @param id - the reason
 */
export const granted = (node: Condition, id: string): Condition =>
  // A condition takes the place of a condition, so what was a tree still is one.
  JSON.parse(JSON.stringify(node), (_, value: unknown) => (isReason(value, id) ? always : value)) as Condition;
