// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { indexBuilder, search, writeIndex } from "@quartierkit/offers/search";
import type { Filters } from "@quartierkit/offers/search";
import { flatten, miniSearch } from "./engines.ts";
import { inEvery, syntheticOffers, syntheticStates, typed } from "./synthetic.ts";

/** What one engine took, in processor time of the whole process: others work on the same machine. Times are pairs: the middle one, and the one below which 95 of 100 lie. */
export interface Measured {
  readonly name: string;
  readonly buildSeconds: number;
  /** Heap and buffers after garbage collection, less what there was before. */
  readonly megabytes: number;
  /** As it is kept or sent. */
  readonly bytes: number;
  readonly all: readonly [number, number];
  readonly common: readonly [number, number];
}

interface Contender {
  readonly name: string;
  readonly ask: (text: string, filtered: boolean) => unknown;
  readonly bytes: () => number;
}

const [engine = "quartierkit", given = "1000"] = process.argv.slice(2);
const size = Number(given);
const rounds = size > 50_000 ? 5 : 15;

function used(): number {
  for (let round = 0; round < 3; round += 1) globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

function own(): Contender {
  const builder = indexBuilder();
  for (const entry of syntheticOffers(size)) builder.add(entry);
  const index = builder.finish();
  const states = syntheticStates(size);
  const filters: readonly Filters[] = [
    { topic: ["counselling", "work"], cost: ["free"], open: { states } },
    {
      targetGroup: ["seniors"],
      age: 70,
      accessibility: ["stepFree"],
      near: { longitude: 7.2, latitude: 51.5, withinKm: 5 },
    },
  ];
  let turn = 0;
  return {
    name: "Quartierkit, facets counted",
    ask: (text, filtered) => {
      turn += 1;
      const chosen = filters[turn % filters.length];
      return search(index, { text, ...(filtered && chosen !== undefined ? { filters: chosen } : {}) });
    },
    bytes: () => writeIndex(index).length,
  };
}

function mini(integreat: boolean): Contender {
  const free = new Set<string>();
  function* docs() {
    for (const entry of syntheticOffers(size)) {
      if (entry.offer.topics.includes("counselling")) free.add(entry.offer.id);
      yield flatten(entry);
    }
  }
  const index = miniSearch(docs(), integreat);
  return {
    name: integreat ? "MiniSearch, as Integreat sets it, one filter" : "MiniSearch, default, one filter",
    ask: (text, filtered) =>
      index.search(text, filtered ? { filter: ({ id }) => free.has(String(id)) } : {}).slice(0, 20),
    bytes: () => JSON.stringify(index).length,
  };
}

function milliseconds(since: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1000;
}

const quantile = (times: readonly number[], part: number): number =>
  times.toSorted((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * part))] ?? 0;

function timesOf({ ask }: Contender, texts: readonly string[]): readonly [number, number] {
  const times: number[] = [];
  for (let round = -1; round < rounds; round += 1) {
    for (const text of texts) {
      for (const filtered of [false, true]) {
        const start = process.cpuUsage();
        ask(text, filtered);
        if (round >= 0) times.push(milliseconds(start));
      }
    }
  }
  return [quantile(times, 0.5), quantile(times, 0.95)];
}

const before = used();
const start = process.cpuUsage();
const contender = engine === "quartierkit" ? own() : mini(engine === "minisearch-integreat");
const buildSeconds = milliseconds(start) / 1000;
const megabytes = (used() - before) / 1e6;
const result: Measured = {
  name: contender.name,
  buildSeconds,
  megabytes,
  bytes: contender.bytes(),
  all: timesOf(contender, [...typed, ...inEvery]),
  common: timesOf(contender, inEvery),
};
console.log(JSON.stringify(result));
