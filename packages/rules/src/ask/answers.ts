// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { addDays, addYears } from "@quartierkit/calendar";
import type { Day } from "@quartierkit/calendar";
import { personFacts } from "../facts/vocabulary.ts";
import { parameterOn } from "../parameter.ts";
import type { Parameter } from "../parameter.ts";
import type { RuleVersion } from "../rule.ts";

/** What a rule compares with: the answers around these make a difference. */
export interface Landmarks {
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

/**
 * The numbers, codes and norms that a version speaks of.
 *
 * @param version - the version
 * @param lawDay - the day whose law applies
 */
export function landmarksOf(version: RuleVersion, lawDay: Day): Landmarks {
  const nodes = parts(version.when);
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

function historyAnswers(kind: string, { norms }: Landmarks, on: Day): readonly unknown[] {
  const norm = kind === "measure" && norms[0] !== undefined ? { norm: norms[0] } : {};
  const running = (from: Day) => ({ spells: [{ kind, from, to: null, ...norm }] });
  return [
    { spells: [] },
    running(addYears(on, -8)),
    running(addDays(on, -60)),
    { spells: [{ kind, from: addYears(on, -3), to: addYears(on, -2), ...norm }] },
  ];
}

const declared = (path: string) => {
  const generic = path.replaceAll(/\.\d+(?=\.|$)/g, "[]");
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

/**
 * Answers that a question may get, so that the planner sees what each would change.
 *
 * @param path - the fact
 * @param landmarks - what the rule compares with
 * @param on - the day
 */
export function plausibleAnswers(path: string, landmarks: Landmarks, on: Day): readonly unknown[] {
  const [first, kind = "", field] = path.split(".");
  if (first !== "spells") return byType(path, landmarks, on);
  if (field === undefined) return /^\d+$/.test(kind) ? [] : historyAnswers(kind, landmarks, on);
  if (field === "insured") return [true, false];
  if (field === "norm") return [...landmarks.norms, "another-norm"];
  return field === "hoursPerWeek" ? [8, 15, 39] : [];
}
