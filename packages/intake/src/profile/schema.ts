// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import * as z from "zod";
import { delimiters, encodings } from "@quartierkit/tables";
import { targets } from "../values/targets.ts";

const text = z.string().min(1);

const columnSchema = z.strictObject({
  /** The name in the header, or the names it has had. */
  header: z.union([text, z.array(text).min(1)]),
  to: z.enum(targets),
  /** A row without it is not taken over. */
  required: z.boolean().exactOptional(),
  /** What the list writes, and the code it stands for, e.g. `{ "w": "female" }`; upper and lower case count the same. */
  codes: z.record(z.string(), z.string()).exactOptional(),
});

/** How a city's list becomes records: which column is which field, and how its values are written. */
export const profileSchema = z.strictObject({
  format: z.literal("quartierkit-import-profile"),
  version: z.literal(1),
  id: text,
  title: text.exactOptional(),
  columns: z.array(columnSchema).min(1),
  /** Columns that are known and not wanted; nothing of them is kept. */
  ignored: z.array(text).exactOptional(),
  /** Columns that nobody named: kept with the row (the default), or dropped. */
  unknownColumns: z.enum(["keep", "drop"]).exactOptional(),
  /** Two-digit years are one of the hundred years from this one on; absent: they are not read. */
  yearsFrom: z.int().min(1850).max(2100).exactOptional(),
  /** How a text file counts days that it writes as numbers; absent: they are not read. */
  serialDays: z.enum(["1900", "1904"]).exactOptional(),
  /** Words that say nothing, e.g. `k.A.`; absent: the usual ones. */
  empty: z.array(z.string()).exactOptional(),
  /** Rows that a filter hides: read, or refused (the default). */
  hiddenRows: z.enum(["read", "refuse"]).exactOptional(),
  sheet: text.exactOptional(),
  /** Line of the header; absent: the line that holds most of the columns. */
  headerLine: z.int().min(1).exactOptional(),
  delimiter: z.enum(delimiters).exactOptional(),
  encoding: z.enum(encodings).exactOptional(),
});

const rowDecisionSchema = z.strictObject({
  /** Line of the list. */
  row: z.int().min(1),
  /** Who the row is about: a participant, somebody new, or nobody, so that it is left out. */
  is: z.union([z.strictObject({ participantId: text }), z.enum(["new", "nobody"])]).exactOptional(),
  /** Whose word counts where list and register differ, by field. */
  fields: z.record(z.string(), z.enum(["list", "register"])).exactOptional(),
});

/** What somebody decided about the rows of one file. */
export const decisionsSchema = z.strictObject({
  format: z.literal("quartierkit-import-decisions"),
  version: z.literal(1),
  /** Hash of the file, as the preview tells it: decisions hold for no other. */
  fileHash: text,
  rows: z.array(rowDecisionSchema),
});

/** A list and all it holds, unchangeable. */
type Fixed<T> = T extends readonly (infer Item)[]
  ? readonly Fixed<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: Fixed<T[Key]> }
    : T;

export type Profile = Fixed<z.output<typeof profileSchema>>;
export type Column = Profile["columns"][number];
export type Decisions = Fixed<z.output<typeof decisionsSchema>>;
export type RowDecision = Decisions["rows"][number];
