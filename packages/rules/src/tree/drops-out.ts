// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Condition } from "./nodes.ts";

/** Whether a condition can drop out: then its outcomes need the third bit. */
export function mayDropOut(node: Condition): boolean {
  switch (node.op) {
    case "when":
      return true;
    case "all":
    case "any":
      return node.of.length > 0 && node.of.every(mayDropOut);
    case "not":
    case "reason":
      return mayDropOut(node.of);
    case "some":
    case "every":
      return mayDropOut(node.where);
    default:
      return false;
  }
}
