// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { dayNumber } from "@quartierkit/calendar";
import { classifyIn } from "@quartierkit/cohort";
import type { Cohort, Member } from "@quartierkit/cohort";
import { rules } from "@quartierkit/eligibility";
import type { VerdictId } from "@quartierkit/eligibility";
import { compile, evaluate, readWord } from "@quartierkit/rules";
import type { Facts, Rule } from "@quartierkit/rules";
import { readFacts } from "@quartierkit/rules/schema";
import { afterAll, expect, test } from "vitest";
import { parse } from "yaml";
import { inEachDatabase } from "./testing/databases.ts";

interface LawCase {
  readonly rule: VerdictId;
  readonly name: string;
  readonly on: string;
  readonly facts: Facts;
  readonly outcome: string;
}

interface CaseFile {
  readonly rule: VerdictId;
  readonly base?: object;
  readonly cases: readonly {
    readonly name: string;
    readonly on: string;
    readonly facts?: object;
    readonly events?: object;
    readonly expect: { readonly outcome: string };
  }[];
}

const folder = fileURLToPath(new URL("../../../packages/eligibility/cases/", import.meta.url));

/**
 * All published cases; their form is checked by the tests of the package they belong to. Those with events are about which law applies:
 * back ends are handed the answer as `lawDay`.
 */
const cases: readonly LawCase[] = globSync("**/*.yaml", { cwd: folder })
  .toSorted()
  .flatMap((name) => {
    const file = parse(readFileSync(folder + name, "utf8"), { schema: "core" }) as CaseFile; // see above
    const ofTheDay = file.cases.filter(({ events }) => events === undefined);
    return ofTheDay.map(({ name: title, on, facts = {}, expect: { outcome } }) => {
      const merged = Object.fromEntries(
        Object.entries({ ...file.base, ...facts }).filter(([, value]) => value !== null),
      );
      return { rule: file.rule, name: `${name}: ${title}`, on, facts: readFacts(merged).facts, outcome };
    });
  });

const days = [...new Set(cases.map(({ on }) => on))].toSorted();
const all: readonly Rule[] = Object.values(rules);

/** The people of one day, and what the law says of each. */
const peopleOn = (day: string): readonly (Member & { readonly law: LawCase })[] =>
  cases.filter(({ on }) => on === day).map((law, index) => ({ ref: `p${index}`, facts: law.facts, law }));

interface Compiled {
  readonly decide: (facts: Facts, on: number, lawDay?: number) => number;
}

const scratch = mkdtempSync(join(tmpdir(), "quartierkit-law-"));
afterAll(() => rmSync(scratch, { recursive: true }));
const runtime = pathToFileURL(fileURLToPath(new URL("../../../packages/rules/src/runtime.ts", import.meta.url))).href;

const modules = new Map(
  await Promise.all(
    all.map(async (rule): Promise<readonly [string, Compiled]> => {
      const file = join(scratch, `${rule.id}.mjs`);
      writeFileSync(file, compile(rule, { runtime }).source);
      return [rule.id, (await import(/* @vite-ignore */ file)) as Compiled]; // written by the line before
    }),
  ),
);

/** The reasons of each version, in the order of the masks. */
const reasons = new Map(all.map((rule) => [rule.id, compile(rule).reasons]));

test("there are cases of every rule", () => {
  expect(new Set(cases.map(({ rule }) => rule))).toEqual(new Set(Object.keys(rules)));
});

test.each(cases)("compiled: $on $name", ({ rule, on, facts, outcome }) => {
  const word = modules.get(rule)?.decide(facts, dayNumber(on)) ?? Number.NaN;
  expect(readWord(word, 0).outcome).toBe(outcome);
});

/** The verdict of the law case's own rule, and of all rules what the compiled module says. */
async function check(cohort: Cohort, day: string, asked: readonly Rule[]): Promise<readonly string[]> {
  const people = peopleOn(day);
  const found = new Map(
    (await cohort.verdicts({ from: 0, count: people.length })).map((row) => [row.ref, row.verdicts]),
  );
  return people.flatMap(({ ref, facts, law }) => {
    const given = found.get(ref)?.[law.rule]?.outcome;
    const wrong = given === law.outcome ? [] : [`${day} ${law.name}: ${given}, not ${law.outcome}`];
    const others = asked.flatMap((rule) => {
      const version = rule.versions.findIndex(
        ({ inForce }) => inForce.from <= day && (inForce.to === null || day <= inForce.to),
      );
      const own = version === -1 ? [] : (reasons.get(rule.id)?.[version] ?? []);
      const decision = readWord(modules.get(rule.id)?.decide(facts, dayNumber(day)) ?? Number.NaN, own.length);
      const names = (places: readonly number[]) => places.map((place) => own[place]?.id).join(",");
      const expected = `${evaluate(rule, facts, day).outcome} ${names(decision.failed)} ${names(decision.open)}`;
      const verdict = found.get(ref)?.[rule.id];
      const said = `${verdict?.outcome} ${verdict?.failed.join(",")} ${verdict?.open.join(",")}`;
      return said === expected ? [] : [`${day} ${law.name} by ${rule.id}: ${said}, not ${expected}`];
    });
    return [...wrong, ...others];
  });
}

/** A query of all rules takes long to plan: it is the rules of the day, each case by its own, but for a long run. */
const isLong = process.env["QUARTIERKIT_LONG"] === "true";

function askedOn(day: string): readonly Rule[] {
  if (isLong) return all;
  const own = new Set<string>(peopleOn(day).map(({ law }) => law.rule));
  return all.filter(({ id }) => own.has(id));
}

inEachDatabase((engine) => {
  test("every case, with every reason", async () => {
    const wrong: string[] = [];
    for (const day of days) {
      const asked = askedOn(day);
      const cohort = await classifyIn(peopleOn(day), engine(), { rules: asked, on: day });
      wrong.push(...(await check(cohort, day, asked)));
      await cohort.close();
    }
    expect(wrong).toEqual([]);
  }, 1_800_000);
});
