// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build, rule } from "@quartierkit/rules";
import type { Condition } from "@quartierkit/rules";
import * as fc from "fast-check";
import { afterAll, describe, expect, test } from "vitest";
import { esfReport } from "../count/report.ts";
import type { Indicator } from "../indicators/indicator.ts";
import { participation } from "../record/build.ts";
import type { ParticipationRecord } from "../record/participation.ts";
import { readParticipation } from "../record/read.ts";
import { ruleSet } from "../rule-sets/rule-sets.ts";
import type { RuleSetId } from "../rule-sets/ids.ts";
import type { RuleSet } from "../rule-sets/rule-sets.ts";
import type { Switches } from "../rule-sets/switches.ts";
import { randomRecord, randomRecords } from "../testing/random-records.ts";
import { countFile } from "./count-file.ts";
import { padding, partReader } from "./part.ts";

const folder = mkdtempSync(join(tmpdir(), "quartierkit-file-"));
afterAll(() => rmSync(folder, { recursive: true }));
const path = join(folder, "records.json");

const period = { from: "2019-01-01", to: "2022-12-31" };
const operations = { op1: { region: "transition", targetGroup: { status: "unemployed" } } } as const;

const lines = (records: readonly unknown[]): string => records.map((record) => `${JSON.stringify(record)}\n`).join("");

/** What the process makes of the same file. */
function inProcess(values: readonly unknown[], rules: RuleSet) {
  const records = values.flatMap((value) => readParticipation(value).record ?? []);
  const { cells, totals, counts } = esfReport(records, { rules, ...period, operations });
  return { cells, totals, counts };
}

async function fromFile(content: string, rules: RuleSet, threads = 1) {
  writeFileSync(path, content);
  return countFile(path, { rules, ...period, operations, threads });
}

const asked: readonly (readonly [RuleSetId, Partial<Switches>])[] = [
  ["esf-2014", {}],
  ["esf-2014-2018", {}],
  ["esf-2014-2018", { completeness: "all-outputs", counting: "entries" }],
  ["esf-plus", {}],
  ["esf-plus", { completeness: "every-participant", foreignBackground: "destatis", gender: "women-men" }],
];

const asLines = lines;
const asList = (records: readonly unknown[]): string => JSON.stringify(records);
const pretty = (records: readonly unknown[]): string => JSON.stringify(records, null, 2);

