// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Day } from "@quartierkit/calendar";
import { found } from "../../records/lookup.ts";
import type { Measure, Register } from "../../records/register.ts";
import { dataClassCodes, dataClasses } from "../data-classes.ts";
import type { DataClassCode } from "../data-classes.ts";
import { mentionsOf } from "../erasure/mentions.ts";
import { retentionPlan } from "../erasure/plan.ts";
import type { Block, Leaving } from "../erasure/plan.ts";
import { together } from "../erasure/together.ts";
import { personOf } from "../records-of.ts";
import { ownRecordsOf } from "./own-records.ts";
import type { OwnRecord } from "./own-records.ts";
import { recipientsOf } from "./recipients.ts";
import type { Recipient } from "./recipients.ts";

/** Who is responsible for the data, and whom a person can turn to. */
export interface Controller {
  readonly name: string;
  readonly address: string;
  readonly contact: string;
  readonly dataProtectionOfficer: string;
  readonly supervisoryAuthority: string;
}

/** What a class of data is for, on what it rests, and how long it is kept. */
export interface ClassUse {
  readonly dataClass: DataClassCode;
  /** First day on which it is to be erased; `null` where nobody can tell yet. */
  readonly deleteAt: Day | null;
  readonly blocks: readonly Block[];
}

/** Everything that a register holds about one person, as Art. 15 DSGVO wants it told. */
export interface AccessReport {
  readonly format: "quartierkit-access";
  readonly version: 1;
  readonly on: Day;
  readonly participantId: string;
  readonly controller: Controller;
  readonly records: readonly OwnRecord[];
  /** The measures that the records name. */
  readonly measures: readonly Pick<Measure, "id" | "title" | "provider" | "norm">[];
  readonly uses: readonly ClassUse[];
  readonly recipients: readonly Recipient[];
  /** How many statements were left out because they are about others. */
  readonly shielded: number;
}

/** The report, and what somebody has to read before it is handed out. It is not part of the report. */
export interface Access {
  readonly report: AccessReport;
  readonly review: {
    /** JSON pointers of records with words of somebody's own, which may speak of third persons. */
    readonly texts: readonly string[];
    /** JSON pointers where other people's records may speak of this person. */
    readonly mentions: readonly string[];
  };
}

function usesOf(register: Register, records: readonly OwnRecord[], leaving: Leaving, on: Day): readonly ClassUse[] {
  const used = new Set(records.flatMap(({ entries }) => entries.map(({ dataClass }) => dataClass)));
  const plan = new Map(retentionPlan(register, leaving, on).map((one) => [one.dataClass, one]));
  return dataClassCodes
    .filter((code) => used.has(code) && dataClasses[code].sensitivity !== "none")
    .map((dataClass) => ({
      dataClass,
      deleteAt: plan.get(dataClass)?.deleteAt ?? null,
      blocks: plan.get(dataClass)?.blocks ?? [],
    }));
}

function measuresOf(register: Register, records: readonly OwnRecord[]): AccessReport["measures"] {
  const ids = new Set(
    records.flatMap(({ entries }) => entries.filter(({ path }) => path === "measureId").map(({ value }) => value)),
  );
  return [...ids].flatMap((id) => {
    const measure = typeof id === "string" ? found(register, "measures", id) : undefined;
    if (measure === undefined) return [];
    const { title, provider, norm } = measure;
    return [{ id: measure.id, title, provider, norm }];
  });
}

/**
 * Everything that the register holds about a person: each value with its class, what every class is for, on what it rests and
 * until when it is kept, who was told what, and how much was left out because it is about others. What was entered in error,
 * restricted or absorbed by a merge is in it, and fields that no schema knows are, too.
 *
 * @param register - the records
 * @param options - the person, the day, the controller; when the purpose ended and the fundings, where that is known
 * @returns the report to hand out, and the places that somebody has to read before: words of one's own may speak of third
 *   persons, which no program can tell
 * @throws ParticipantsError `person-unknown`
 * @law Art. 15 DSGVO, § 83 SGB X
 * @example
 * import { emptyRegister } from "@quartierkit/participants";
 * import { accessReport } from "@quartierkit/participants/privacy";
 * const office = { name: "Stadt Herne", address: "44621 Herne", contact: "projekt@example.org", dataProtectionOfficer: "dsb@example.org", supervisoryAuthority: "LDI NRW" };
 * const register = { ...emptyRegister, participants: [{ id: "p-1", birthDate: "1985-04-12" }] };
 * const { report } = accessReport(register, { participantId: "p-1", on: "2021-06-01", controller: office });
 * console.log(report.records[0]?.entries.map(({ path, value }) => `${path}: ${value}`).join()); // → id: p-1,birthDate: 1985-04-12
 */
export function accessReport(
  register: Register,
  options: {
    readonly participantId: string;
    readonly on: Day;
    readonly controller: Controller;
  } & Partial<Omit<Leaving, "participantId">>,
): Access {
  const { participantId, on, controller, purposeEndedOn = null, funding = null } = options;
  const person = personOf(register, participantId);
  const ids = new Set(together(register, [participantId]));
  const { records, shielded, places, texts } = ownRecordsOf(register, ids);
  const report: AccessReport = {
    format: "quartierkit-access",
    version: 1,
    on,
    participantId,
    controller,
    records,
    measures: measuresOf(register, records),
    uses: usesOf(register, records, { participantId, purposeEndedOn, funding }, on),
    recipients: recipientsOf(register, [...ids]),
    shielded,
  };
  const isOwn = (path: string): boolean => places.some((place) => path.startsWith(`${place}/`));
  const mentions = mentionsOf(register, [person]).filter((path) => !isOwn(path));
  return { report, review: { texts, mentions } };
}
