// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { pointer } from "@quartierkit/findings";
import type { Finding } from "@quartierkit/findings";
import { groupedBy } from "../order.ts";
import { keyOf } from "./model.ts";
import type { Decision, Member, SyncList } from "./model.ts";
import { problem } from "./problem.ts";

/** A record of a source, whether the source still has it or not. */
export interface Node extends Member {
  readonly list: SyncList;
}

/** Records that are the same by the decisions. */
export interface Grouping {
  readonly groups: readonly (readonly Node[])[];
  readonly findings: readonly Finding[];
}

interface Placed {
  readonly decision: Decision;
  readonly path: string;
  readonly a: string;
  readonly b: string;
}

const pairOf = ({ a, b }: Placed): string => [a, b].toSorted().join(" ");

/** Of decisions about the same pair the latest; those of one day that contradict each other are both told and dropped. */
function latest(placed: readonly Placed[]): { readonly valid: readonly Placed[]; readonly torn: readonly Placed[] } {
  const pairs = groupedBy(placed, pairOf);
  const kept = [...pairs.values()].map((pair) => {
    const day = pair.reduce((last, { decision }) => (decision.on > last ? decision.on : last), "");
    return pair.filter(({ decision }) => decision.on === day);
  });
  const isTorn = (pair: readonly Placed[]) => new Set(pair.map(({ decision }) => decision.verdict)).size > 1;
  return {
    valid: kept.flatMap((pair) => (isTorn(pair) ? [] : pair.slice(0, 1))),
    torn: kept.flatMap((pair) => (isTorn(pair) ? pair : [])),
  };
}

/** Which keys hang together by pairs that are the same. */
function components(keys: readonly string[], same: readonly Placed[]): ReadonlyMap<string, string> {
  const parents = new Map(keys.map((key) => [key, key]));
  const rootOf = (key: string): string => {
    let root = key;
    for (let next = parents.get(root); next !== undefined && next !== root; next = parents.get(root)) root = next;
    parents.set(key, root);
    return root;
  };
  for (const { a, b } of same) {
    const [one, other] = [rootOf(a), rootOf(b)].toSorted();
    if (one !== undefined && other !== undefined) parents.set(other, one);
  }
  return new Map(keys.map((key) => [key, rootOf(key)]));
}

const contradiction = ({ path, decision }: Placed): Finding =>
  problem("decision-contradiction", "error", {
    path,
    message: {
      de: `„${decision.a.id}“ und „${decision.b.id}“ sollen dieselben und verschieden sein. Alles, was daran hängt, bleibt getrennt.`,
      en: `“${decision.a.id}” and “${decision.b.id}” are to be the same and different. All that hangs on it stays apart.`,
    },
    hint: {
      de: "Neu entscheiden; von zwei Entscheidungen über ein Paar zählt die spätere.",
      en: "Decide anew; of two decisions about a pair the later one counts.",
    },
  });

const itself = (path: string): Finding =>
  problem("decision-cycle", "error", {
    path,
    message: { de: "Ein Datensatz wird mit sich selbst verglichen.", en: "A record is compared with itself." },
    hint: { de: "Zwei verschiedene Datensätze nennen.", en: "Name two different records." },
  });

const stranger = (path: string): Finding =>
  problem("decision-unknown", "warning", {
    path,
    message: { de: "Einen der Datensätze gibt es nicht.", en: "One of the records does not exist." },
    hint: { de: "Liste, Quelle und Kennung prüfen.", en: "Check list, source and id." },
  });

/**
 * Puts records together that somebody said are the same. Where decisions contradict each other, all that would hang together by
 * them stays apart.
 *
 * @param nodes - all records, those that are gone too
 * @param decisions - in any order
 */
export function groupsOf(nodes: readonly Node[], decisions: readonly Decision[]): Grouping {
  const byKey = new Map(nodes.map((node) => [keyOf(node.list, node), node]));
  const placed = decisions.map((decision, index): Placed => ({
    decision,
    path: pointer("decisions", index),
    a: keyOf(decision.list, decision.a),
    b: keyOf(decision.list, decision.b),
  }));
  const findings = placed.flatMap(({ a, b, path }) =>
    a === b ? itself(path) : byKey.has(a) && byKey.has(b) ? [] : stranger(path),
  );
  const { valid, torn } = latest(placed.filter(({ a, b }) => a !== b && byKey.has(a) && byKey.has(b)));
  const same = valid.filter(({ decision }) => decision.verdict === "same");
  const roots = components([...byKey.keys()], same);
  const broken = valid.filter(
    ({ decision, a, b }) => decision.verdict === "different" && roots.get(a) === roots.get(b),
  );
  const apart = new Set(broken.map(({ a }) => roots.get(a)));
  const groups = groupedBy(byKey.keys(), (key) => {
    const root = roots.get(key) ?? key;
    return apart.has(root) ? key : root;
  });
  return {
    groups: [...groups.values()].map((keys) => keys.flatMap((key) => byKey.get(key) ?? [])),
    findings: [...findings, ...[...torn, ...broken].map(contradiction)],
  };
}
