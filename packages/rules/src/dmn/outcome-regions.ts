// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Condition } from "../tree/nodes.ts";
import { allOf, everything, nothing, oneOf } from "./regions.ts";
import type { Region } from "./regions.ts";

/** Where a leaf is met, and where it is not; elsewhere it is unknown. */
export interface LeafRegions {
  readonly met: Region;
  readonly notMet: Region;
}

/** For each outcome, the region in which a condition certainly does not have it: each of them only grows as more is known. */
interface Never {
  readonly met: Region;
  readonly notMet: Region;
  readonly dropsOut: Region;
}

const opposite = ({ met, notMet, dropsOut }: Never): Never => ({ met: notMet, notMet: met, dropsOut });

/** A conjunction is not met where one part is not, drops out where every part does, and is met otherwise. */
function conjunction(parts: readonly Never[]): Never {
  if (parts.length === 0) return { met: nothing, notMet: everything, dropsOut: everything };
  return {
    met: oneOf([...parts.map(({ met, dropsOut }) => allOf([met, dropsOut])), allOf(parts.map(({ met }) => met))]),
    notMet: allOf(parts.map(({ notMet }) => notMet)),
    dropsOut: oneOf(parts.map(({ dropsOut }) => dropsOut)),
  };
}

const guarded = (guard: Never, then: Never): Never => ({
  met: oneOf([guard.met, then.met]),
  notMet: oneOf([guard.met, then.notMet]),
  dropsOut: allOf([guard.notMet, guard.dropsOut, then.dropsOut]),
});

function never(node: Condition, leaf: (node: Condition) => LeafRegions): Never {
  switch (node.op) {
    case "all":
      return conjunction(node.of.map((part) => never(part, leaf)));
    case "any":
      return opposite(conjunction(node.of.map((part) => opposite(never(part, leaf)))));
    case "not":
      return opposite(never(node.of, leaf));
    case "reason":
      return never(node.of, leaf);
    case "when":
      return guarded(never(node.guard, leaf), never(node.then, leaf));
    default: {
      const { met, notMet } = leaf(node);
      return { met: notMet, notMet: met, dropsOut: everything };
    }
  }
}

/**
 * Where a tree is not met and where it is met, as a verdict says it; elsewhere it is unknown. A whole rule that may drop out is not
 * met for certain.
 *
 * @param node - the tree
 * @param leaf - where each condition is met and not met that is no combination of others
 */
export function outcomeRegions(node: Condition, leaf: (node: Condition) => LeafRegions): LeafRegions {
  const { met, notMet, dropsOut } = never(node, leaf);
  return { notMet: met, met: allOf([notMet, dropsOut]) };
}
