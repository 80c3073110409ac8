// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import fc from "fast-check";
import { expect, test } from "vitest";
import { ruleSet } from "../rule-sets/rule-sets.ts";
import { randomRecords } from "../testing/random-records.ts";
import { contributionsOf } from "./contributions.ts";
import { esfReport } from "./report.ts";

const period = { from: "2010-01-01", to: "2030-12-31" };

/** What nobody records but what follows; a participation that counts in the first of a row counts in one of the others. */
const implied: Readonly<
  Record<"esf-2014" | "esf-2014-2018" | "esf-plus", readonly (readonly [string, ...string[]])[]>
> = (() => {
  const common = [
    ["CO02", "CO01"],
    ["CO04", "CO03"],
    ["CO08", "CO07"],
    ["CR01", "CO03"],
    ["CR04", "CO01", "CO03"],
    ["CR05", "CR01", "CR02", "CR03", "CR04"],
    ["CR06", "CO01", "CO03"],
    ["CR07", "CO05"],
    ["CR08", "CR06"],
    ["CR08", "CO07"],
    ["CR09", "CR06"],
    ["CO18", "CO17"],
  ] as const;
  return {
    "esf-2014": [
      ...common,
      ["CO12", "CO01", "CO03"],
      ["CO13", "CO12"],
      ["CR05", "CO12", "CO14", "CO15", "CO16", "CO17"],
      ["CR09", "CO12", "CO14", "CO15", "CO16", "CO17"],
    ],
    "esf-2014-2018": [...common, ["CR05", "CO15", "CO16", "CO17"], ["CR09", "CO15", "CO16", "CO17"]],
    "esf-plus": [
      ["EECO03", "EECO02"],
      ["EECR01", "EECO04"],
      ["EECR04", "EECO02", "EECO04"],
      ["EECR05", "EECO02", "EECO04"],
      ["EECR06", "EECO05"],
    ],
  };
})();

/** Of these a participation counts in one at most. */
const exclusive = [
  ["CO01", "CO03", "CO05"],
  ["CO09", "CO10", "CO11"],
  ["CO06", "CO07"],
  ["EECO02", "EECO04", "EECO05"],
  ["EECO09", "EECO10", "EECO11"],
  ["EECO06", "EECO07", "EECO08"],
] as const;

test.each(["esf-2014", "esf-2014-2018", "esf-plus"] as const)(
  "%s: V11, V13, V17, V19, V25 and V27 to V29 hold by derivation, whatever the records",
  (id) => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(fc.nat(100_000), (from) => {
        const report = esfReport(randomRecords(from, 60), { rules: ruleSet(id), ...period });
        for (const one of report.participations) {
          const counted = new Set(contributionsOf(report, one));
          for (const [first, ...others] of implied[id]) {
            if (!counted.has(first)) continue;
            seen.add(first);
            expect([first, others.some((other) => counted.has(other))]).toEqual([first, true]);
          }
          for (const ids of exclusive) expect(ids.filter((other) => counted.has(other)).length).toBeLessThanOrEqual(1);
          if (counted.has("CO04")) expect(one.facts.inEducation).toBe(false);
          if (counted.has("CR02")) expect(one.facts.inEducation).toBe(false);
        }
      }),
      { numRuns: 40, seed: 20 },
    );
    // Nothing is proved about an indicator that nobody counts in.
    expect([...new Set(implied[id].map(([first]) => first))].filter((first) => !seen.has(first))).toEqual([]);
  },
);
