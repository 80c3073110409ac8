// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Check, CheckContext, Violation } from "@quartierkit/findings";
import { pointer } from "@quartierkit/findings";
import type { CheckParameters } from "../parameters.ts";
import type { ListName, Member, Register } from "../records/register.ts";
import { standing } from "../records/standing.ts";

/** A check of a whole register. */
export type RegisterCheck = Check<Register, CheckParameters>;

/** What a check may look at beside the record itself. */
export interface Scene extends CheckContext<CheckParameters> {
  readonly register: Register;
  /** Place of the record. */
  readonly path: string;
}

/**
 * Looks at each record of a list that counts, and names the place of each violation.
 *
 * @param list - name of the list
 * @param find - what is wrong with one record; `path` counts from the record, `""` is the record itself
 */
export const each =
  <Name extends ListName>(list: Name, find: (record: Member<Name>, scene: Scene) => readonly Violation[]) =>
  (register: Register, context: CheckContext<CheckParameters>): readonly Violation[] => {
    // The list of that name holds members of that name; a mapped type forgets it.
    const members = register[list] as readonly unknown[] as readonly Member<Name>[];
    return members.flatMap((member, index) => {
      const path = pointer(list, index);
      // Every record ends with the same tail, and those that have a status may say it there.
      if (!standing(member as { readonly enteredInError?: boolean; readonly status?: string })) return [];
      return find(member, { ...context, register, path }).map((violation) => ({
        ...violation,
        path: `${path}${violation.path}`,
      }));
    });
  };

/** One violation where something is wrong, none where it is not. */
export const when = (wrong: boolean, violation: Violation): readonly Violation[] => (wrong ? [violation] : []);
