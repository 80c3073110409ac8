// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { addDays, addYears } from "@quartierkit/calendar";
import type { Day } from "@quartierkit/calendar";
import { cite } from "@quartierkit/vocabulary";
import type { Citation } from "@quartierkit/vocabulary";
import { ofPerson } from "../../records/lookup.ts";
import type { Placed } from "../../records/lookup.ts";
import type { Register } from "../../records/register.ts";
import { dataClassCodes, dataClasses } from "../data-classes.ts";
import type { DataClassCode } from "../data-classes.ts";
import { personOf } from "../records-of.ts";
import { retentions } from "../retention.ts";
import { together } from "./together.ts";
import type { RetentionCode } from "../retention.ts";
import { keptUntil } from "./funding.ts";
import type { Obligation } from "./funding.ts";

/** A person whose data may be due for erasure. */
export interface Leaving {
  readonly participantId: string;
  /** Last day on which the project needed the data; `null` while it does. */
  readonly purposeEndedOn: Day | null;
  /** Every funding that wants evidence kept; `[]` where there was none, `null` where nobody said. */
  readonly funding: readonly Obligation[] | null;
}

/** What stands against erasure. */
export interface Block {
  readonly kind: "purpose" | "period" | "hold" | "unknown";
  readonly norm: Citation;
  /** Last day; `null` where nobody can tell yet. */
  readonly until: Day | null;
}

/** When a class of a person's data is to be erased. */
export interface ClassPlan {
  readonly dataClass: DataClassCode;
  /** First day on which it is to be erased; `null` where nobody can tell yet. */
  readonly deleteAt: Day | null;
  /** What stands against it on the day; empty: it is due. */
  readonly blocks: readonly Block[];
}

const needed = cite("Art. 17 Abs. 1 Buchst. a DSGVO");
const held = cite("§ 84 Abs. 3 SGB X");

/** Records of a person, and of whoever was merged with them. */
const ofGroup = <Name extends "holds" | "languageSupports" | "retentions">(
  register: Register,
  list: Name,
  { participantId }: Leaving,
): readonly Placed<Name>[] => together(register, [participantId]).flatMap((id) => ofPerson(register, list, id));

interface Limit {
  readonly kind: Block["kind"];
  readonly norm: Citation;
  /** Last day of keeping. */
  readonly last: Day | null;
}

const purposeOf = ({ purposeEndedOn }: Leaving): Limit => ({ kind: "purpose", norm: needed, last: purposeEndedOn });

function fundingOf({ funding }: Leaving): readonly Limit[] {
  if (funding === null) return [{ kind: "unknown", norm: retentions["esf-evidence"].norm, last: null }];
  return funding.map((one) => {
    const { last, norm } = keptUntil(one);
    return { kind: last === null ? "unknown" : "period", norm, last };
  });
}

/** Five years at most; that they count from the end of the last course is our assumption, the norm was not read for it. */
function languageOf(register: Register, leaving: Leaving): readonly Limit[] {
  const ends = ofGroup(register, "languageSupports", leaving).map(({ record }) => record.period.to);
  const last = ends.includes(null)
    ? null
    : ends.reduce<Day | null>((a, b) => (a === null || (b ?? a) > a ? b : a), null);
  const { years, norm } = retentions["language-course"];
  const most = last === null ? null : addYears(last, years);
  const purpose = purposeOf(leaving);
  if (most === null || (purpose.last !== null && purpose.last <= most)) return [purpose];
  return [{ kind: "period", norm, last: most }];
}

/** What the controller wrote down for a class and has not erased yet. */
const recordedOf = (register: Register, leaving: Leaving, code: DataClassCode): readonly Limit[] =>
  ofGroup(register, "retentions", leaving)
    .map(({ record }) => record)
    .filter(({ dataClass, erasedOn }) => dataClass === code && erasedOn === undefined)
    .map(({ dueOn, norm }) => ({ kind: "period", norm: cite(norm), last: addDays(dueOn, -1) }));

