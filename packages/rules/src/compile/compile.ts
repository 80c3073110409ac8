// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { dayNumber } from "@quartierkit/calendar";
import type { Citation } from "@quartierkit/vocabulary";
import { RulesError } from "../error.ts";
import type { Rule, RuleVersion } from "../rule.ts";
import { traverse } from "../tree/traverse.ts";
import type { Condition, ReasonNode } from "../tree/nodes.ts";
import { bitsOf, decidedBy, emit } from "./conditions.ts";
import { mayDropOut } from "../tree/drops-out.ts";
import { boundsOf } from "./numbers.ts";
import { newScope } from "./scope.ts";
import type { Writing } from "./scope.ts";

/** A reason with its place in the masks. */
export interface CompiledReason {
  readonly id: string;
  readonly norm: Citation;
}

/** A rule as a module. */
export interface CompiledRule {
  readonly rule: string;
  /** Text of an ES module; `typescript` writes types, too. */
  readonly source: string;
  /** For each version, in the order of the rule, the reasons in the order of their bits. */
  readonly reasons: readonly (readonly CompiledReason[])[];
}

export interface CompileOptions {
  /** Writes TypeScript; JavaScript where it is absent. */
  readonly typescript?: boolean;
  /** Where the module finds what it calls; `@quartierkit/rules/runtime` where it is absent. */
  readonly runtime?: string;
}

/** A word of 53 bits holds the outcome and two bits for each of so many reasons. */
const mostReasons = 25;

const runtimeNames = (
  "ageAt allTable anyFixedFrame anyTable chainLength civilOf complementOf countOf dayHi dayLo daysOfSpells every firstIn fixedFrame hoursAtLeast " +
  "intersectionOf lastFrame lastIn lifetime monthEndOf monthsIn movedNumber numberHi numberLo onDay oneOf perhapsAnyDay sinceFrame some " +
  "someOf totalIn truth unionOf untilToday whenTable ymdHi ymdLo ymdOf"
).split(" ");

function writingOf({ inForce }: RuleVersion, shared: Pick<Writing, "constants" | "count" | "typed">): Writing {
  const from = dayNumber(inForce.from);
  const to = inForce.to === null ? Infinity : dayNumber(inForce.to);
  return { ...shared, emit, scope: newScope(), reasons: new Map(), lawDays: { from, to } };
}

/** The reasons outside of lists, in the order of the tree: their places in the masks. */
function reasonsOf({ when }: RuleVersion, { reasons }: Writing) {
  const found = new Map<string, { readonly node: ReasonNode; readonly name: string }>();
  traverse(when, (node) => {
    const noted = node.op === "reason" ? reasons.get(JSON.stringify(node)) : undefined;
    if (noted !== undefined) found.set(JSON.stringify(node), noted);
  });
  return [...found.values()];
}

/** The word of a version: outcome in two bits, then a bit for each reason that failed, then one for each that is open. */
function decideText(version: RuleVersion, writing: Writing): readonly string[] {
  const required = requiredOf(version.when);
  const bits = required === undefined ? bitsOf(version.when, writing) : "";
  const names = required?.map((reason) => bitsOf(reason, writing)) ?? [];
  const reasons = reasonsOf(version, writing);
  if (reasons.length > mostReasons)
    throw new RulesError("too-many-reasons", `A version has ${reasons.length} reasons; ${mostReasons} have a place.`);
  const isNarrow = 2 + 2 * reasons.length < 31 && !reasons.some(({ node }) => mayDropOut(node));
  const outcome = mayDropOut(version.when)
    ? `(${bits} === 1 ? 1 : (${bits} & 1) === 0 ? 2 : 3)`
    : required === undefined
      ? bits
      : isNarrow
        ? outcomeOfMasks(reasons, names)
        : `(${decidedBy("all", names)})`;
  return [...writing.scope.lines, ...(isNarrow ? narrowWord(outcome, reasons) : wideWord(outcome, reasons))];
}

/** The reasons of a version that requires nothing but reasons, none of which can drop out. */
function requiredOf(node: Condition): readonly ReasonNode[] | undefined {
  if (node.op === "reason") return mayDropOut(node) ? undefined : [node];
  if (node.op !== "all" || node.of.length === 0) return undefined;
  const parts = node.of.map(requiredOf);
  return parts.every((part) => part !== undefined) ? parts.flat() : undefined;
}

/** The masks hold the outcome already: one that failed decides, one that is open leaves it open. */
function outcomeOfMasks(reasons: Marked, names: readonly string[]): string {
  const mask = reasons.reduce((sum, { name }, place) => sum + (names.includes(name) ? 2 ** place : 0), 0);
  const asked = (text: string) => (mask === 2 ** reasons.length - 1 ? text : `${text} & ${mask}`);
  return `((${asked("not & ~met")}) !== 0 ? 2 : (${asked("not")}) === 0 ? 1 : 3)`;
}

type Marked = ReturnType<typeof reasonsOf>;

const shifted = (text: string, by: number): string =>
  by === 0 ? text : by > 0 ? `(${text} << ${by})` : `(${text} >> ${-by})`;