describe("the same cells as in process", () => {
  const records = randomRecords(0, 3000);
  test.each(asked)("%s %o", async (id, switches) => {
    const rules = ruleSet(id, switches);
    const expected = inProcess(records, rules);
    for (const written of [asLines, asList, pretty]) {
      const { cells, totals, counts, findings } = await fromFile(written(records), rules);
      expect(findings).toEqual([]);
      expect(counts).toEqual(expected.counts);
      expect(cells).toEqual(expected.cells);
      expect(totals).toEqual(expected.totals);
    }
    expect(Object.values(expected.totals).filter((value) => value > 0).length).toBeGreaterThan(15);
  });

  test("by the national definition of long-term unemployment", async () => {
    const few = records.slice(0, 300);
    const rules = ruleSet("esf-plus", { ltu: "sgb3" });
    expect((await fromFile(asLines(few), rules)).cells).toEqual(inProcess(few, rules).cells);
  });

  test("whatever is wrong with the records", async () => {
    const rules = ruleSet("esf-plus");
    const odd = fc.constantFrom<unknown>(null, true, 0, -1, 2.5, "", "x", "2020", "2020-02-30", "31.12.2020", [], {}, [
      {},
    ]);
    const places = [
      "ref person operation region entry exit status inEducation degurba contactHours parentalLeave atExit atSixMonths facts ext",
      "facts.birthDate facts.gender facts.isced facts.parents facts.household facts.disability facts.nationalities facts.spells",
      "facts.known atExit.on atExit.status atExit.qualification atSixMonths.on atSixMonths.improved more facts.more",
    ].flatMap((names) => names.split(" "));
    const change = fc.tuple(fc.nat(400), fc.constantFrom(...places), odd);
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 40 }), async (changes) => {
        const values: unknown[] = [];
        for (const [number, place, value] of changes) {
          const record = structuredClone(randomRecord(number, 200)) as unknown as Record<string, unknown>;
          const [first = "", second] = place.split(".");
          if (second === undefined) record[first] = value;
          else record[first] = { ...(record[first] as object), [second]: value };
          values.push(record, randomRecord(number + 500, 200));
        }
        const counted = await fromFile(asLines(values), rules);
        const read = values.map((one) => readParticipation(one));
        const expected = inProcess(values, rules);
        expect(counted.cells).toEqual(expected.cells);
        expect(counted.counts).toEqual(expected.counts);
        expect(counted.unread).toBe(read.filter(({ record }) => record === null).length);
      }),
      { numRuns: 60 },
    );
  });

  test("letters that are written in another way, and white space", async () => {
    const rules = ruleSet("esf-plus");
    const records200 = randomRecords(5000, 200);
    const escaped = lines(records200)
      .replaceAll("unemployed", String.raw`unempl\u006fyed`)
      .replaceAll('"person":"p', String.raw`"person":"\u0070`);
    const spaced = `\uFEFF${lines(records200).replaceAll(":", " : ").replaceAll(",", "\t,  ").replaceAll("\n", "\r\n\r\n")}`;
    const expected = inProcess(records200, rules).cells;
    expect((await fromFile(escaped, rules)).cells).toEqual(expected);
    expect((await fromFile(spaced, rules)).cells).toEqual(expected);
  });

  test("records that nothing but their letters tells apart", async () => {
    const rules = ruleSet("esf-plus");
    const one: ParticipationRecord = {
      ...randomRecord(3, 10),
      ref: "a",
      person: "p",
      operation: "op0",
      entry: "2020-05-05",
      exit: null,
    };
    const twice = [
      { ...one, status: "unemployed" as const },
      { ...one, status: "inactive" as const },
    ];
    for (const records2 of [twice, twice.toReversed()])
      expect((await fromFile(asLines(records2), rules)).cells).toEqual(inProcess(records2, rules).cells);
  });
});

describe("what is read from the letters", () => {
  const scanned = (records: readonly unknown[], rules: RuleSet) => {
    const bytes = new TextEncoder().encode(`${lines(records)}${"\0".repeat(padding)}`);
    const reader = partReader({ rules, operations }, { isList: false, stop: Infinity });
    reader.feed({ bytes, text: new DataView(bytes.buffer), end: bytes.length - padding, start: 0, isLast: true });
    return reader.read();
  };

  test.each(asked)("every record that is as expected: %s %o", (id, switches) => {
    const { records, whole } = scanned(randomRecords(0, 2000), ruleSet(id, switches));
    expect([records, whole]).toEqual([2000, 0]);
  });

  test("of however many operations, known or not", () => {
    const many = randomRecords(0, 6000).map((record, index) => ({ ...record, operation: `vorhaben-${index}` }));
    const rules = ruleSet("esf-plus");
    expect(scanned(many, rules)).toMatchObject({ records: 6000, whole: 0 });
  });

  test("a record that is not as expected is read as a whole", () => {
    const [one] = randomRecords(0, 1);
    const odd = [{ ...one, degurba: 4 }, { ...one, entry: "2020-13-01" }, { ...one, facts: { isced: "2" } }, one];
    expect(scanned(odd, ruleSet("esf-plus"))).toMatchObject({ records: 4, whole: 3, unread: 1 });
  });
});

