// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Day } from "@quartierkit/calendar";
import type { Region } from "../record/participation.ts";
import type { RuleSet } from "../rule-sets/rule-sets.ts";
import type { ReportPeriod } from "./period.ts";

/** A project, administration or firm that was supported itself; people hired through it are no participants. */
export interface EntityRecord {
  readonly ref: string;
  readonly operation: string;
  readonly indicator: string;
  readonly region: Region;
  /** When the support began. */
  readonly from: Day;
}

/** A figure about entities; `null` where nobody collected them. */
export interface EntityCell {
  readonly indicator: string;
  readonly region: Region | null;
  readonly value: number | null;
}

const inPeriod = ({ from: day }: EntityRecord, { from, to }: ReportPeriod): boolean => from <= day && day <= to;

/**
 * The figures about entities: each entity once.
 *
 * @param entities - absent: nobody collected them, which is not the same as none
 * @param set - the rule set
 * @param period - of the report
 */
export function entityCells(
  entities: readonly EntityRecord[] | undefined,
  set: RuleSet,
  period: ReportPeriod,
): readonly EntityCell[] {
  if (entities === undefined) return set.entities.map(({ id }) => ({ indicator: id, region: null, value: null }));
  const seen = new Map(
    entities
      .filter((entity) => inPeriod(entity, period))
      .map((entity) => [`${entity.indicator} ${entity.ref}`, entity]),
  );
  return set.entities.flatMap(({ id }): readonly EntityCell[] => {
    const own = [...seen.values()].filter(({ indicator }) => indicator === id);
    const regions = [...new Set(own.map(({ region }) => region))].toSorted();
    if (regions.length === 0) return [{ indicator: id, region: null, value: 0 }];
    return regions.map((region) => ({
      indicator: id,
      region,
      value: own.filter((one) => one.region === region).length,
    }));
  });
}
