// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Bilingual } from "@quartierkit/vocabulary";
import { exclusionReasons } from "../count/reasons.ts";
import type { Cell } from "../count/cells.ts";
import { contributionsOf } from "../count/contributions.ts";
import type { EsfReport } from "../count/report.ts";
import type { Judged } from "../count/judge.ts";
import { labelsOf } from "../record/labels.ts";

/** A figure that is another now, with the records that made it so. */
export interface CorrectedFigure {
  readonly indicator: string;
  readonly gender: Cell["gender"];
  readonly region: Cell["region"];
  readonly before: number;
  readonly after: number;
  /** References of participations that count now and did not, and the other way round. */
  readonly added: readonly string[];
  readonly removed: readonly string[];
}

/** A participation that counts differently now, and what changed in it. */
export interface CorrectedRecord {
  readonly ref: string;
  readonly why: Bilingual;
  readonly added: readonly string[];
  readonly removed: readonly string[];
}

/** What was corrected between two versions of a report. */
export interface Correction {
  readonly figures: readonly CorrectedFigure[];
  readonly records: readonly CorrectedRecord[];
}

type Contributions = ReadonlyMap<string, { readonly one: Judged; readonly ids: readonly string[] }>;

const contributions = (report: EsfReport): Contributions =>
  new Map(
    report.participations.map((one) => [`${one.ref} ${one.operation}`, { one, ids: contributionsOf(report, one) }]),
  );

const changedFields = (before: Judged, after: Judged): readonly string[] => {
  const [old, now] = [before.facts, after.facts];
  const names = new Set([...Object.keys(old), ...Object.keys(now)]);
  // Both are plain objects of the same shape; only their texts are compared.
  const text = (facts: object, name: string) => JSON.stringify((facts as Readonly<Record<string, unknown>>)[name]);
  return [...names].filter((name) => text(old, name) !== text(now, name)).toSorted();
};

function reason(before: Judged | undefined, after: Judged | undefined): Bilingual {
  if (before === undefined) return { de: "Neu gemeldet.", en: "Reported for the first time." };
  if (after === undefined) return { de: "Nicht mehr enthalten.", en: "No longer there." };
  if (after.refs.length > before.refs.length)
    return { de: "Wiedereintritt oder Zusammenführung.", en: "Re-entry or merge." };
  const fields = changedFields(before, after);
  if (fields.length > 0) {
    const { de, en } = labelsOf(fields);
    return { de: `Geändert: ${de}.`, en: `Changed: ${en}.` };
  }
  return before.complete === after.complete
    ? { de: "Anderer Rechtsstand oder Zeitraum.", en: "Another rule set or period." }
    : { de: exclusionReasons.incomplete.de, en: exclusionReasons.incomplete.en };
}

function correctedRecords(before: Contributions, after: Contributions): readonly CorrectedRecord[] {
  return [...new Set([...before.keys(), ...after.keys()])].toSorted().flatMap((key) => {
    const [old, now] = [before.get(key), after.get(key)];
    const added = (now?.ids ?? []).filter((id) => !(old?.ids ?? []).includes(id));
    const removed = (old?.ids ?? []).filter((id) => !(now?.ids ?? []).includes(id));
    const moved =
      old !== undefined &&
      now !== undefined &&
      (old.one.gender !== now.one.gender || old.one.region !== now.one.region);
    if (added.length + removed.length === 0 && !moved) return [];
    const ref = now?.one.ref ?? old?.one.ref ?? key;
    return [
      {
        ref,
        why: reason(old?.one, now?.one),
        added: moved ? (now?.ids ?? []) : added,
        removed: moved ? (old?.ids ?? []) : removed,
      },
    ];
  });
}

const valueIn = (
  { cells }: EsfReport,
  { indicator, gender, region }: Pick<Cell, "indicator" | "gender" | "region">,
): number =>
  cells.find((cell) => cell.indicator === indicator && cell.gender === gender && cell.region === region)?.value ?? 0;

/**
 * What was corrected between two versions of a report: figure by figure and record by record, each with the reason.
 *
 * @param before - as it was transmitted
 * @param after - as it is now, with the same rules and period
 */
export function compareReports(before: EsfReport, after: EsfReport): Correction {
  const records = correctedRecords(contributions(before), contributions(after));
  const places = new Map(
    [...before.cells, ...after.cells].map((cell) => [`${cell.indicator} ${cell.gender} ${cell.region}`, cell]),
  );
  const figures = [...places.values()].flatMap((cell): readonly CorrectedFigure[] => {
    const [old, now] = [valueIn(before, cell), valueIn(after, cell)];
    const { indicator, gender, region } = cell;
    const refs = (kind: "added" | "removed") =>
      records.filter((record) => record[kind].includes(indicator)).map(({ ref }) => ref);
    const isHere = (report: EsfReport) => (ref: string) =>
      report.participations.some((one) => one.ref === ref && one.gender === gender && one.region === region);
    const [added, removed] = [refs("added").filter(isHere(after)), refs("removed").filter(isHere(before))];
    if (old === now && added.length + removed.length === 0) return [];
    return [{ indicator, gender, region, before: old, after: now, added, removed }];
  });
  return { figures, records };
}
