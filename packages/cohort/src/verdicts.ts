// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { dayOf } from "@quartierkit/calendar";
import type { Day } from "@quartierkit/calendar";
import { evaluate, isDayNode, traverse, versionOn } from "@quartierkit/rules";
import type { Facts, Rule, Verdict, VerdictValue } from "@quartierkit/rules";
import type { Citation } from "@quartierkit/vocabulary";
import { verdictColumns } from "./reading.ts";
import type { Reading } from "./reading.ts";
import { CohortError } from "./error.ts";

/** A verdict of one person, with the reasons that failed and those that are open. */
export interface CohortVerdict {
  readonly outcome: Verdict["outcome"];
  readonly value?: NonNullable<Verdict["value"]>;
  readonly failed: readonly string[];
  readonly open: readonly string[];
}

/** A person with the verdicts by rule. */
export interface CohortMember<V> {
  readonly ref: string;
  readonly verdicts: Readonly<Record<string, V>>;
}

/** A row by the names of the query. */
type Row = (name: string) => unknown;

/** Reads rows of the table of verdicts by the names of the query. */
function rowReader(sql: Reading["sql"]): (row: Readonly<Record<string, unknown>>) => Row {
  const columns = verdictColumns(sql);
  return (row) => (name) => row[columns.get(name) ?? name];
}

const marked = (mask: unknown, reasons: readonly string[]): readonly string[] => {
  const bits = BigInt(String(mask ?? 0));
  return reasons.filter((_, place) => (bits >> BigInt(place)) % 2n === 1n);
};

const outcomeOf = (value: unknown): Verdict["outcome"] =>
  value === true ? "met" : value === false ? "not-met" : "unknown";

/** What a verdict of a rule says whoever it is about. */
interface Fixed {
  readonly rule: Rule;
  readonly values: readonly { readonly name: string; readonly shown: (value: number) => number | Day }[];
  readonly norms: readonly Citation[];
  readonly late: Pick<Verdict, "lawCheckedUntil">;
}

const rounded = (value: number): number => Math.round(value * 100) / 100;

function fixedOf(rule: Rule, lawDay: Day): Fixed {
  const version = versionOn(rule, lawDay);
  if (version === null) return { rule, values: [], norms: rule.versions.map(({ norm }) => norm), late: {} };
  const norms = new Map([[version.norm.text, version.norm]]);
  traverse(version.when, (node) => {
    if (node.op === "reason" && !norms.has(node.norm.text)) norms.set(node.norm.text, node.norm);
  });
  const late = version.checkedUntil !== undefined && lawDay > version.checkedUntil;
  return {
    rule,
    values: Object.entries(version.values ?? {}).map(([name, node]) => ({
      name,
      shown: isDayNode(node) ? dayOf : rounded,
    })),
    norms: [...norms.values()],
    late: late ? { lawCheckedUntil: version.checkedUntil } : {},
  };
}

function valueOf(lo: unknown, hi: unknown, shown: Fixed["values"][number]["shown"]): VerdictValue {
  // A database may have numbers of its own: decimals as objects or as text.
  const from = lo === null ? -Infinity : Number(String(lo));
  const to = hi === null ? Infinity : Number(String(hi));
  if (from === -Infinity && to === Infinity) return null;
  const edge = (value: number) => (Number.isFinite(value) ? shown(value) : null);
  return from === to ? shown(from) : { lo: edge(from), hi: edge(to) };
}

const valuesOf = ({ rule: { id }, values }: Fixed, row: Row): Pick<CohortVerdict, "value"> =>
  values.length === 0
    ? {}
    : {
        value: Object.fromEntries(
          values.map(({ name, shown }) => [name, valueOf(row(`${id}.${name}.lo`), row(`${id}.${name}.hi`), shown)]),
        ),
      };

const between = (from: number, count: number): string =>
  `position >= ${Math.trunc(from)} AND position < ${Math.trunc(from) + Math.trunc(count)}`;

const markedVerdict = (part: Fixed, row: Row, reasons: readonly string[]): CohortVerdict => ({
  outcome: outcomeOf(row(part.rule.id)),
  ...valuesOf(part, row),
  failed: marked(row(`${part.rule.id}.failed`), reasons),
  open: marked(row(`${part.rule.id}.open`), reasons),
});

/** A page of verdicts, in the order in which the people came. */
export async function pageOf(
  { engine, names, sql, rules, lawDay }: Reading,
  { from, count }: { readonly from: number; readonly count: number },
): Promise<readonly CohortMember<CohortVerdict>[]> {
  const fixed = rules.map((rule) => fixedOf(rule, lawDay));
  const read = rowReader(sql);
  const rows = await engine.rows(`SELECT * FROM ${names.verdicts} WHERE ${between(from, count)} ORDER BY position`);
  return rows.map(read).map((row) => ({
    ref: String(row("ref")),
    verdicts: Object.fromEntries(
      fixed.map((part) => [part.rule.id, markedVerdict(part, row, sql.reasons[part.rule.id] ?? [])]),
    ),
  }));
}

interface Asked {
  readonly on: Day;
  readonly lawDay: Day;
  readonly facts: () => Facts;
}

function verdictOf(part: Fixed, row: Row, { on, lawDay, facts }: Asked): Verdict {
  const outcome = outcomeOf(row(part.rule.id));
  if (outcome === "unknown") return evaluate(part.rule, facts(), on, { lawDay });
  return {
    rule: part.rule.id,
    on,
    outcome,
    ...valuesOf(part, row),
    missing: [],
    decisions: [],
    norms: part.norms,
    ...part.late,
  };
}

/** The facts of a person as they were kept, read when they are needed. */
function keptFacts(row: Row): () => Facts {
  let facts: Facts | null = null;
  return () => {
    facts ??= JSON.parse(String(row("facts"))) as Facts; // written by JSON.stringify from facts
    return facts;
  };
}

/** People are read back in pages of this size. */
const pageSize = 2000;

/**
 * The verdicts as `evaluate` gives them, person by person in the order in which they came. An unknown verdict is asked of the engine
 * again, for what is missing.
 *
 * @throws CohortError `facts-not-kept`
 */
export async function* peopleOf(
  { engine, names, sql, rules, on, lawDay }: Reading,
  { size, keepsFacts }: { readonly size: number; readonly keepsFacts: boolean },
): AsyncGenerator<CohortMember<Verdict>> {
  if (!keepsFacts)
    throw new CohortError("facts-not-kept", "What is missing can only be named where `keepFacts` was set.");
  const fixed = rules.map((rule) => fixedOf(rule, lawDay));
  const read = rowReader(sql);
  for (let from = 0; from < size; from += pageSize) {
    const rows = await engine.rows(
      `SELECT v.*, f.facts AS facts FROM (SELECT * FROM ${names.verdicts} WHERE ${between(from, pageSize)}) v JOIN (SELECT position, facts FROM ${names.facts} WHERE ${between(from, pageSize)}) f ON f.position = v.position ORDER BY v.position`,
    );
    for (const row of rows.map(read)) {
      const facts = keptFacts(row);
      const verdicts = fixed.map((part) => [part.rule.id, verdictOf(part, row, { on, lawDay, facts })] as const);
      yield { ref: String(row("ref")), verdicts: Object.fromEntries(verdicts) };
    }
  }
}
