// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { absent } from "./codes.ts";
import { noDay } from "./days.ts";
import { task } from "./shape.ts";
import { day, mostChildren, mostSpells } from "./sight.ts";
import type { Sight } from "./sight.ts";

/** Lists of objects that are read. */
export type ListTask = typeof task.spells | typeof task.parents | typeof task.children;

/** Places among the codes for what is told of a member of a list; they are the first ones. */
export const memberCode = { kind: 0, more: 1, country: 2, german: 3 } as const;

/** The code of the kind that counts: it is the first that was learned. */
const registeredCode = 1;

function beginSpell({ days, codes }: Sight): void {
  codes[memberCode.kind] = absent;
  codes[memberCode.more] = absent;
  days[day.spellFrom] = noDay;
  days[day.spellTo] = noDay;
}

/** A spell of registration that says more than when it was, or ends before it begins, has to be looked at as a whole. */
function endSpell(sight: Sight): boolean {
  const { days, codes, spellDays } = sight;
  const [from, until] = [days[day.spellFrom] ?? noDay, days[day.spellTo] ?? noDay];
  const kind = codes[memberCode.kind];
  if (kind === absent || from === noDay || until === noDay) return false;
  if (kind !== registeredCode) return true;
  const last = days[day.spellTo + 1] ?? noDay;
  if (codes[memberCode.more] !== absent || last < from || sight.spells === mostSpells) return false;
  const place = 4 * sight.spells;
  spellDays[place] = from;
  spellDays[place + 1] = days[day.spellFrom + 1] ?? noDay;
  spellDays[place + 2] = until;
  spellDays[place + 3] = last;
  sight.spells += 1;
  return true;
}

function endParent(sight: Sight): boolean {
  const { codes, parentCodes } = sight;
  if (2 * sight.parents === parentCodes.length) return false;
  parentCodes[2 * sight.parents] = codes[memberCode.country] ?? absent;
  parentCodes[2 * sight.parents + 1] = codes[memberCode.german] ?? absent;
  sight.parents += 1;
  return true;
}

function endChild(sight: Sight): boolean {
  const { days, childDays } = sight;
  if (sight.children === mostChildren) return false;
  childDays[2 * sight.children] = days[day.childBorn] ?? noDay;
  childDays[2 * sight.children + 1] = days[day.childBorn + 1] ?? noDay;
  sight.children += 1;
  return true;
}

/** Forgets the member before. */
export function beginMember(sight: Sight, list: ListTask): void {
  const { days, codes } = sight;
  if (list === task.spells) beginSpell(sight);
  else if (list === task.parents) {
    codes[memberCode.country] = absent;
    codes[memberCode.german] = absent;
  } else {
    days[day.childBorn] = noDay;
    days[day.childBorn + 1] = noDay;
  }
}

/** Keeps a member that was read; `false` where the record has to be read as a whole. */
export function endMember(sight: Sight, list: ListTask): boolean {
  if (list === task.spells) return endSpell(sight);
  return list === task.parents ? endParent(sight) : endChild(sight);
}
