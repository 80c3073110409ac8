// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Rule } from "@quartierkit/rules";

/** Counts what was compared: a pair is one tree, as a rule with its values, judged of the facts of one person. */
export interface Tally {
  readonly add: (rule: Rule, people: number) => void;
  readonly told: () => string;
}

/** A tally of one back end. */
export function newTally(name: string): Tally {
  const trees = new Set<string>();
  let pairs = 0;
  return {
    add: ({ versions }, people) => {
      trees.add(JSON.stringify(versions));
      pairs += people;
    },
    told: () => `${name}: ${pairs} pairs of a tree and a person compared, ${trees.size} different trees`,
  };
}
