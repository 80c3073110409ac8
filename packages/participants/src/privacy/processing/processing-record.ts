// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Bilingual, Citation } from "@quartierkit/vocabulary";
import { fieldsByClass, statedClasses } from "../../generated/field-table.ts";
import type { ListName } from "../../records/register.ts";
import { dataClassCodes, dataClasses } from "../data-classes.ts";
import type { DataClassCode } from "../data-classes.ts";
import { listNames } from "../field-class.ts";
import { purposes } from "../purposes.ts";
import type { Purpose } from "../purposes.ts";
import { retentions } from "../retention.ts";
import type { RetentionCode } from "../retention.ts";
import { closedClass } from "../views/decide.ts";
import { roles } from "../views/roles.ts";
import type { RoleCode, RoleRules } from "../views/roles.ts";

/** A processing activity: one purpose, with the data that serves it. */
export interface Activity {
  readonly purpose: Purpose;
  readonly label: Bilingual;
  readonly classes: readonly DataClassCode[];
  /** Lists of the register with fields of these classes. */
  readonly lists: readonly ListName[];
  readonly legalBasis: readonly Citation[];
  readonly retentions: readonly RetentionCode[];
  /** Holds data of Art. 9 DSGVO, or what was said in counselling. */
  readonly special: boolean;
  /** Roles that see some of it. */
  readonly roles: readonly RoleCode[];
}

const unique = <T>(values: readonly T[]): readonly T[] => [...new Set(values)];

function listsWith(classes: readonly DataClassCode[]): readonly ListName[] {
  const holds = (list: ListName, code: DataClassCode): boolean =>
    (fieldsByClass[list][code] ?? []).length > 0 || (list === "statements" && statedClasses.includes(code));
  return listNames.filter((list) => classes.some((code) => holds(list, code)));
}

function rolesFor(classes: readonly DataClassCode[]): readonly RoleCode[] {
  const isOpen = (rules: RoleRules): boolean => classes.some((code) => closedClass(dataClasses[code], rules) === null);
  // Object.keys forgets that these are the names of the roles.
  return (Object.keys(roles) as readonly RoleCode[]).filter((role) => isOpen(roles[role]));
}

function activityOf(purpose: Purpose, classes: readonly DataClassCode[]): Activity {
  const norms = new Map(
    classes.flatMap((code) => dataClasses[code].legalBasis.map((norm) => [norm.text, norm] as const)),
  );
  return {
    purpose,
    label: purposes[purpose],
    classes,
    lists: listsWith(classes),
    legalBasis: [...norms.values()],
    retentions: unique(classes.map((code) => dataClasses[code].retention)),
    special: classes.some((code) => ["special", "confidential"].includes(dataClasses[code].sensitivity)),
    roles: rolesFor(classes),
  };
}

/**
 * The processing activities of a project, from what every field says of itself: what for, which data, on which norms, how
 * long, and who sees it. It is the part of a record under Art. 30 that the schema knows; the controller adds its own name,
 * recipients outside, transfers to third countries and the measures of Art. 32.
 *
 * @returns one activity for each purpose that some personal data serves
 * @law Art. 30 Abs. 1 DSGVO
 * @example
 * import { processingRecord } from "@quartierkit/participants/privacy";
 * const attendance = processingRecord().find(({ purpose }) => purpose === "attendance");
 * console.log(attendance?.legalBasis.map(({ text }) => text).join("; ")); // → § 318 Abs. 2 SGB III; Art. 9 Abs. 2 Buchst. b DSGVO
 */
export function processingRecord(): readonly Activity[] {
  const personal = dataClassCodes.filter((code) => dataClasses[code].sensitivity !== "none");
  return unique(personal.map((code) => dataClasses[code].purpose)).map((purpose) =>
    activityOf(
      purpose,
      personal.filter((code) => dataClasses[code].purpose === purpose),
    ),
  );
}

/** How a retention is called, with its years and norm. */
export function retentionText(code: RetentionCode, language: keyof Bilingual): string {
  const { label, years, norm } = retentions[code];
  const span = years === null ? "" : language === "de" ? `, ${years} Jahre` : `, ${years} years`;
  return `${label[language]}${span} (${norm.text})`;
}
