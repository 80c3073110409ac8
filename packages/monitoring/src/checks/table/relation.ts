// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Check, Severity, Violation } from "@quartierkit/findings";
import type { Bilingual } from "@quartierkit/vocabulary";
import type { Cell } from "../../count/cells.ts";
import { norms } from "../../indicators/sources.ts";
import type { RuleSetId } from "../../rule-sets/ids.ts";

/** A table of figures, ours or one that came from elsewhere. */
export interface FigureTable {
  readonly rules: RuleSetId;
  readonly cells: readonly Pick<Cell, "indicator" | "gender" | "region" | "value">[];
  /** The table of the transmission before; absent: none, or nobody has it. */
  readonly previous?: readonly Pick<Cell, "indicator" | "gender" | "region" | "value">[];
  /** Indicators whose figures were corrected since, with a reason that is told elsewhere. */
  readonly corrected?: readonly string[];
  /** How many people left, by region and gender; absent: not known. */
  readonly leavers?: readonly Pick<Cell, "gender" | "region" | "value">[];
  /** The rows for everybody as the table has them; absent: it has none, and the sum of the genders is taken. */
  readonly totals?: readonly Pick<Cell, "indicator" | "region" | "value">[];
  /** References of the records behind a figure, where the table was made from records. */
  readonly refsOf?: (figure: Pick<Cell, "indicator" | "gender" | "region">) => readonly string[];
}

export type TableCheck = Check<FigureTable>;

/** One row of a table: a region, and a gender or everybody in it. */
interface Group {
  readonly region: Cell["region"];
  readonly gender: Cell["gender"] | null;
}

const groupsOf = ({ cells }: FigureTable): readonly Group[] => {
  const known = new Map<string, Group>();
  for (const { region, gender } of cells)
    for (const one of [gender, null]) known.set(`${region} ${one}`, { region, gender: one });
  return [...known.values()];
};

const inGroup = (cell: Pick<Cell, "region" | "gender">, { region, gender }: Group): boolean =>
  cell.region === region && (gender === null || cell.gender === gender);

const sumOf = (table: FigureTable, ids: readonly string[], group: Group): number =>
  table.cells.reduce((sum, cell) => (ids.includes(cell.indicator) && inGroup(cell, group) ? sum + cell.value : sum), 0);

const genderWords: Readonly<Record<Cell["gender"], Bilingual>> = {
  female: { de: "Frauen", en: "women" },
  male: { de: "Männer", en: "men" },
  "non-binary": { de: "nicht binär", en: "non-binary" },
  unknown: { de: "Geschlecht unbekannt", en: "gender not known" },
};

const groupWords = ({ region, gender }: Group): Bilingual => {
  const { de, en } = gender === null ? { de: "zusammen", en: "together" } : genderWords[gender];
  return { de: `${de}, ${region}`, en: `${en}, ${region}` };
};

/** How figures have to stand to each other. */
export interface Relation {
  readonly code: string;
  readonly rules: readonly RuleSetId[];
  readonly left: readonly string[];
  readonly is: "<=" | "=";
  readonly right: readonly string[];
  /** Taken away from the right side. */
  readonly minus?: readonly string[];
  readonly severity?: Severity;
  readonly because: Bilingual;
}

const sumText = (ids: readonly string[], minus: readonly string[] = []): string =>
  [ids.join(" + "), ...minus].join(" − ");

const has = ({ cells }: FigureTable, ids: readonly string[]): boolean =>
  ids.every((id) => cells.some(({ indicator }) => indicator === id));

function violations(table: FigureTable, { rules, left, is, right, minus = [] }: Relation): readonly Violation[] {
  if (!rules.includes(table.rules) || !has(table, [...left, ...right, ...minus])) return [];
  return groupsOf(table).flatMap((group): readonly Violation[] => {
    const one = sumOf(table, left, group);
    const other = sumOf(table, right, group) - sumOf(table, minus, group);
    if (is === "=" ? one === other : one <= other) return [];
    const index = table.cells.findIndex((cell) => left.includes(cell.indicator) && inGroup(cell, group));
    const refs = table.cells
      .filter((cell) => left.includes(cell.indicator) && inGroup(cell, group))
      .flatMap((cell) => table.refsOf?.(cell) ?? []);
    const values = { one, other, group: groupWords(group) };
    return [{ path: `/cells/${index}/value`, values, ...(refs.length === 0 ? {} : { related: [...new Set(refs)] }) }];
  });
}

const value = (indicator: string, number: number): FigureTable["cells"][number] => ({
  indicator,
  gender: "female",
  region: "more-developed",
  value: number,
});

/** Tables on both sides of the relation. */
function examples({ rules, left, right, minus = [] }: Relation): TableCheck["examples"] {
  const [set = "esf-plus"] = rules;
  const table = (first: number): FigureTable => ({
    rules: set,
    cells: [
      ...left.map((id, index) => value(id, index === 0 ? first : 0)),
      ...[...right, ...minus].filter((id) => !left.includes(id)).map((id, index) => value(id, index === 0 ? 2 : 0)),
    ],
  });
  return { passing: [table(2)], failing: [table(3)] };
}

/**
 * A check that figures stand to each other as their definitions demand, for each gender, for all together, in each region.
 *
 * @param relation - which figures, and why
 */
export function relationCheck(relation: Relation): TableCheck {
  const { code, left, is, right, minus, severity = "error", because } = relation;
  const formula = `${sumText(left)} ${is === "=" ? "=" : "≤"} ${sumText(right, minus)}`;
  return {
    code,
    severity,
    title: { de: formula, en: formula },
    message: {
      de: `${formula}: {one} steht gegen {other} ({group}).`,
      en: `${formula}: {one} stands against {other} ({group}).`,
    },
    hint: because,
    norm: norms.guidance,
    find: (table) => violations(table, relation),
    examples: examples(relation),
  };
}