describe("a city's own indicators", () => {
  const own = (when: Condition): Indicator => ({
    id: "OWN",
    title: { de: "eigener", en: "own" },
    moment: "exit",
    data: "result",
    rule: rule({
      id: "own",
      title: { de: "eigener", en: "own" },
      purpose: "statistics",
      versions: [
        {
          inForce: { from: "2014-01-01", to: null },
          norm: ruleSet("esf-plus").norm,
          source: ruleSet("esf-plus").source,
          when,
        },
      ],
    }),
  });
  const withOwn = (when: Condition): RuleSet => {
    const set = ruleSet("esf-plus");
    return { ...set, indicators: [...set.indicators, own(when)] };
  };
  const records = randomRecords(0, 500).map((record, index) => ({
    ...record,
    ...(index % 3 === 0 ? {} : { ext: { biwaq: index % 3 === 1 ? { better: index % 2 === 0 } : {} } }),
  }));

  test("on fields of their own, on days, on histories", async () => {
    const { allOf, compare, compareDays, dayOf, number, onTheDay, spells } = build;
    for (const when of [
      allOf(participation.is("ext.biwaq.better"), participation.is("hasLeft")),
      compare(number("household.adults"), ">=", 2),
      allOf(onTheDay(spells(["employment"])), compareDays(dayOf("birthDate"), "<", participation.day("entry"))),
    ]) {
      const rules = withOwn(when);
      const counted = await fromFile(lines(records), rules);
      expect(counted.cells).toEqual(inProcess(records, rules).cells);
      expect(counted.totals["OWN"]).toBeGreaterThan(0);
    }
  });

  test("not on entry and exit in one comparison", async () => {
    const rules = withOwn(build.compareDays(participation.day("exit"), ">", participation.day("entry")));
    await expect(fromFile(lines(records), rules)).rejects.toMatchObject({ code: "not-in-file" });
  });
});

describe("a file that is not whole", () => {
  const rules = ruleSet("esf-plus");
  const records = randomRecords(0, 50);

  test("a broken line is found with its place, all others are counted", async () => {
    const [first = "", ...rest] = lines(records).split("\n");
    const counted = await fromFile([first, '{"ref": "x", "operation"', ...rest].join("\n"), rules);
    expect(counted.cells).toEqual(inProcess(records, rules).cells);
    expect(counted.unread).toBe(1);
    expect(counted.findings).toMatchObject([{ code: "broken-json", path: "/1", line: 2 }]);
  });

  test("a list that ends early", async () => {
    const content = asList(records);
    const counted = await fromFile(content.slice(0, -40), rules);
    expect(counted.cells).toEqual(inProcess(records.slice(0, -1), rules).cells);
    expect(counted.findings).toMatchObject([
      { code: "broken-json", path: "/49" },
      { code: "broken-json", path: "/50" },
    ]);
    const unclosed = await fromFile(content.slice(0, -1), rules);
    expect(unclosed.cells).toEqual(inProcess(records, rules).cells);
    expect(unclosed.findings).toMatchObject([{ code: "broken-json", path: "/50" }]);
    expect((await fromFile(`${content} \n`, rules)).findings).toEqual([]);
  });

  test("nothing at all, another format, one value", async () => {
    expect(await fromFile("", rules)).toMatchObject({ counts: { records: 0 }, cells: [], findings: [] });
    expect(await fromFile("ref;entry\na;2020-01-01\n", rules)).toMatchObject({ counts: { records: 0 }, unread: 2 });
    expect(await fromFile("12", rules)).toMatchObject({ counts: { records: 0 }, unread: 1 });
  });
});

test("several threads say the same, and a signal ends them", async () => {
  const rules = ruleSet("esf-plus");
  const content = lines(randomRecords(0, 50_000));
  const reports: number[] = [];
  writeFileSync(path, content);
  const options = { rules, ...period, operations };
  const whole = await countFile(path, { ...options, threads: 1 });
  const parts = await countFile(path, { ...options, threads: 2, onProgress: ({ bytes }) => void reports.push(bytes) });
  expect(parts).toEqual(whole);
  expect(reports.at(-1)).toBeGreaterThan(content.length / 2);
  const signal = AbortSignal.timeout(60);
  await expect(countFile(path, { ...options, threads: 2, signal })).rejects.toMatchObject({ name: "TimeoutError" });
});
