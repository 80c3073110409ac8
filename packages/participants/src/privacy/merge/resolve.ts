// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Day } from "@quartierkit/calendar";
import { ParticipantsError } from "../../error.ts";
import type { Register } from "../../records/register.ts";
import type { Combined, Conflict, Side } from "./combine.ts";
import { keyOf } from "./keys.ts";

/** Who settles a conflict, and how. */
export type Decision = {
  /** Id of the conflict. */
  readonly id: string;
  /** Who decided: an id, not a name. */
  readonly by: string;
  readonly on: Day;
  readonly reason?: string;
} & ({ readonly choose: "mine" | "theirs" | "base" } | { readonly choose: "other"; readonly value: unknown });

function withField(record: object, field: string, { value }: Side): object {
  const stays = Object.entries(record).filter(([name]) => name !== field);
  return Object.fromEntries(value === undefined ? stays : [...stays, [field, value]]);
}

/** The list with the chosen value at the place of the conflict. */
function settled(register: Register, { list, record: key, field }: Conflict, side: Side): Register {
  const isIt = (record: object): boolean => keyOf(list, record) === key;
  const records: readonly object[] = register[list];
  const next =
    field === null
      ? [
          ...records.filter((one) => !isIt(one)),
          ...(typeof side.value === "object" && side.value !== null ? [side.value] : []),
        ]
      : records.map((one) => (isIt(one) ? withField(one, field, side) : one));
  // The value was one of this place, or what somebody decided on; `readRegister` and the checks tell whether it fits.
  return { ...register, [list]: next } as Register;
}

/**
 * Settles one conflict: the chosen value takes its place, and who decided what, when and why is kept beside it.
 *
 * @param combined - what `combineChanges` returned, or an earlier resolution
 * @param decision - the conflict, whose value to take, who decides, and the day
 * @throws ParticipantsError `conflict-unknown` where there is no such conflict, or it was settled before
 */
export function resolveConflict(combined: Combined, decision: Decision): Combined {
  const conflict = combined.conflicts.find(({ id }) => id === decision.id);
  if (conflict === undefined) {
    throw new ParticipantsError("conflict-unknown", `There is no open conflict “${decision.id}”.`, {
      hint: "Give the id of one of the conflicts that are open.",
    });
  }
  const side: Side = decision.choose === "other" ? { value: decision.value } : conflict[decision.choose];
  const { by, on, reason, choose: chosen } = decision;
  const resolution = {
    conflict,
    chosen,
    ...(side.value === undefined ? {} : { value: side.value }),
    by,
    on,
    ...(reason === undefined ? {} : { reason }),
  };
  return {
    register: settled(combined.register, conflict, side),
    conflicts: combined.conflicts.filter((one) => one !== conflict),
    resolutions: [...combined.resolutions, resolution],
  };
}
