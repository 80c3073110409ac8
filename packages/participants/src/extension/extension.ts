// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Day } from "@quartierkit/calendar";
import type { Severity } from "@quartierkit/findings";
import type { Bilingual, Citation, CodeList } from "@quartierkit/vocabulary";
import type { RegisterCheck } from "../checks/check.ts";
import type { Purpose, Sensitivity } from "../privacy/purposes.ts";
import type { Retention, RetentionCode } from "../privacy/retention.ts";
import type { ListName } from "../records/register.ts";

/** A JSON Schema of draft 2020-12, as plain data. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** What a city says about a field of its own: without it a field may not be recorded. */
export interface OwnField {
  readonly label: Bilingual;
  readonly purpose: Purpose;
  readonly legalBasis: readonly Citation[];
  readonly sensitivity: Sensitivity;
  /** A period of ours, or one of the city's own deletion concept. */
  readonly retention: RetentionCode | Retention;
  /** Id of a code list of the extension that the value is taken from. */
  readonly codes?: string;
  /** The core field of the same record that the code says more exactly, e.g. `exit.reason`. */
  readonly refines?: string;
  /** The last day on which it was recorded; what was recorded until then stays readable. */
  readonly until?: Day;
}

/** The own fields of one kind of record; they stand under `ext` and the namespace. */
export interface OwnRecord {
  /** The object under the namespace: closed, with a title and one property per field. */
  readonly schema: JsonSchema;
  readonly fields: Readonly<Record<string, OwnField>>;
}

/** Codes of a city, each with the broader core code that reports count it under. */
export interface OwnCodeList {
  /** Id of the core list, e.g. `participation.exit-reason`. */
  readonly core: string;
  /** The city's codes only. */
  readonly list: CodeList;
}

/**
 * What a city adds to a register: fields, codes, checks, graver severities. There is nothing in it that could take a core
 * check away.
 */
export interface Extension {
  /** The domain of the owner backwards, e.g. `de.herne`. */
  readonly namespace: string;
  readonly version: string;
  readonly title: Bilingual;
  readonly owner: { readonly name: string; readonly domain: string };
  /** First day of use; the examples of its checks are proved on it. */
  readonly since: Day;
  readonly records: { readonly [Name in ListName]?: OwnRecord };
  readonly codeLists: readonly OwnCodeList[];
  /** Checks beside ours; their codes begin with the namespace: `DE-HERNE-…`. */
  readonly checks: readonly RegisterCheck[];
  /** Core checks that are graver here, by code. */
  readonly severities: Readonly<Record<string, Severity>>;
}
