// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Day } from "@quartierkit/calendar";
import { ParticipantsError } from "../../error.ts";
import { found } from "../../records/lookup.ts";
import type { Register } from "../../records/register.ts";
import type { DataClassCode } from "../data-classes.ts";
import { openRestriction, restrict } from "../marks/restriction.ts";
import { listNames, personOf } from "../records-of.ts";
import { mentionsOf } from "./mentions.ts";
import { withoutClasses } from "./partly.ts";
import { retentionPlan } from "./plan.ts";
import type { Block, ClassPlan, Leaving } from "./plan.ts";
import { residueOf } from "./residue.ts";
import type { ResidueOptions } from "./residue.ts";
import { together } from "./together.ts";
import { withoutPeople } from "./whole.ts";

/** What became of one person's data. It names the person: show it, act on it, and do not keep it. */
export interface PersonErased {
  readonly participantId: string;
  /**
   * `erased`: nothing is left; `partly`: some classes are gone and the rest is restricted; `restricted`: nothing could go
   * yet; `kept`: the project still needs the data.
   */
  readonly outcome: "erased" | "partly" | "restricted" | "kept";
  readonly erased: readonly DataClassCode[];
  readonly plan: readonly ClassPlan[];
}

/** What is kept to prove that something was erased. It names nobody. */
export interface ErasureLog {
  readonly on: Day;
  readonly people: number;
  /** Records that are gone; by list they would tell whoever knows the person what there was. */
  readonly records: number;
  readonly norm: string;
}

export interface Erasure {
  readonly register: Register;
  readonly people: readonly PersonErased[];
  readonly log: ErasureLog;
  /** Ids of the statistics that stay. */
  readonly residue: readonly string[];
  /** JSON pointers in the new register where somebody erased is still called by name, number or id. */
  readonly mentions: readonly string[];
}

export interface ErasureOptions extends Partial<Pick<ResidueOptions, "dimensions" | "minimum">> {
  readonly on: Day;
  readonly people: readonly Leaving[];
}

function examined(register: Register, leaving: Leaving, on: Day): PersonErased {
  const plan = retentionPlan(register, leaving, on);
  const due = plan.filter(({ blocks }) => blocks.length === 0).map(({ dataClass }) => dataClass);
  const { participantId, purposeEndedOn } = leaving;
  const isOver = purposeEndedOn !== null && purposeEndedOn < on;
  const isPartly = due.length > 0 ? "partly" : isOver ? "restricted" : "kept";
  return { participantId, plan, erased: due, outcome: due.length === plan.length ? "erased" : isPartly };
}

/** What stands longest against erasing the rest. */
function longest(plan: readonly ClassPlan[]): Block | undefined {
  const blocks = plan.flatMap((one) => one.blocks).filter(({ kind }) => kind !== "purpose");
  return (
    blocks.find(({ until }) => until === null) ??
    blocks.toSorted((a, b) => ((a.until ?? "") < (b.until ?? "") ? 1 : -1))[0]
  );
}

/** Restricts what may not be erased yet, once the project no longer needs it. */
function restrictedRest(register: Register, { participantId, plan }: PersonErased, on: Day): Register {
  const block = longest(plan);
  const person = personOf(register, participantId);
  if (block === undefined || openRestriction(person) !== undefined) return register;
  // A restriction that ended later than this day stands for itself.
  if (person.restricted?.endedOn !== undefined && person.restricted.endedOn > on) return register;
  const until = block.until === null ? "auf Weiteres" : `bis ${block.until}`;
  return restrict(register, { participantId, on, reason: `Aufbewahrung ${until}: ${block.norm.text}` });
}

const sizeOf = (register: Register): number => listNames.reduce((total, list) => total + register[list].length, 0);

function refuseTwice(register: Register, leaving: readonly Leaving[]): void {
  const seen = new Set<string>();
  for (const { participantId } of leaving) {
    if (seen.has(participantId)) {
      throw new ParticipantsError(
        "person-twice",
        `“${participantId}” is named twice, or was merged with another one named.`,
        {
          hint: "Name each person once; of merged records the kept one.",
        },
      );
    }
    for (const id of together(register, [participantId])) seen.add(id);
  }
}

/**
 * Erases what is due of some people, all or nothing for each class: records, entries in records about several people, what
 * was merged into them, and every reference to what is gone. What may not go yet is restricted instead. Of those who are
 * erased altogether counts stay, none of them small.
 *
 * @param register - the records; it is not changed
 * @param options - the day, the people with the end of the purpose and their fundings, and what may be counted of them
 * @returns the new register, what became of whom and why, a log that names nobody, and the places where somebody erased may
 *   still be spoken of in other people's records: read these
 * @throws ParticipantsError `person-unknown`, `person-twice`, `minimum-too-small`: nothing is erased
 * @law Art. 17 DSGVO, § 84 Abs. 3 SGB X
 * @example
 * import { emptyRegister } from "@quartierkit/participants";
 * import { erase } from "@quartierkit/participants/privacy";
 * const register = { ...emptyRegister, participants: [{ id: "p-1" }, { id: "p-2" }] };
 * const people = [{ participantId: "p-1", purposeEndedOn: "2021-03-31", funding: [] }];
 * const erased = erase(register, { on: "2021-04-01", people });
 * console.log(erased.people[0]?.outcome, erased.register.participants.length, erased.log.records);
 * // → erased 1 1
 */
export function erase(register: Register, { on, people: leaving, dimensions = [], minimum }: ErasureOptions): Erasure {
  refuseTwice(register, leaving);
  const people = leaving.map((one) => examined(register, one, on));
  const gone = people.filter(({ outcome }) => outcome === "erased").map(({ participantId }) => participantId);
  const residue = residueOf(register, gone, { on, dimensions, ...(minimum === undefined ? {} : { minimum }) });
  const all = together(register, gone);
  const erased = people.reduce(
    (now, person) => {
      if (person.outcome === "erased" || person.outcome === "kept") return now;
      const own = new Set(together(register, [person.participantId]));
      const less = withoutClasses(now, { people: own, classes: new Set(person.erased), on });
      const isOver = leaving.some(
        (one) => one.participantId === person.participantId && one.purposeEndedOn !== null && one.purposeEndedOn < on,
      );
      return isOver ? restrictedRest(less, person, on) : less;
    },
    withoutPeople(register, new Set(all)),
  );
  const counted = { ...erased, statistics: [...erased.statistics, ...residue] };
  const names = all.flatMap((id) => found(register, "participants", id) ?? []);
  return {
    register: counted,
    people,
    log: { on, people: gone.length, records: sizeOf(register) - sizeOf(erased), norm: "Art. 17 DSGVO" },
    residue: residue.map(({ id }) => id),
    mentions: mentionsOf(counted, names),
  };
}
