// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { sortedBy } from "../order.ts";
import { keyOf, syncLists } from "../merge/model.ts";
import type { Decision, Proposal, SyncList, SyncSource } from "../merge/model.ts";
import { compare } from "./compare.ts";
import { surroundingsOf, traitsOf } from "./traits.ts";
import type { Traits } from "./traits.ts";

/** What is asked about. */
export interface ProposeOptions {
  /** Pairs that were decided are not proposed again. */
  readonly decisions?: readonly Decision[];
  /** How far apart positions may lie; absent: 50. */
  readonly withinMetres?: number;
  /** What has to speak for it, from 0 to 1; absent: 0.7. */
  readonly atLeast?: number;
}

/** Proposals, best first. */
export interface Proposed {
  readonly proposals: readonly Proposal[];
  /** Traits that too many records share to say anything, e.g. the switchboard of a city hall; they start no comparison. */
  readonly common: readonly string[];
}

interface Known {
  readonly list: SyncList;
  readonly source: string;
  readonly id: string;
  readonly traits: Traits;
}

/** More records than this behind one trait are not compared pair by pair. */
const crowd = 60;

/** Squares of about a hundred metres; a point stands in its own and in those around it. */
function squares({ positions }: Traits): readonly string[] {
  return positions.flatMap(({ longitude, latitude }) => {
    const [x, y] = [Math.floor(longitude * 700), Math.floor(latitude * 1100)];
    return [-1, 0, 1].flatMap((east) => [-1, 0, 1].map((north) => `position ${x + east} ${y + north}`));
  });
}

function clues({ list, traits }: Known): readonly string[] {
  const { names, words, addresses, phones, urls, externalIds } = traits;
  const own = [
    ...names.map((name) => `name ${name}`),
    ...words.flat().flatMap((word) => (word.length < 5 ? [] : `word ${word}`)),
    ...addresses.map((address) => `address ${address}`),
    ...phones.map((phone) => `phone ${phone}`),
    ...urls.map((url) => `url ${url}`),
    ...externalIds.map((id) => `external-id ${id}`),
    ...squares(traits),
  ];
  return [...new Set(own)].map((clue) => `${list} ${clue}`);
}

function blocksOf(all: readonly Known[]): ReadonlyMap<string, readonly number[]> {
  const blocks = new Map<string, number[]>();
  for (const [at, known] of all.entries())
    for (const clue of clues(known)) {
      const block = blocks.get(clue);
      if (block === undefined) blocks.set(clue, [at]);
      else block.push(at);
    }
  return blocks;
}

const pairKey = (list: SyncList, a: Proposal["a"], b: Proposal["b"]): string =>
  [keyOf(list, a), keyOf(list, b)].toSorted().join(" ");

const knownOf = (sources: readonly SyncSource[]): readonly Known[] =>
  sources.flatMap(({ id: source, catalogue }) => {
    const around = surroundingsOf(catalogue);
    return syncLists.flatMap((list) =>
      catalogue[list].map((record) => ({ list, source, id: record.id, traits: traitsOf(list, record, around) })),
    );
  });

function candidates(all: readonly Known[], blocks: Iterable<readonly number[]>): readonly (readonly [Known, Known])[] {
  const pairs = new Map<string, readonly [Known, Known]>();
  for (const block of blocks)
    for (const [at, left] of block.entries())
      for (const right of block.slice(at + 1)) {
        const [a, b] = [all[left], all[right]];
        if (a !== undefined && b !== undefined && a.source !== b.source) pairs.set(`${left} ${right}`, [a, b]);
      }
  return [...pairs.values()];
}

/**
 * Records of different sources that may be the same. Nothing is merged before somebody decides.
 *
 * @param sources - the catalogues
 * @param options - what was decided already, and how much has to speak for it
 * @returns the same proposals in the same order, however the sources are ordered
 */
export function proposeDuplicates(sources: readonly SyncSource[], options: ProposeOptions = {}): Proposed {
  const { decisions = [], withinMetres = 50, atLeast = 0.7 } = options;
  const all = sortedBy(knownOf(sources), (known) => keyOf(known.list, known));
  const decided = new Set(decisions.map(({ list, a, b }) => pairKey(list, a, b)));
  const blocks = [...blocksOf(all)];
  const small = blocks.filter(([, block]) => block.length <= crowd).map(([, block]) => block);
  const proposals = candidates(all, small).flatMap(([one, other]): readonly Proposal[] => {
    const [a, b] = [
      { source: one.source, id: one.id },
      { source: other.source, id: other.id },
    ];
    const { score, reasons } = compare(one.traits, other.traits, withinMetres);
    if (score < atLeast || decided.has(pairKey(one.list, a, b))) return [];
    return [{ list: one.list, a, b, score, reasons }];
  });
  const best = (proposal: Proposal) =>
    `${(1 - proposal.score).toFixed(2)} ${pairKey(proposal.list, proposal.a, proposal.b)}`;
  const common = blocks.filter(([clue, block]) => block.length > crowd && !clue.includes(" word "));
  return { proposals: sortedBy(proposals, best), common: common.map(([clue]) => clue).toSorted() };
}
