// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Condition } from "./nodes.ts";

/**
 * Visits the conditions of a tree from the top down, outside of lists: what stands inside one belongs to many members.
 *
 * @param node - the tree
 * @param visit - called for every condition
 */
export function traverse(node: Condition, visit: (node: Condition) => void): void {
  visit(node);
  switch (node.op) {
    case "all":
    case "any":
      for (const part of node.of) traverse(part, visit);
      return;
    case "not":
    case "reason":
      traverse(node.of, visit);
      return;
    case "when":
      traverse(node.guard, visit);
      traverse(node.then, visit);
      return;
    default:
  }
}
