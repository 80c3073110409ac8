// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { addDays, addYears } from "@quartierkit/calendar";
import type { Day } from "@quartierkit/calendar";
import type { FactSpell } from "../facts/facts.ts";
import { personFacts } from "../facts/vocabulary.ts";
import { parameterOn } from "../parameter.ts";
import type { Parameter } from "../parameter.ts";
import type { RuleVersion } from "../rule.ts";

/** An answer that is to be expected, and how often. */
export interface ExpectedAnswer {
  readonly answer: unknown;
  readonly share: number;
}

/** What a rule compares a fact with: the answers around these make a difference. */
interface Landmarks {
  readonly numbers: readonly number[];
  readonly codes: readonly string[];
  readonly norms: readonly string[];
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;

/** Every part of a tree that is an object. */
function parts(value: unknown): readonly Readonly<Record<string, unknown>>[] {
  if (Array.isArray(value)) return value.flatMap(parts);
  if (!isObject(value)) return [];
  return [value, ...Object.values(value).flatMap(parts)];
}

const texts = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((item): item is string => typeof item === "string") : [];

/** Conditions that look at facts themselves, and not by way of others. */
const looking: ReadonlySet<unknown> = new Set(["is", "compare", "one-of", "some-of", "spells"]);

const genericOf = (path: string): string => path.replaceAll(/\.\d+(?=\.|$)/g, "[]");

/** The numbers, codes and norms that a version compares a fact, or the history of a kind of spell, with. */
function landmarksOf({ when }: RuleVersion, path: string, lawDay: Day): Landmarks {
  const [first, kind] = path.split(".");
  const name = JSON.stringify(first === "spells" ? kind : genericOf(path));
  const looks = parts(when).filter((node) => looking.has(node["op"]) && JSON.stringify(node).includes(name));
  const nodes = looks.flatMap(parts);
  const numbers = nodes.flatMap((node): readonly number[] => {
    if (node["op"] === "number" && typeof node["value"] === "number") return [node["value"]];
    if (node["op"] !== "parameter") return [];
    // A node of this kind carries its parameter.
    const value = parameterOn(node["parameter"] as Parameter, lawDay);
    return value === null ? [] : [value.value];
  });
  return {
    numbers: [...new Set(numbers)],
    codes: [...new Set(nodes.flatMap((node) => texts(node["codes"])))],
    norms: [...new Set(nodes.flatMap((node) => texts(node["norms"])))],
  };
}

const days = ({ numbers }: Landmarks, on: Day): readonly Day[] => {
  const years = numbers.filter((value) => Number.isInteger(value) && value > 0 && value < 100);
  const around = years.flatMap((value) => [addDays(addYears(on, -value), 1), addYears(on, -value)]);
  return [...new Set([...around, addYears(on, -30), addYears(on, -50)])];
};

/** What else a spell says, so that the answer opens no question of its own. */
function detailsOf(kind: string, { norms }: Landmarks): Partial<FactSpell> {
  if (kind === "measure" && norms[0] !== undefined) return { norm: norms[0] };
  return kind === "employment" || kind === "self-employment" ? { hoursPerWeek: 39, insured: true } : {};
}

/** Most people have nothing to tell of most kinds; else it runs, for long or for short, or is over. */
function historyAnswers(kind: string, landmarks: Landmarks, on: Day): readonly ExpectedAnswer[] {
  const details = detailsOf(kind, landmarks);
  const of = (from: Day, to: Day | null, share: number) => ({
    answer: { spells: [{ kind, from, to, ...details }] },
    share,
  });
  return [
    { answer: { spells: [] }, share: 0.5 },
    of(addYears(on, -8), null, 0.2),
    of(addDays(on, -60), null, 0.15),
    of(addYears(on, -3), addYears(on, -2), 0.15),
  ];
}

const evenly = (answers: readonly unknown[]): readonly ExpectedAnswer[] =>
  answers.map((answer) => ({ answer, share: 1 / answers.length }));

const declared = (path: string) => {
  const generic = genericOf(path);
  return Object.entries(personFacts).find(([name]) => name === generic)?.[1].type;
};

/** Answers by the type of the fact: on both sides of everything that the rule compares with. */
function byType(path: string, landmarks: Landmarks, on: Day): readonly unknown[] {
  switch (declared(path)) {
    case "boolean":
      return [true, false];
    case "number":
      return [...new Set(landmarks.numbers.flatMap((value) => [value, value - 1]))].filter((value) => value >= 0);
    case "day":
      return days(landmarks, on);
    case "code":
      return [...landmarks.codes, "XX"];
    case "codes":
      return [...landmarks.codes.map((code) => [code]), ["XX"]];
    case "presence":
      return [false, { trainingMonths: 36, yearsInUnskilledWork: 0 }];
    case "list":
      return path === "parents"
        ? [
            [
              { birthCountry: "DE", germanByBirth: true },
              { birthCountry: "DE", germanByBirth: true },
            ],
            [{ birthCountry: "XX", germanByBirth: false, immigratedOn: "1990" }, {}],
          ]
        : [[], [{ birthDate: addYears(on, -5) }], [{ birthDate: addYears(on, -12) }]];
    default:
      return [];
  }
}

/** What is asked: a fact, for a version of a rule. */
export interface Asked {
  readonly path: string;
  readonly version: RuleVersion;
  readonly lawDay: Day;
  readonly on: Day;
}

function answersTo({ path, version, lawDay, on }: Asked): readonly ExpectedAnswer[] {
  const [first, kind = "", field] = path.split(".");
  const landmarks = landmarksOf(version, path, lawDay);
  if (first !== "spells") return evenly(byType(path, landmarks, on));
  if (field === undefined) return /^\d+$/.test(kind) ? [] : historyAnswers(kind, landmarks, on);
  if (field === "insured") return evenly([true, false]);
  if (field === "norm") return evenly([...landmarks.norms, "another-norm"]);
  return field === "hoursPerWeek" ? evenly([8, 15, 39]) : [];
}

/** A rule is asked about for many people, on the same day: its answers are found once. */
const found = new WeakMap<RuleVersion, Map<string, readonly ExpectedAnswer[]>>();

/**
 * Answers that a question may get, with their shares, so that the planner sees what each would change.
 *
 * @param asked - the fact, the version of the rule, the day and the day whose law applies
 */
export function plausibleAnswers(asked: Asked): readonly ExpectedAnswer[] {
  const known = found.get(asked.version) ?? new Map<string, readonly ExpectedAnswer[]>();
  found.set(asked.version, known);
  const key = `${asked.path} ${asked.lawDay} ${asked.on}`;
  const there = known.get(key);
  if (there !== undefined) return there;
  const answers = answersTo(asked);
  if (known.size < mostKept) known.set(key, answers);
  return answers;
}

const mostKept = 500;
