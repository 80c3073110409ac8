// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Finding } from "@quartierkit/findings";
import { childrenOf, textOf } from "./elements.ts";
import type { FactColumn } from "./fact-column.ts";
import { fault, faults } from "./faults.ts";
import type { ModdleElement } from "./moddle.ts";
import { readColumn, readRow } from "./read-rows.ts";
import type { Read, ReadRow } from "./read-rows.ts";

/** How rows that fit the same case go together. */
export type HitPolicy = "UNIQUE" | "FIRST" | "ANY";

/** A table as it was read, cell by cell. */
export interface ReadTable {
  readonly hitPolicy: HitPolicy;
  readonly columns: readonly FactColumn[];
  readonly rows: readonly ReadRow[];
}

const policies: readonly HitPolicy[] = ["UNIQUE", "FIRST", "ANY"];

function readPolicy(table: ModdleElement, path: string): Read<HitPolicy> {
  const found = textOf(table, "hitPolicy") || "UNIQUE";
  const aggregation = textOf(table, "aggregation");
  const value = policies.find((policy) => policy === found && aggregation === "");
  if (value !== undefined) return { value, findings: [] };
  return { findings: [fault("dmn-hit-policy", path, faults["dmn-hit-policy"](`${found} ${aggregation}`.trim()))] };
}

function readOutputs(table: ModdleElement, path: string): readonly Finding[] {
  const outputs = childrenOf(table, "output");
  const [type = ""] = outputs.map((output) => textOf(output, "typeRef").replace(/^.*:/, ""));
  if (outputs.length === 1 && ["", "Any", "boolean", "string"].includes(type)) return [];
  const found = outputs.length === 1 ? type : `${outputs.length} × output`;
  return [fault("dmn-output", `${path}/output[1]`, faults["dmn-output"](found))];
}

/**
 * Reads the cells of a table; whether its rows go together is another question.
 *
 * @param table - the element
 * @param path - its place
 */
export function readTable(table: ModdleElement, path: string): Read<ReadTable> {
  const policy = readPolicy(table, path);
  const inputs = childrenOf(table, "input").map((input, index) => readColumn(input, `${path}/input[${index + 1}]`));
  const heads = [...policy.findings, ...readOutputs(table, path), ...inputs.flatMap(({ findings }) => findings)];
  const columns = inputs.flatMap(({ value }) => (value === undefined ? [] : [value]));
  if (policy.value === undefined || heads.length > 0) return { findings: heads };
  const rows = childrenOf(table, "rule").map((rule, index) =>
    readRow(rule, columns, { number: index + 1, path: `${path}/rule[${index + 1}]` }),
  );
  const findings = rows.flatMap((row) => row.findings);
  if (findings.some(({ severity }) => severity === "error")) return { findings };
  const read = rows.flatMap(({ value }) => (value === undefined ? [] : [value]));
  return { value: { hitPolicy: policy.value, columns, rows: read }, findings };
}
