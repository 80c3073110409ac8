// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { fieldsByClass } from "../generated/field-table.ts";
import type { ListName } from "../records/register.ts";
import { dataClassCodes } from "./data-classes.ts";
import type { DataClassCode } from "./data-classes.ts";
import { classOf } from "./field-class.ts";
import type { Listed } from "./records-of.ts";

const beside: readonly DataClassCode[] = ["reference", "trace", "extension"];

const fieldsOf = (list: ListName, code: DataClassCode): number => (fieldsByClass[list][code] ?? []).length;

/** The class that a list is about: the one with most fields. */
function mainClass(list: ListName): DataClassCode | undefined {
  const own = dataClassCodes.filter((code) => !beside.includes(code) && fieldsOf(list, code) > 0);
  return own.toSorted((a, b) => fieldsOf(list, b) - fieldsOf(list, a))[0];
}

/** The class without which a record means nothing; a statement is of the class of its fact, a participant of none. */
export function classOfRecord({ list, record }: Pick<Listed, "list" | "record">): DataClassCode | undefined {
  if (list === "participants") return undefined;
  return list === "statements" ? classOf({ list, path: "value", record }) : mainClass(list);
}