/** Bit by bit what can still be not met and what can still be met; what failed and what is open follows from the two. */
function narrowWord(outcome: string, reasons: Marked): readonly string[] {
  const places = reasons.length;
  if (places === 0) return [`return ${outcome};`];
  const not = reasons.map(({ name }, index) => shifted(`(${name} & 2)`, index - 1)).join(" | ");
  const met = reasons.map(({ name }, index) => shifted(`(${name} & 1)`, index)).join(" | ");
  return [
    `const not = ${not};`,
    `const met = ${met};`,
    `return ${outcome} | ((not & ~met) << 2) | ((not & met) << ${2 + places});`,
  ];
}

/** More bits than a bit operation holds, or reasons that can drop out: one after the other. */
function wideWord(outcome: string, reasons: Marked): readonly string[] {
  const failed = reasons.map(({ name }, index) => `(${name} === 2 ? ${4 * 2 ** index} : 0)`);
  const open = reasons.map(
    ({ name }, index) => `(${name} !== 2 && (${name} & 2) !== 0 ? ${4 * 2 ** (reasons.length + index)} : 0)`,
  );
  return [`return ${[outcome, ...failed, ...open].join(" + ")};`];
}

function valuesText({ values = {} }: RuleVersion, writing: Writing): readonly string[] {
  const entries = Object.entries(values).map(([name, quantity]) => {
    const { lo, hi } = boundsOf(quantity, writing);
    return `${JSON.stringify(name)}: { lo: ${lo}, hi: ${hi} }`;
  });
  return [...writing.scope.lines, `return { ${entries.join(", ")} };`];
}

/** Lines that are used; what nobody reads is left out, so that the module passes a strict linter. */
const used = (lines: readonly string[], names: readonly string[]): readonly string[] =>
  names.filter((name) => lines.some((line) => new RegExp(`\\b${name}\\b`).test(line)));

function functionText(
  name: string,
  body: readonly string[],
  { typed, result }: { readonly typed: boolean; readonly result: string },
): string {
  const needs = used(body, ["onYmd"]);
  const lines = needs.length === 0 ? body : ["const onYmd = ymdOf(on);", ...body];
  const signature = typed ? "(facts: Facts, on: number, lawDay: number)" : "(facts, on, lawDay)";
  return [`function ${name}${signature}${typed ? `: ${result}` : ""} {`, ...lines.map((line) => `  ${line}`), "}"].join(
    "\n",
  );
}

/** Picks the version by the day whose law applies. */
function doorText(
  rule: Rule,
  name: "decide" | "values",
  { typed, none, result }: { readonly typed: boolean; readonly none: string; readonly result: string },
): string {
  const choices = rule.versions.map(({ inForce }, index) => {
    const until = inForce.to === null ? "" : ` && lawDay <= ${dayNumber(inForce.to)}`;
    return `  if (lawDay >= ${dayNumber(inForce.from)}${until}) return ${name}${index}(facts, on, lawDay);`;
  });
  const signature = typed ? `(facts: Facts, on: number, lawDay: number = on): ${result}` : "(facts, on, lawDay = on)";
  return [`export function ${name}${signature} {`, ...choices, `  return ${none};`, "}"].join("\n");
}

/**
 * Writes a rule as an ES module: no `eval`, nothing interpreted. `decide(facts, on, lawDay?)` takes day numbers and returns a
 * word that `readWord` takes apart; `values(facts, on, lawDay?)` returns the bounds of what the rule computes. An absent fact is
 * unknown, exactly as in `evaluate`.
 *
 * @param rule - the rule, all versions
 * @param options - TypeScript, and where the runtime is
 * @throws RulesError `too-many-reasons`
 */
export function compile(
  rule: Rule,
  { typescript = false, runtime = "@quartierkit/rules/runtime" }: CompileOptions = {},
): CompiledRule {
  const shared = { constants: new Map<string, string>(), count: { value: 0 }, typed: typescript };
  const versions = rule.versions.map((version) => ({ version, writing: writingOf(version, shared) }));
  const decides = versions.map(({ version, writing }) => decideText(version, writing));
  const values = versions.map(({ version }) => valuesText(version, writingOf(version, shared)));
  const word = { typed: typescript, result: "number" };
  const record = { typed: typescript, result: "Readonly<Record<string, Interval>>" };
  const functions = [
    ...decides.map((body, index) => functionText(`decide${index}`, body, word)),
    ...values.map((body, index) => functionText(`values${index}`, body, record)),
    doorText(rule, "decide", { ...word, none: "2" }),
    doorText(rule, "values", { ...record, none: "{}" }),
  ];
  const constants = [...shared.constants].map(([text, name]) => `const ${name} = ${text};`);
  const imports = used([...functions, ...constants], runtimeNames);
  const types = typescript ? [typeImport(functions)] : [];
  const head = imports.length === 0 ? [] : [`import { ${imports.join(", ")} } from "${runtime}";`];
  return {
    rule: rule.id,
    source: `${[...types, ...head, ...constants, "", functions.join("\n\n")].join("\n")}\n`,
    reasons: versions.map(({ version, writing }) =>
      reasonsOf(version, writing).map(({ node: { id, norm } }) => ({ id, norm })),
    ),
  };
}

const typeImport = (functions: readonly string[]): string =>
  `import type { ${used(functions, ["ChildFacts", "Facts", "Interval", "ParentFacts"]).join(", ")} } from "@quartierkit/rules";`;
