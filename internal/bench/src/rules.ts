// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { dayNumber } from "@quartierkit/calendar";
import { compile, evaluate, explain } from "@quartierkit/rules";
import type { Facts } from "@quartierkit/rules";
import { byHand } from "./by-hand.ts";
import { measure, table } from "./measure.ts";
import type { Contender } from "./measure.ts";
import { flat, peers } from "./peers.ts";
import { day, people, realistic } from "./realistic.ts";
import { spellContenders } from "./spells.ts";

const runtime = pathToFileURL(fileURLToPath(new URL("../../../packages/rules/src/runtime.ts", import.meta.url))).href;

interface Compiled {
  readonly decide: (facts: Facts, on: number) => number;
}

async function compiled(): Promise<Compiled> {
  const folder = mkdtempSync(join(tmpdir(), "quartierkit-bench-"));
  const file = join(folder, "rule.mjs");
  writeFileSync(file, compile(realistic, { runtime }).source);
  const loaded = (await import(file)) as Compiled; // written by the line before
  rmSync(folder, { recursive: true });
  return loaded;
}

const { decide } = await compiled();
const [on, onYmd] = [dayNumber(day), Number(day.replaceAll("-", ""))];
const complete = people(1500, 0);
const gaps = people(1500, 0.06);

/** All contenders have to agree before anything is measured. */
async function agree(): Promise<void> {
  for (const person of [...complete, ...gaps]) {
    const [word, hand, slow] = [decide(person, on), byHand(person, onYmd), evaluate(realistic, person, day).outcome];
    if (word !== hand) throw new Error(`compiled ${word}, by hand ${hand}: ${JSON.stringify(person)}`);
    if ((["not-met", "met", "not-met", "unknown"] as const)[word % 4] !== slow)
      throw new Error(`compiled and interpreter: ${slow}`);
  }
  for (const peer of peers())
    for (const person of complete) {
      const said = await peer.decide(flat(person));
      if (said !== (decide(person, on) % 4 === 1))
        throw new Error(`${peer.name} says ${said}: ${JSON.stringify(person)}`);
    }
}

function ours(name: string, someone: readonly Facts[], decideOne: (person: Facts) => number): Contender {
  return {
    name,
    units: someone.length,
    run: () => {
      let sum = 0;
      for (const person of someone) sum += decideOne(person);
      return sum;
    },
  };
}

const some = complete.slice(0, 100);
const few = some.map(flat);

const decisions: readonly Contender[] = [
  ours("by hand, three-valued, with reasons", complete, (person) => byHand(person, onYmd)),
  ours("Quartierkit compiled, with reasons", complete, (person) => decide(person, on)),
  ours("by hand, 6 % missing", gaps, (person) => byHand(person, onYmd)),
  ours("Quartierkit compiled, 6 % missing", gaps, (person) => decide(person, on)),
  ours("Quartierkit interpreter, verdict", some, (person) => evaluate(realistic, person, day).missing.length),
  ours("Quartierkit interpreter, explanation tree", some, (person) => explain(realistic, person, day).reasons.length),
  ...peers().map((peer): Contender => ({
    name: peer.name,
    units: few.length,
    run: async () => {
      let met = 0;
      for (const person of few) if (await peer.decide(person)) met += 1;
      return met;
    },
  })),
];

await agree();
const quick = process.argv.includes("--quick");
const effort = quick ? { rounds: 3, milliseconds: 60 } : {};
console.log(
  `Node ${process.version}, ${cpus()[0]?.model ?? "?"}, ${cpus().length} cores. All contenders agree on 1,500 complete people.\n`,
);
console.log(`### One decision\n\n${table(await measure(decisions, effort), "by hand, three-valued, with reasons")}\n`);
console.log(`### Spells\n\n${table(await measure(spellContenders(), effort), "by hand: days in seven years")}`);
