// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

/** A decision table as a modeller writes it. */
export interface TableText {
  readonly hitPolicy?: string;
  /** Expression and type of each column. */
  readonly inputs: readonly (readonly [expression: string, type?: string])[];
  /** Cells, then the outcome, then an annotation where there is one. */
  readonly rows: readonly (readonly string[])[];
  readonly output?: string;
}

/** The table element alone. */
export function tableElement({ hitPolicy = "UNIQUE", inputs, rows, output = "boolean" }: TableText): string {
  const heads = inputs.map(([expression, type]) => {
    const typed = type === undefined ? "" : ` typeRef="${type}"`;
    return `<input><inputExpression${typed}><text>${escaped(expression)}</text></inputExpression></input>`;
  });
  const rules = rows.map((row) => {
    const cells = row.slice(0, inputs.length).map((cell) => `<inputEntry><text>${escaped(cell)}</text></inputEntry>`);
    const [outcome = "", annotation] = row.slice(inputs.length);
    const said =
      annotation === undefined ? "" : `<annotationEntry><text>${escaped(annotation)}</text></annotationEntry>`;
    return `<rule>${cells.join("")}<outputEntry><text>${escaped(outcome)}</text></outputEntry>${said}</rule>`;
  });
  return `<decisionTable hitPolicy="${hitPolicy}">${heads.join("")}<output name="o" typeRef="${output}"/>${rules.join("")}</decisionTable>`;
}

/** A file around the inside of a decision. */
export const fileAround = (inside: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?><definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="f" name="f" namespace="urn:test"><decision id="d" name="d">${inside}</decision></definitions>`;

/** A file with one table. */
export const tableFile = (table: TableText): string => fileAround(tableElement(table));
