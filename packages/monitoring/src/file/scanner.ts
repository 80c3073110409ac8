// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { spellKinds } from "@quartierkit/rules";
import { newCodes } from "./codes.ts";
import type { Codes } from "./codes.ts";
import { never, noDay } from "./days.ts";
import { codesOfParents, made, placeOfField } from "./fields.ts";
import type { Fields } from "./fields.ts";
import { unsure } from "./json.ts";
import { memberCode } from "./members.ts";
import { parentLists } from "./parents.ts";
import { scanObject } from "./scan.ts";
import { shapeOf, task } from "./shape.ts";
import type { Shape, Told } from "./shape.ts";
import { cleared, day, text } from "./sight.ts";
import type { Sight } from "./sight.ts";

/** Members by name, or more of them inside an object. */
interface Members {
  [name: string]: Told | Members;
}

const isTold = (value: Told | Members | undefined): value is Told => typeof value?.["task"] === "number";

const registered = "registered-unemployed";

/** Kinds of spells; that of registration is the first. */
function kindCodes(): Codes {
  const codes = newCodes((value) => typeof value === "string" && Object.hasOwn(spellKinds, value), 64);
  codes.values.push(registered);
  return codes;
}

const more: Told = { task: task.more, codePlace: memberCode.more };

const spellShape = (): Shape =>
  shapeOf(
    {
      kind: { task: task.code, codePlace: memberCode.kind, codes: kindCodes() },
      from: { task: task.reach, place: day.spellFrom },
      to: { task: task.reachOrNull, place: day.spellTo },
      hoursPerWeek: more,
      norm: more,
      insured: more,
      hours: more,
    },
    true,
  );

const knownShape: Shape = shapeOf(
  {
    [registered]: {
      task: task.object,
      shape: shapeOf(
        { from: { task: task.day, place: day.knownFrom }, to: { task: task.dayOrNull, place: day.knownTo } },
        true,
      ),
    },
  },
  false,
);

const childShape: Shape = shapeOf({ birthDate: { task: task.reach, place: day.childBorn } }, true);

const parentShape = (countries: Codes, german: Codes): Shape =>
  shapeOf(
    {
      birthCountry: { task: task.code, codePlace: memberCode.country, codes: countries },
      germanByBirth: { task: task.code, codePlace: memberCode.german, codes: german },
      immigratedOn: { task: task.skip },
      nationalities: { task: task.skip },
    },
    true,
  );

const plainMembers = (parents: Shape): Members => ({
  ref: { task: task.text, place: text.ref },
  person: { task: task.text, place: text.person },
  project: { task: task.skip },
  operation: { task: task.text, place: text.operation },
  region: { task: task.skip },
  entry: { task: task.day, place: day.entry },
  exit: { task: task.dayOrNull, place: day.exit },
  facts: {
    birthDate: { task: task.reach, place: day.born },
    gender: { task: task.skip },
    nationalities: { task: task.skip },
    germanByBirth: { task: task.skip },
    parents: { task: task.parents, shape: parents },
    household: { children: { task: task.children, shape: childShape } },
    isced: { task: task.skip },
    spells: { task: task.spells, shape: spellShape() },
    known: { task: task.object, shape: knownShape },
  },
  status: { task: task.skip },
  inEducation: { task: task.skip },
  minority: { task: task.skip },
  homeless: { task: task.skip },
  otherDisadvantage: { task: task.skip },
  degurba: { task: task.skip },
  atExit: { on: { task: task.day, place: day.atExitOn } },
  atSixMonths: { on: { task: task.day, place: day.laterOn } },
});

/** Puts the code of a field beside what is read of it anyhow. */
function putCode(
  members: Members,
  [name = "", ...rest]: readonly string[],
  codes: Pick<Told, "codes" | "codePlace">,
): void {
  const there = members[name];
  if (rest.length === 0) {
    const isText = isTold(there) && there.task === task.text;
    members[name] = isText ? { ...there, ...codes } : { task: task.code, ...codes };
    return;
  }
  const inner: Members = isTold(there) || there === undefined ? {} : there;
  members[name] = inner;
  putCode(inner, rest, codes);
}

function toldOf(name: string, members: Told | Members): Told {
  if (isTold(members)) return members;
  const inner = Object.entries(members).map(([own, one]) => [own, toldOf(own, one)] as const);
  return { task: name === "ext" ? task.own : task.object, shape: shapeOf(Object.fromEntries(inner), false) };
}

/** Reads a record into a sight; gives where the text goes on, or `unsure`. */
export interface Scanner {
  readonly read: (source: DataView, at: number) => number;
  /** Lists of parents by their code. */
  readonly parents: readonly unknown[];
}

const isOrdered = ({ days }: Sight): boolean =>
  days[day.knownFrom] === noDay
    ? days[day.knownTo] === noDay
    : (days[day.knownTo] ?? noDay) >= (days[day.knownFrom] ?? 0);

/**
 * Makes the reader of records.
 *
 * @param sight - what is seen is written there
 * @param fields - the fields with codes
 */
export function scannerOf(sight: Sight, fields: Fields): Scanner {
  const [countries, german] = [codesOfParents("birthCountry"), codesOfParents("germanByBirth")];
  const parents = parentLists(countries, german);
  const members = plainMembers(parentShape(countries, german));
  for (const [codePlace, name] of fields.names.entries()) {
    const codes = fields.codes[codePlace];
    const isRead = name === "operation" ? fields.readsOperation : !made.some((one) => one === name);
    if (codes !== undefined && isRead) putCode(members, name.split("."), { codes, codePlace });
  }
  const { shape } = toldOf("", members);
  const ofParents = placeOfField(fields, "parents");
  const { texts, days, codes } = sight;
  const read: Scanner["read"] = (source, at) => {
    cleared(sight);
    sight.parents = unsure;
    const behind = shape === undefined ? unsure : scanObject(sight, shape, source, at);
    if (behind < 0 || days[day.entry] === noDay || texts[text.ref + 1] === 0 || texts[text.operation + 1] === 0)
      return unsure;
    const list = parents.codeOf(sight);
    codes[ofParents] = list;
    return list < 0 || !isOrdered(sight) ? unsure : behind;
  };
  return { read, parents: parents.values };
}

/** Whether somebody has left. */
export const hasLeft = ({ days }: Sight): boolean => days[day.exit] !== never;
