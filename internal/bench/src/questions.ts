// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { pathToFileURL } from "node:url";
import { rules } from "@quartierkit/eligibility";
import type { VerdictId } from "@quartierkit/eligibility";
import type { Facts } from "@quartierkit/rules";
import { lawOrder, mostMentioned, planned, questionsFor } from "./interview.ts";
import type { Strategy } from "./interview.ts";
import { population } from "./population.ts";

/** Rules that facts alone can decide for most people. */
const goals = ["biwaq-4", "biwaq-5", "lone-parent", "sgb2-16d", "sgb2-16e", "long-term-unemployed-benefits"] as const;

/** Average number of questions over a population, by way of asking. */
export interface Averages {
  readonly goal: string;
  readonly planned: number;
  readonly lawOrder: number;
  readonly mostMentioned: number;
}

/** Somebody who can answer whatever the goals ask, except for a few who do not know. */
function talkative(index: number, on: string): Facts {
  const facts = population(index, on);
  const draw = (salt: number, of: number): number => ((index * 7919 + salt * 104_729) % 1009) % of;
  const [foreign, learned] = [draw(1, 3) > 0, draw(2, 5) < 2];
  return {
    ...facts,
    germanByBirth: !foreign,
    birthCountry: foreign ? (["TR", "SY", "BG", "UA"][draw(3, 4)] ?? "TR") : "DE",
    ...(foreign ? { immigratedOn: `${2024 - draw(4, 40)}` } : {}),
    ...(draw(5, 20) === 0
      ? {}
      : { vocationalDegree: learned ? { trainingMonths: 36, yearsInUnskilledWork: draw(6, 8) } : false }),
    isced: learned ? 3 : draw(7, 3),
    disability: { ...facts.disability, equalStatusFrom: "2020-05-01" },
    household: { ...facts.household, children: facts.household?.children ?? [] },
  };
}

function average(goal: VerdictId, people: number, on: string, strategy: Strategy): number {
  const counts = Array.from({ length: people }, (_, index) =>
    questionsFor(rules[goal], talkative(index, on), on, strategy),
  );
  return counts.reduce((sum, count) => sum + count, 0) / people;
}

/**
 * How many questions it takes to decide a rule about somebody of whom nothing is known at first, by three ways of asking.
 *
 * @param people - how many of the seeded population
 * @param on - the day
 * @returns one line for each rule, and one for all together
 */
export function questionAverages(people: number, on: string): readonly Averages[] {
  const lines = goals.map((goal) => ({
    goal,
    planned: average(goal, people, on, planned(on)),
    lawOrder: average(goal, people, on, lawOrder),
    mostMentioned: average(goal, people, on, mostMentioned),
  }));
  const mean = (name: "planned" | "lawOrder" | "mostMentioned") =>
    lines.reduce((sum, line) => sum + line[name], 0) / lines.length;
  return [
    ...lines,
    { goal: "all", planned: mean("planned"), lawOrder: mean("lawOrder"), mostMentioned: mean("mostMentioned") },
  ];
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const people = Number(process.argv[2] ?? 300);
  console.log(`Questions until a rule is decided, average of ${people} people of whom nothing is known at first.\n`);
  console.log("| rule | planned | law order | most mentioned |\n| --- | ---: | ---: | ---: |");
  for (const { goal, ...counts } of questionAverages(people, "2024-03-08"))
    console.log(
      `| ${goal} | ${[counts.planned, counts.lawOrder, counts.mostMentioned].map((one) => one.toFixed(2)).join(" | ")} |`,
    );
}
