// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Finding } from "@quartierkit/findings";
import type { SheetRow } from "@quartierkit/tables";
import type { Directory, Person } from "../people/directory.ts";
import { stampOf } from "../people/fingerprints.ts";
import type { Fingerprint } from "../people/fingerprints.ts";
import { identityOf } from "../people/identity.ts";
import type { Identity } from "../people/identity.ts";
import { matchOf } from "../people/match.ts";
import type { Match } from "../people/match.ts";
import type { RowDecision } from "../profile/schema.ts";
import { readRow } from "../values/row.ts";
import type { Plan, ReadRow } from "../values/row.ts";
import type { Change } from "./change.ts";
import { changesOf, newChangesOf } from "./fields.ts";
import type { Days } from "./fields.ts";
import type { WorkRow } from "./planned.ts";
import { rowFinding } from "./words.ts";
import type { RowReason } from "./words.ts";

/** What all rows of a list share. */
export interface Scene extends Days {
  readonly directory: Directory;
  readonly fingerprint: Fingerprint | undefined;
  readonly decisions: ReadonlyMap<number, RowDecision>;
  /** Lines that were taken over from this file before. */
  readonly done: ReadonlySet<number>;
}

/** What was decided about a row, as a match; `undefined` where it is still open who it is about. */
function decided(decision: RowDecision | undefined, { directory }: Scene): Match | RowReason | undefined {
  const is = decision?.is;
  if (is === undefined) return undefined;
  if (is === "nobody") return "left-out";
  if (is === "new") return { outcome: "new", candidates: [] };
  if (!directory.people.has(is.participantId)) return "decision-unknown-person";
  return { outcome: "matched", by: "decision", participantId: is.participantId, candidates: [] };
}

const noNames: ReadRow["names"] = new Map();

/** Names were needed to find out who it is; from here on nobody knows them. */
const nameless = (read: ReadRow): ReadRow => ({ ...read, names: noNames });

const isRestricted = ({ participant }: Person): boolean =>
  participant.restricted !== undefined && participant.restricted.endedOn === undefined;

const withDecision = (change: Change, decision: RowDecision | undefined): Change => {
  const fields = decision?.fields ?? {};
  const choice = Object.hasOwn(fields, change.field) ? fields[change.field] : undefined;
  return change.bucket === "conflict" && choice !== undefined ? { ...change, decision: choice } : change;
};

interface Made {
  readonly read: ReadRow;
  readonly identity: Identity;
  readonly decision: RowDecision | undefined;
}

function rowOf({ read, identity, decision }: Made, outcome: WorkRow["outcome"], findings: readonly Finding[]): WorkRow {
  return {
    line: read.line,
    outcome,
    candidates: [],
    changes: [],
    findings: [...read.findings, ...findings],
    cells: read.cells,
    read: nameless(read),
    nameKey: identity.print?.name ?? null,
    ...(decision === undefined ? {} : { decision }),
  };
}

const stopped = (made: Made, reason: RowReason, related: readonly string[] = []): WorkRow =>
  rowOf(made, "refused", [rowFinding(reason, made.read.line, related)]);

const stamped = ({ identity: { print } }: Made): Pick<WorkRow, "stamp"> =>
  print === null ? {} : { stamp: stampOf(print) };

function matchedRow(made: Made, match: Match, person: Person, days: Days): WorkRow {
  if (isRestricted(person)) return stopped(made, "restricted", [person.participant.id]);
  const changes = changesOf(made.read, person, days).map((change) => withDecision(change, made.decision));
  const { participant, index } = person;
  return {
    ...rowOf(made, "matched", []),
    ...(person.prints.length === 0 ? stamped(made) : {}),
    ...(match.by === undefined ? {} : { by: match.by }),
    participantId: participant.id,
    participant,
    index,
    changes,
  };
}

function outcomeOf(made: Made, match: Match, { directory, on, asOf }: Scene): WorkRow {
  const { outcome, reason, candidates, participantId = "" } = match;
  const person = directory.people.get(participantId);
  if (outcome === "matched" && person !== undefined) return matchedRow(made, match, person, { on, asOf });
  const told = reason === undefined ? [] : [rowFinding(reason, made.read.line, candidates)];
  const nameUnused = made.identity.hasName && made.identity.print === null && made.identity.birthDate === undefined;
  const hint = outcome === "new" && nameUnused ? [rowFinding("name-without-birth-date", made.read.line)] : [];
  const row = { ...rowOf(made, outcome, [...told, ...hint]), candidates };
  return outcome === "new" ? { ...row, ...stamped(made), changes: newChangesOf(made.read) } : row;
}

/**
 * Reads one row and tells who it is about and what it would change.
 *
 * @param sheetRow - the row
 * @param plan - the columns
 * @param scene - the register, and what was decided
 * @returns the row, and its personal numbers for the search for duplicates
 */
export function planRow(
  sheetRow: SheetRow,
  plan: Plan,
  scene: Scene,
): { readonly row: WorkRow; readonly numbers: readonly string[] } {
  const read = readRow(sheetRow, plan);
  const identity = identityOf(read, scene.fingerprint);
  const decision = scene.decisions.get(read.line);
  const made: Made = { read, identity, decision };
  const numbers = identity.numbers.map(([, key]) => key);
  if (!read.usable) return { row: rowOf(made, "refused", []), numbers: [] };
  if (scene.done.has(read.line) && decision?.fields === undefined)
    return { row: stopped(made, "already-imported"), numbers: [] };
  const match = decided(decision, scene) ?? matchOf(identity, scene.directory);
  if (typeof match === "string") return { row: stopped(made, match), numbers: [] };
  return { row: outcomeOf(made, match, scene), numbers };
}
