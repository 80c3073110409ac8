// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Member, Register } from "@quartierkit/participants";
import { namespace } from "../people/fingerprints.ts";

/** A conflict that was left open, or decided, as it stood when the row was taken over. */
export interface KeptConflict {
  readonly field: string;
  readonly register: unknown;
  readonly list: unknown;
  readonly why: string;
  readonly decision: "list" | "register" | "open";
}

/** A field of a participant that a row changed: what stood there, and a mark of what stands there since. */
export interface Touched {
  readonly field: string;
  /** Absent: the field was. */
  readonly before?: unknown;
  readonly after: string;
}

/** Where a row came from and what it did, so that it can be taken back. */
export interface Trace {
  readonly batch: string;
  readonly fileHash: string;
  readonly sheet: string;
  readonly profile: string;
  readonly asOf: string;
  readonly cells: Readonly<Record<string, string>>;
  readonly conflicts: readonly KeptConflict[];
  /** Mark of the participant that the row made. */
  readonly created?: string;
  /** The statements that the row made, each with its mark. */
  readonly statements: readonly { readonly id: string; readonly mark: string }[];
  readonly touched: readonly Touched[];
}

export type ImportRow = Member<"importRows">;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const isList = (value: unknown): boolean => Array.isArray(value) && value.every(isRecord);

const texts = ["batch", "fileHash", "sheet"] as const;
const lists = ["conflicts", "statements", "touched"] as const;

/** Files are edited by hand, and a city's own fields are not checked on reading. */
const isTrace = (value: unknown): value is Trace =>
  isRecord(value) &&
  texts.every((name) => typeof value[name] === "string") &&
  lists.every((name) => isList(value[name]));

/**
 * What a row of a list left in the register.
 *
 * @param row - an import row
 * @returns `undefined` where another program wrote it, or it is broken
 */
export function traceOf({ ext }: ImportRow): Trace | undefined {
  const own = ext?.[namespace];
  return isTrace(own) ? own : undefined;
}

/** A batch of rows that were taken over together. */
export interface Batch {
  readonly id: string;
  readonly fileName: string;
  readonly fileHash: string;
  readonly sheet: string;
  readonly on: string;
  readonly rows: number;
  /** How many conflicts nobody has decided. */
  readonly openConflicts: number;
}

/**
 * The batches of lists that a register was made from, in the order in which they were taken over.
 *
 * @param register - the records
 */
export function batchesOf({ importRows }: Register): readonly Batch[] {
  const batches = new Map<string, Batch>();
  for (const row of importRows) {
    const trace = traceOf(row);
    if (trace === undefined) continue;
    const open = trace.conflicts.filter(({ decision }) => decision === "open").length;
    const there = batches.get(trace.batch);
    batches.set(trace.batch, {
      id: trace.batch,
      fileName: row.file,
      fileHash: trace.fileHash,
      sheet: trace.sheet,
      on: row.recordedAt ?? "",
      rows: (there?.rows ?? 0) + 1,
      openConflicts: (there?.openConflicts ?? 0) + open,
    });
  }
  return [...batches.values()];
}
