// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { contradicts, unusable } from "../count/exclusions.ts";
import { genderCell } from "../count/gender.ts";
import { keyOf } from "../count/participations.ts";
import type { Operation } from "../count/participations.ts";
import { withStatus } from "../count/status.ts";
import type { ParticipationRecord } from "../record/participation.ts";
import { factsOfRecord } from "../record/prepare.ts";
import type { RuleSet } from "../rule-sets/rule-sets.ts";
import { cellOf, storable } from "./columns.ts";
import { deriverOf } from "../count/derived-columns.ts";
import type { SqlCell } from "./engine.ts";
import type { Plan } from "./plan.ts";

/** Makes a record into a row of the plan's table. */
export function rowMaker(
  { facts: columns, table }: Plan,
  set: RuleSet,
  operations: Readonly<Record<string, Operation>>,
): (record: ParticipationRecord) => readonly SqlCell[] {
  const derive = deriverOf(new Set(columns.map(({ path }) => path)), set.lawDay);
  return (record) => {
    const operation = operations[record.operation] ?? {};
    const told = withStatus(record, set, operation.targetGroup);
    const { status, ...rest } = told;
    const facts = factsOfRecord(status === undefined || contradicts(told) ? rest : told);
    const known = { ...facts, ...derive(facts) };
    const { ref, entry, exit, region } = record;
    const own: readonly SqlCell[] = [
      storable(keyOf(record)),
      storable(ref),
      unusable(record, set) !== null,
      entry,
      exit ?? null,
      operation.region ?? region ?? "unknown",
      genderCell(record.facts.gender),
    ];
    return [...own, ...columns.map((column) => cellOf(column, known))].slice(0, table.columns.length);
  };
}
