// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Day } from "@quartierkit/calendar";
import { valueOf } from "@quartierkit/vocabulary";
import { found, ofPerson } from "../../records/lookup.ts";
import type { Participant, Participation, Register } from "../../records/register.ts";
import { standing } from "../../records/standing.ts";
import { hasBasis, isRestricted } from "../views/basis.ts";
import { isCounselling } from "../views/firewall.ts";
import { anonymityOf, columnsOf } from "./anonymity.ts";
import { birthOf, partOf, placeOf } from "./coarser.ts";
import type { Coarseness } from "./coarser.ts";
import { pseudonymsOf } from "./pseudonyms.ts";
import type { ExchangedParticipation, ExchangedPerson, ExchangeFile, QuasiIdentifier } from "./shape.ts";
import type { Pseudonym } from "./pseudonyms.ts";

export interface ExchangeOptions extends Coarseness {
  readonly on: Day;
  readonly pseudonym: Pseudonym;
  /** Columns by which an outsider might know somebody; absent: birth, gender, place and first entry. */
  readonly quasiIdentifiers?: readonly QuasiIdentifier[];
  /** People who share their columns with fewer than this many, themselves included, are left out; absent: nobody is. */
  readonly k?: number;
}

/** Leaves out what is not there. */
const present = <T extends object>(fields: { readonly [Key in keyof T]: T[Key] | undefined }): T =>
  // What is undefined is left out.
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T;

/** That somebody left on their own account, and not that it was for their health or family. */
const reasonOf = ({ exit }: Participation): string | undefined =>
  exit?.reason.replace(/^participant-.*/, "participant");

function participationOf(register: Register, one: Participation, coarse: Coarseness): ExchangedParticipation {
  return present<ExchangedParticipation>({
    norm: found(register, "measures", one.measureId)?.norm,
    status: one.status,
    entry: partOf(one.actual?.from, coarse),
    exit: partOf(one.actual?.to, coarse),
    exitReason: reasonOf(one),
    destination: one.exit?.destination,
  });
}

const disputable: Readonly<Record<string, string>> = {
  birthDate: "birth",
  gender: "gender",
  residence: "place",
  isced: "isced",
};

function disputesOf({ disputed = [] }: Participant, on: Day): readonly string[] | undefined {
  const open = disputed.filter(({ since, settledOn }) => since <= on && (settledOn === undefined || settledOn > on));
  const names = open.flatMap(({ field }) => disputable[field.split(".")[0] ?? ""] ?? []);
  return names.length === 0 ? undefined : names;
}

function personOut(
  register: Register,
  person: Participant,
  { on, ...options }: ExchangeOptions,
): Omit<ExchangedPerson, "pseudonym"> {
  const participations = ofPerson(register, "participations", person.id)
    .filter(({ record }) => !isCounselling(register, { list: "participations", index: 0, record }))
    .map(({ record }) => participationOf(register, record, options));
  return present<Omit<ExchangedPerson, "pseudonym">>({
    birth: birthOf(person, options),
    gender: valueOf(person.gender),
    place: placeOf(person, options),
    isced: valueOf(person.isced),
    participations: participations.toSorted((a, b) => ((a.entry ?? "") < (b.entry ?? "") ? -1 : 1)),
    disputed: disputesOf(person, on),
  });
}

/**
 * A file about people that names none, for whoever evaluates a project: a row per person under a keyed pseudonym, with codes
 * and coarse days. It is personal data still (Art. 4 Nr. 5 DSGVO): who holds the key, or knows enough, finds people again.
 * How many share the columns that an outsider might know is counted and told; with `k` the rest is left out.
 *
 * @param register - the records; who is restricted, or for whom no basis carries on the day, is not in the file, and neither is
 *   taking part in voluntary counselling
 * @param options - the day, how coarse, the function that makes pseudonyms (the key stays with you), and the smallest group
 * @returns the file, in the order of the pseudonyms; ids and key are not in it
 * @throws ParticipantsError `pseudonym-shows`, `pseudonym-repeats`
 * @law Art. 4 Nr. 5, Art. 25 Abs. 1, Art. 89 Abs. 1 DSGVO
 * @example
 * import { createHmac } from "node:crypto";
 * import { emptyRegister } from "@quartierkit/participants";
 * import { exchangeFile } from "@quartierkit/participants/privacy";
 * const key = "stays in the project, never in the file";
 * const pseudonym = (id: string) => createHmac("sha256", key).update(id).digest("hex").slice(0, 24);
 * const register = { ...emptyRegister, participants: [{ id: "p-1", birthDate: "1987-04-12" }] };
 * const coarse = { birth: "five-years", place: "none", days: "month" } as const;
 * const file = exchangeFile(register, { on: "2021-06-01", pseudonym, ...coarse });
 * console.log(file.people[0]?.birth, file.anonymity.k); // → 1985 1
 */
export function exchangeFile(register: Register, options: ExchangeOptions): ExchangeFile {
  const { on, pseudonym, k = 1, quasiIdentifiers = ["birth", "gender", "place", "entry"] } = options;
  const people = register.participants.filter(
    (one) => standing(one) && !isRestricted(one, on) && hasBasis(register, { participantId: one.id, on }),
  );
  const names = pseudonymsOf(
    people.map(({ id }) => id),
    pseudonym,
  );
  const rows = people.map((one): ExchangedPerson => ({
    pseudonym: names.get(one.id) ?? "",
    ...personOut(register, one, options),
  }));
  const { sizes, ...anonymity } = anonymityOf(rows, quasiIdentifiers, k);
  const shown = rows.filter((row) => (sizes.get(columnsOf(row, quasiIdentifiers)) ?? 0) >= k);
  return {
    format: "quartierkit-exchange",
    version: 1,
    on,
    people: shown.toSorted((a, b) => (a.pseudonym < b.pseudonym ? -1 : 1)),
    anonymity,
  };
}
