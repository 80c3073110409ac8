// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { personFacts } from "@quartierkit/rules";
import type { Condition } from "@quartierkit/rules";
import { MonitoringError } from "../error.ts";
import { recordFacts } from "../record/facts.ts";

/** To which record of a participation a condition belongs: the first entry, the last exit, or whichever has a city's own fields. */
export type Part = "entry" | "exit" | "own";

/** How a leaf is decided: by its own reader, by the codes of at most two fields, or by the engine, from the whole record. */
export type Way =
  | { readonly by: "days"; readonly name: DayLeaf }
  | { readonly by: "codes"; readonly fields: readonly string[] }
  | { readonly by: "engine" };

/** Conditions on days and histories that are read from the text itself. */
export const dayLeaves = [
  "youngerThanYouthAge",
  "youngerThanOlderAge",
  "youngerThanChildAge",
  "youngerThanYoungEnd",
  "longTermByGuidance",
  "inWindow",
  "inFollowUpWindow",
  "dependentChildren",
] as const;

export type DayLeaf = (typeof dayLeaves)[number];

const results: readonly string[] = ["inWindow", "inFollowUpWindow", "hasLeft", "exit"];

const partOfPath = (path: string): Part =>
  path.startsWith("ext.")
    ? "own"
    : results.includes(path) || path.startsWith("atExit.") || path.startsWith("atSixMonths.")
      ? "exit"
      : "entry";

interface Read {
  readonly ops: ReadonlySet<string>;
  readonly paths: ReadonlySet<string>;
}

/** Everything that a condition mentions. */
function readsOf(when: Condition): Read {
  const ops = new Set<string>();
  const paths = new Set<string>();
  JSON.stringify(when, (key, value: unknown) => {
    if (key === "op" && typeof value === "string") ops.add(value);
    if ((key === "fact" || key === "over") && typeof value === "string") paths.add(value);
    // A parameter has words and values, and no facts.
    return key === "parameter" ? null : value;
  });
  return { ops, paths };
}

const plain: readonly string[] = [
  "is",
  "compare",
  "number",
  "parameter",
  "fact-number",
  "calc",
  "choose",
  "one-of",
  "some-of",
  "all",
  "any",
  "not",
  "reason",
  "when",
  "some",
  "every",
  "count",
];

/** What of parents is read. */
const ofParents: readonly string[] = ["parents", "parents[].birthCountry", "parents[].germanByBirth"];

const declared: Readonly<Record<string, { readonly type: string }>> = { ...personFacts, ...recordFacts };

const simple: readonly string[] = ["boolean", "number", "code", "codes"];

/** The fields that a fact of a participation follows from; `null` where codes do not tell it. */
function fieldsOf(path: string): readonly string[] | null {
  if (ofParents.includes(path)) return ["parents"];
  if (path.startsWith("ext.")) return [path];
  if (path === "status") return ["said"];
  if (path === "inEducation") return ["inEducation", "said"];
  if (path === "hasLeft") return ["left"];
  if (path === "atExit.jobSearching") return [path, "atExit.status"];
  if (path === "atSixMonths.unreachable") return [path];
  if (!simple.includes(declared[path]?.type ?? "")) return null;
  return [Object.hasOwn(recordFacts, path) ? path : `facts.${path}`];
}

const isDayLeaf = (name: string): name is DayLeaf => dayLeaves.some((one) => one === name);

/** How a leaf is decided. */
export function wayOf(when: Condition): Way {
  if (when.op === "is" && isDayLeaf(when.fact)) return { by: "days", name: when.fact };
  return codedWay(when);
}

/** By codes where it reads nothing else. */
export function codedWay(when: Condition): Way {
  const { ops, paths } = readsOf(when);
  const found = [...paths].map(fieldsOf);
  const fields = [...new Set(found.flatMap((one) => one ?? []))];
  const isCoded = [...ops].every((op) => plain.includes(op)) && found.every((one) => one !== null);
  return isCoded && fields.length > 0 && fields.length <= 2 ? { by: "codes", fields } : { by: "engine" };
}

/**
 * To which record a leaf belongs.
 *
 * @throws MonitoringError `not-in-file` where it asks for facts of both the first entry and the last exit
 */
export function partOf(when: Condition): Part {
  const parts = new Set([...readsOf(when).paths].map(partOfPath));
  if (parts.size > 1)
    throw new MonitoringError(
      "not-in-file",
      `A condition asks for facts of entry and of exit at once (${[...readsOf(when).paths].join(", ")}): use esfReport.`,
    );
  return [...parts][0] ?? "entry";
}
