// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Finding } from "@quartierkit/findings";
import { rule } from "../rule.ts";
import type { Purpose, Rule, RuleVersion } from "../rule.ts";
import { checkRows } from "./check-rows.ts";
import { findTable } from "./find-table.ts";
import { readTable } from "./read-table.ts";
import { treeOf } from "./to-tree.ts";

/** What a rule needs and a table does not say: whose law it is and when. */
export interface DmnImport extends Pick<Rule, "id" | "title">, Pick<RuleVersion, "inForce" | "norm" | "source"> {
  readonly purpose: Purpose;
  /** The id of the decision to read, where the file holds several. */
  readonly decision?: string;
  /** Name of the file, for the findings. */
  readonly file?: string;
}

/** A rule as far as a table could be read. */
export interface ReadDmn {
  /** `null` where anything in the table is wrong: half a table would decide wrongly. */
  readonly rule: Rule | null;
  readonly findings: readonly Finding[];
}

const isError = ({ severity }: Finding): boolean => severity === "error";

/**
 * Reads a decision table of DMN 1.3 as a rule: S-FEEL tests over facts of a person and ages on the day, hit policy UNIQUE, FIRST
 * or ANY, one outcome. Whatever would change its meaning is refused with its place.
 *
 * A missing fact refuses nobody, also where a DMN engine would let it: the rule stays `unknown` as long as the fact can still
 * matter, and decides as early as its rows that grant allow. An annotation of a row that cites a norm becomes the norm of its
 * reason; numbers become parameters of the period that is given.
 *
 * @param xml - the text of a file
 * @param about - id, title, purpose, period, norm and source of the rule
 * @returns the rule, or `null` and findings: `path` names the element (`/definitions/decision[1]/decisionTable/rule[3]/inputEntry[2]`)
 */
export async function fromDmn(xml: string, about: DmnImport): Promise<ReadDmn> {
  const { id, title, purpose, inForce, norm, source, decision, file } = about;
  const placed = (findings: readonly Finding[]): readonly Finding[] =>
    file === undefined ? findings : findings.map((finding) => ({ ...finding, file }));
  const found = await findTable(xml, decision);
  if ("findings" in found) return { rule: null, findings: placed(found.findings) };
  const { value: table, findings: read } = readTable(found.table, found.path);
  if (table === undefined) return { rule: null, findings: placed(read) };
  const findings = placed([...read, ...checkRows(table, found.path)]);
  if (findings.some(isError)) return { rule: null, findings };
  const when = treeOf(table, { id, inForce, norm, source });
  return { rule: rule({ id, title, purpose, versions: [{ inForce, norm, source, when }] }), findings };
}
