// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { fieldsByClass, openFields, textFields } from "../generated/field-table.ts";
import type { ListName } from "../records/register.ts";
import { dataClasses } from "./data-classes.ts";
import type { DataClassCode } from "./data-classes.ts";
import { sensitivities } from "./purposes.ts";
import type { Sensitivity } from "./purposes.ts";

/** How sensitive, as a number: more is more. */
export const rank = (sensitivity: Sensitivity): number => sensitivities.indexOf(sensitivity);

type Classes = ReadonlyMap<string, DataClassCode>;

const moreSensitive = (a: DataClassCode, b: DataClassCode | undefined): DataClassCode =>
  b === undefined || rank(dataClasses[a].sensitivity) > rank(dataClasses[b].sensitivity) ? a : b;

/** What stands around a field, from the outside in: `names[].given` stands in `names[]` and `names`. */
const around = (path: string): readonly string[] =>
  [...path.matchAll(/\[\]|\./g)]
    .map(({ index }) => path.slice(0, index))
    .concat([...path.matchAll(/\[\]/g)].map(({ index }) => path.slice(0, index + 2)));

function classesOf(list: ListName): Classes {
  const classes = new Map<string, DataClassCode>();
  for (const [code, paths] of Object.entries(fieldsByClass[list])) {
    // The keys of the table are codes of classes.
    const own = code as DataClassCode;
    for (const path of paths) {
      classes.set(path, own);
      // What holds several fields is as sensitive as the most sensitive of them.
      for (const outer of around(path)) classes.set(outer, moreSensitive(own, classes.get(outer)));
    }
  }
  return classes;
}

const classes = new Map<ListName, Classes>();

function tableOf(list: ListName): Classes {
  const there = classes.get(list) ?? classesOf(list);
  classes.set(list, there);
  return there;
}

/** A field of a record. */
export interface FieldPlace {
  readonly list: ListName;
  /** Names from the record on; `[]` stands for each member of a list. */
  readonly path: string;
  readonly record: object;
}

/** A statement's value is the fact that it names. */
function meant({ list, path, record }: FieldPlace): Pick<FieldPlace, "list" | "path"> {
  if (list !== "statements" || !/^value\b/.test(path)) return { list, path };
  const field = "field" in record && typeof record.field === "string" ? record.field : "";
  return { list: "participants", path: path.replace("value", field) };
}

const openAround = (list: ListName, path: string): string | undefined =>
  openFields[list].find((open) => path.startsWith(`${open}.`) || path.startsWith(`${open}[`));

/** The class of a field, and `undefined` where the schemas know none: such a field is closed to everybody. */
export function classOf(place: FieldPlace): DataClassCode | undefined {
  const { list, path } = meant(place);
  return tableOf(list).get(openAround(list, path) ?? path);
}

/** Whether anybody can write anything into a field, so that no program knows what it says. */
export function isFreeText(place: FieldPlace): boolean {
  const { list, path } = meant(place);
  return textFields[list].includes(path) || openAround(list, path) === "ext";
}

/** The names of all lists of a register. */
// Object.keys forgets that these are the names of the lists.
export const listNames = Object.keys(fieldsByClass) as readonly ListName[];
