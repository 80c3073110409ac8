// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { pointer } from "@quartierkit/findings";
import type { Finding } from "@quartierkit/findings";
import { byText, sortedBy } from "../order.ts";
import type { Node } from "./groups.ts";
import { keyOf } from "./model.ts";
import type { Order, SyncState } from "./model.ts";
import { rankIn } from "./precedence.ts";
import { problem } from "./problem.ts";

/** Records that are one, and the id it goes by. */
export interface Named {
  readonly id: string;
  /** The first in the order leads. */
  readonly nodes: readonly Node[];
}

interface Naming {
  readonly order: Order;
  readonly before: SyncState | null;
}

const taken = (node: Node, id: string): Finding =>
  problem("id-taken", "warning", {
    path: pointer("sources", node.source, node.list, node.id),
    message: {
      de: `Die Kennung „${node.id}“ gehört schon einem anderen Datensatz; „${node.source}“ geht als „${id}“ ein.`,
      en: `The id “${node.id}” belongs to another record already; that of “${node.source}” goes by “${id}”.`,
    },
    hint: {
      de: "Ist es derselbe Datensatz, so entscheiden: „same“.",
      en: "Where it is the same record, decide “same”.",
    },
  });

/** The id that the leading record went by before: links to it stay good. */
const former = (nodes: readonly Node[], into: ReadonlyMap<string, string>): string | undefined =>
  nodes.map((node) => into.get(keyOf(node.list, node))).find((id) => id !== undefined);

/**
 * Gives every group an id: the one it had, else that of its leading record, else that with the source before it.
 *
 * @param groups - of all lists
 * @param naming - the order of the sources, and what was before
 */
export function namedGroups(
  groups: readonly (readonly Node[])[],
  { order, before }: Naming,
): { readonly named: readonly Named[]; readonly findings: readonly Finding[] } {
  const into = new Map((before?.seen ?? []).map((seen) => [keyOf(seen.list, seen), seen.into]));
  const led = groups.map((nodes) =>
    nodes.toSorted(
      (a, b) => rankIn(order, a.source) - rankIn(order, b.source) || byText(a.source, b.source) || byText(a.id, b.id),
    ),
  );
  const first = ([node]: readonly Node[]): Node | undefined => node;
  const inOrder = sortedBy(led, (nodes) => {
    const rank = rankIn(order, first(nodes)?.source ?? "");
    const isNew = former(nodes, into) === undefined;
    return [isNew ? "1" : "0", String(rank).padStart(6, "0"), JSON.stringify(first(nodes))].join(" ");
  });
  const used = new Set<string>();
  const findings: Finding[] = [];
  const named = inOrder.flatMap((nodes): readonly Named[] => {
    const [lead] = nodes;
    if (lead === undefined) return [];
    const wished = [former(nodes, into) ?? lead.id, lead.id, `${lead.source}:${lead.id}`];
    const free = wished.find((id) => !used.has(`${lead.list} ${id}`));
    const id = free ?? `${lead.source}:${lead.id}:${used.size}`;
    used.add(`${lead.list} ${id}`);
    if (id !== wished[0]) findings.push(taken(lead, id));
    return [{ id, nodes }];
  });
  return { named, findings };
}
