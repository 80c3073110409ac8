// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Bilingual } from "@quartierkit/vocabulary";
import { personFacts } from "../facts/vocabulary.ts";
import type { FactType } from "../facts/vocabulary.ts";
import type { Parameter } from "../parameter.ts";
import { word } from "./columns.ts";
import type { ColumnType } from "./columns.ts";
import { codesOf, common, complement, from, line, upTo } from "./values.ts";
import type { Cut, Span, Values } from "./values.ts";

/** A fact that a column may ask for, or the age that a day fact leads to. */
export interface FactColumn {
  readonly name: string;
  readonly fact: string;
  readonly isAge: boolean;
  readonly isPresence: boolean;
  readonly type: ColumnType;
  readonly label: Bilingual;
  readonly unit: Parameter["unit"];
  /** All values that it can have. */
  readonly domain: Values;
  /** Between two whole numbers, and between two days, there is nothing. */
  readonly isWhole: boolean;
}

const types: Readonly<Partial<Record<FactType, ColumnType>>> = {
  boolean: "boolean",
  presence: "boolean",
  number: "number",
  code: "string",
  day: "date",
};

/** What the schema of facts says of numbers. */
const numbers: Readonly<
  Record<string, { readonly most?: number; readonly isWhole?: true; readonly unit?: Parameter["unit"] }>
> = {
  "household.adults": { isWhole: true },
  "household.employedMembers": { isWhole: true },
  "disability.degree": { most: 100, unit: "degree" },
  isced: { most: 8, isWhole: true },
  "vocationalDegree.trainingMonths": { unit: "months" },
  "vocationalDegree.yearsInUnskilledWork": { unit: "years" },
  canWorkHoursPerDay: { most: 24, unit: "hours-per-day" },
};

const genders = codesOf(["female", "male", "diverse", "unspecified"]);

function domainOf(fact: string, type: ColumnType): Values {
  if (type === "boolean") return { kind: "truth", yes: true, no: true };
  if (type === "string") return fact === "gender" ? genders : complement(codesOf([]));
  if (type === "date") return complement(line());
  return common(from(0, true), upTo(numbers[fact]?.most ?? Infinity, true));
}

function column(fact: string, isAge: boolean): readonly FactColumn[] {
  const declared = Object.entries(personFacts).find(([path]) => path === fact)?.[1];
  const type = isAge ? "number" : declared && types[declared.type];
  if (declared === undefined || type === undefined || fact.includes("[]")) return [];
  return [
    {
      name: isAge ? `${word(fact)}_age` : word(fact),
      fact,
      isAge,
      isPresence: declared.type === "presence",
      type,
      label: declared.label,
      unit: isAge ? "years" : (numbers[fact]?.unit ?? "count"),
      domain: domainOf(isAge ? "" : fact, type),
      isWhole: isAge || type === "date" || numbers[fact]?.isWhole === true,
    },
  ];
}

const columns: readonly FactColumn[] = Object.entries(personFacts).flatMap(([fact, { type }]) => [
  ...column(fact, false),
  ...(type === "day" ? column(fact, true) : []),
]);

/**
 * The column that an input expression asks for.
 *
 * @param expression - `residence_ags` or `residence.ags`, `birthDate_age`
 * @returns `undefined` where it is no single fact that a cell can test
 */
export const factColumn = (expression: string): FactColumn | undefined =>
  columns.find(({ name, fact, isAge }) => name === expression || (!isAge && fact === expression));

function wholeCut(cut: Cut): Cut {
  if (!Number.isFinite(cut.at)) return cut;
  return { at: cut.after ? Math.floor(cut.at) + 1 : Math.ceil(cut.at), after: false };
}

/** The values that a column can have at all: on whole numbers, `> 17` and `>= 18` are the same. */
export function possible({ domain, isWhole }: FactColumn, values: Values): Values {
  const inside = common(values, domain);
  if (!isWhole || inside.kind !== "line") return inside;
  const spans = inside.spans
    .map((span): Span => ({ from: wholeCut(span.from), to: wholeCut(span.to) }))
    .filter((span) => span.from.at < span.to.at);
  // Spans that touch after rounding become one.
  return complement(complement(line(...spans)));
}