function limitsOf(register: Register, leaving: Leaving, code: DataClassCode): readonly Limit[] {
  const byRetention: Readonly<Record<RetentionCode, () => readonly Limit[]>> = {
    none: () => [],
    "purpose-end": () => [purposeOf(leaving)],
    "esf-evidence": () => [purposeOf(leaving), ...fundingOf(leaving)],
    "language-course": () => languageOf(register, leaving),
    accountability: () => [],
  };
  return [...byRetention[dataClasses[code].retention](), ...recordedOf(register, leaving, code)];
}

/** Ids, and what accounts for the rest, stay as long as anything else does. */
const followsAll = (code: DataClassCode): boolean =>
  code === "reference" || dataClasses[code].retention === "accountability";

/** An exit is part of a participation: neither is a proof without the other. */
const inseparable: Readonly<Partial<Record<DataClassCode, DataClassCode>>> = {
  outcome: "participation",
  participation: "outcome",
};

function blocksOn(limits: readonly Limit[], on: Day): readonly Block[] {
  const open = limits.filter(({ last }) => last === null || last >= on);
  const blocks = open.map(({ kind, norm, last }) => ({ kind, norm, until: last }));
  return [...new Map(blocks.map((block) => [`${block.kind} ${block.norm.text} ${block.until ?? ""}`, block])).values()];
}

function deleteAtOf(limits: readonly Limit[]): Day | null {
  const lasts = limits.map(({ last }) => last);
  if (lasts.length === 0 || lasts.includes(null)) return null;
  const latest = lasts.reduce((a, b) => ((b ?? "") > (a ?? "") ? b : a), null);
  return latest === null ? null : addDays(latest, 1);
}

/** Days since which proceedings or the like hold all erasure up. */
function holdsOn(register: Register, leaving: Leaving, on: Day): readonly Limit[] {
  return ofGroup(register, "holds", leaving)
    .map(({ record }) => record)
    .filter(({ since, endedOn }) => since <= on && (endedOn === undefined || endedOn >= on))
    .map(({ endedOn }) => ({ kind: "hold", norm: held, last: endedOn ?? null }));
}

/**
 * When each class of a person's data is to be erased, and what stands against it: the longest of the end of the purpose,
 * every funding rule, what the controller wrote down, and holds. What nobody can tell yet (no last payment, no word about
 * the funding) blocks: evidence that is gone cannot be brought back, and until then processing is restricted.
 *
 * @param register - the records, with holds and the retentions written down
 * @param leaving - the person, when the purpose ended, and the fundings
 * @param on - the day asked about
 * @throws ParticipantsError `person-unknown`
 * @law Art. 17 Abs. 1 Buchst. a, Abs. 3 DSGVO, § 84 SGB X, Art. 82 VO (EU) 2021/1060, Art. 140 VO (EU) Nr. 1303/2013
 * @example
 * import { emptyRegister } from "@quartierkit/participants";
 * import { retentionPlan } from "@quartierkit/participants/privacy";
 * const register = { ...emptyRegister, participants: [{ id: "p-1" }] };
 * const funding = [{ rule: "esf-plus", trigger: "2026-03-12" }] as const;
 * const plan = retentionPlan(register, { participantId: "p-1", purposeEndedOn: "2025-06-30", funding }, "2026-04-01");
 * console.log(plan.find(({ dataClass }) => dataClass === "identity")?.deleteAt); // → 2032-01-01
 * console.log(plan.find(({ dataClass }) => dataClass === "counselling")?.deleteAt); // → 2025-07-01
 */
export function retentionPlan(register: Register, leaving: Leaving, on: Day): readonly ClassPlan[] {
  personOf(register, leaving.participantId);
  const hold = holdsOn(register, leaving, on);
  const personal = dataClassCodes.filter((code) => dataClasses[code].sensitivity !== "none");
  const own = new Map(personal.map((code) => [code, limitsOf(register, leaving, code)]));
  const all = [...own.values()].flat();
  const ofClass = (code: DataClassCode): readonly Limit[] => own.get(code) ?? [];
  return personal.map((dataClass) => {
    const other = inseparable[dataClass];
    const single = other === undefined ? ofClass(dataClass) : [...ofClass(dataClass), ...ofClass(other)];
    const limits = [...(followsAll(dataClass) ? all : single), ...hold];
    return { dataClass, deleteAt: deleteAtOf(limits), blocks: blocksOn(limits, on) };
  });
}
