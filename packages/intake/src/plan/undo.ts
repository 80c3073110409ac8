// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Finding } from "@quartierkit/findings";
import { pointer } from "@quartierkit/findings";
import type { Participant, Register } from "@quartierkit/participants";
import { problem } from "@quartierkit/tables";
import { namespace } from "../people/fingerprints.ts";
import { markOf } from "./canonical.ts";
import { traceOf } from "./provenance.ts";
import type { ImportRow, Trace } from "./provenance.ts";
import { statementMark } from "./statement.ts";

/** A register without a batch. */
export interface Undone {
  /** `null` where the batch is unknown, or something rests on it. */
  readonly register: Register | null;
  readonly findings: readonly Finding[];
}

const unknown = (batch: string): Finding =>
  problem("batch-unknown", {
    de: `Eine Übernahme „${batch}“ gibt es in diesem Register nicht.`,
    en: `There is no batch “${batch}” in this register.`,
    hintDe: "Kennung der Übernahme prüfen.",
    hintEn: "Check the id of the batch.",
  });

const rests = (path: string, de: string, en: string): Finding =>
  problem(
    "batch-rests",
    {
      de: `Die Übernahme kann nicht zurückgenommen werden: ${de}`,
      en: `The batch cannot be undone: ${en}`,
      hintDe: "Erst das Spätere zurücknehmen oder berichtigen.",
      hintEn: "Undo or correct first what came later.",
    },
    { path },
  );

interface Own {
  readonly row: ImportRow;
  readonly trace: Trace;
  readonly index: number;
}

const ownOf = ({ importRows }: Register, batch: string): readonly Own[] =>
  importRows.flatMap((row, index) => {
    const trace = traceOf(row);
    return trace?.batch === batch ? [{ row, trace, index }] : [];
  });

/** Later lists compared themselves with what this one left. */
function laterLists({ importRows }: Register, own: readonly Own[], batch: string): readonly Finding[] {
  const people = new Set(own.map(({ row }) => row.participantId));
  const last = own.at(-1)?.index ?? 0;
  return importRows.flatMap((row, index) =>
    index > last && people.has(row.participantId) && traceOf(row)?.batch !== batch
      ? [
          rests(
            pointer("importRows", index),
            "eine spätere Liste betrifft dieselbe Person.",
            "a later list is about the same person.",
          ),
        ]
      : [],
  );
}

/** Two records were made one on the ground of what the batch had left. */
function laterMerges({ merges }: Register, own: readonly Own[]): readonly Finding[] {
  const people = new Set(own.map(({ row }) => row.participantId));
  const since = own[0]?.row.recordedAt ?? "";
  return merges.flatMap(({ keptId, absorbedId, on, undoneOn }, index) =>
    undoneOn === undefined && on >= since && (people.has(keptId) || people.has(absorbedId))
      ? [
          rests(
            pointer("merges", index),
            "eine betroffene Person wurde seitdem zusammengeführt.",
            "somebody it is about was merged since.",
          ),
        ]
      : [],
  );
}

function names(value: unknown, ids: ReadonlySet<string>): boolean {
  if (typeof value === "string") return ids.has(value);
  if (typeof value !== "object" || value === null) return false;
  return Object.values(value).some((inner) => names(inner, ids));
}

/** Records that others made about people whom this batch brought. */
function laterRecords(register: Register, own: readonly Own[]): readonly Finding[] {
  const made = new Set(own.flatMap(({ row, trace }) => (trace.created === undefined ? [] : [row.participantId])));
  if (made.size === 0) return [];
  const skipped = new Set<unknown>(own.map(({ row }) => row));
  const lists = Object.entries(register).filter(([, records]) => Array.isArray(records));
  return lists.flatMap(([list, records]) =>
    (records as readonly unknown[]).flatMap((record, index) => {
      const isMade = list === "participants" && made.has((record as Participant).id); // the list of that name
      if (isMade || skipped.has(record) || !names(record, made)) return [];
      return [
        rests(
          pointer(list, index),
          "etwas Späteres nennt eine Person, die sie brachte.",
          "something later names a person it brought.",
        ),
      ];
    }),
  );
}

const changedSince = (path: string): Finding =>
  rests(path, "was sie eintrug, wurde seitdem geändert.", "what it recorded was changed since.");

/** What the batch made or changed and somebody changed again. */
function laterChanges(register: Register, own: readonly Own[]): readonly Finding[] {
  const participants = new Map(
    register.participants.map((participant, index) => [participant.id, { participant, index }]),
  );
  const statements = new Map(register.statements.map((statement, index) => [statement.id, { statement, index }]));
  return own.flatMap(({ row, trace }) => {
    const person = participants.get(row.participantId);
    if (person === undefined) return [changedSince(pointer("importRows"))];
    const path = pointer("participants", person.index);
    const isOther = trace.created !== undefined && markOf(person.participant) !== trace.created;
    const fields = trace.touched.filter(
      // A field that a row touched is one of a participant.
      ({ field, after }) => markOf(person.participant[field as keyof Participant]) !== after,
    );
    const said = trace.statements.filter(({ id, mark }) => {
      const there = statements.get(id);
      return there === undefined || statementMark(there.statement) !== mark;
    });
    return [
      ...(isOther ? [changedSince(path)] : []),
      ...fields.map(({ field }) => changedSince(`${path}${pointer(field)}`)),
      ...said.map(({ id }) => changedSince(pointer("statements", statements.get(id)?.index ?? 0))),
    ];
  });
}

/** A participant as before: a field that was not there is gone again. */
function restored(participant: Participant, { touched }: Trace): Participant {
  const before = new Map(touched.map((field) => [field.field, field]));
  const entries = Object.entries(participant).flatMap(([name, value]): [string, unknown][] => {
    const field = before.get(name);
    if (field === undefined) return [[name, value]];
    return "before" in field ? [[name, field.before]] : [];
  });
  return Object.fromEntries(entries) as Participant; // the fields are those of the participant
}

function without(register: Register, own: readonly Own[]): Register {
  const rows = new Set(own.map(({ row }) => row));
  const traces = new Map(own.map(({ row, trace }) => [row.participantId, trace]));
  const said = new Set(own.flatMap(({ trace }) => trace.statements.map(({ id }) => id)));
  const importRows = register.importRows.filter((row) => !rows.has(row));
  const isLast = importRows.every((row) => traceOf(row) === undefined);
  return {
    ...register,
    participants: register.participants.flatMap((participant) => {
      const trace = traces.get(participant.id);
      if (trace === undefined) return [participant];
      return trace.created === undefined ? [restored(participant, trace)] : [];
    }),
    statements: register.statements.filter(({ id }) => !said.has(id)),
    importRows,
    extensions: register.extensions.filter((one) => !isLast || one.namespace !== namespace || one.source !== "import"),
  };
}

/**
 * Takes back everything that a batch did, and nothing else.
 *
 * @param register - the records
 * @param batch - id of the batch, as `batchesOf` tells it
 * @returns the register as it was without the batch; `null` where the batch is unknown, or where something later rests on
 *   it: another list about the same people, a merge of one of them, a record about somebody it brought, a change of what it
 *   recorded
 */
export function undoImport(register: Register, batch: string): Undone {
  const own = ownOf(register, batch);
  if (own.length === 0) return { register: null, findings: [unknown(batch)] };
  const findings = [
    ...laterLists(register, own, batch),
    ...laterMerges(register, own),
    ...laterRecords(register, own),
    ...laterChanges(register, own),
  ];
  return findings.length > 0 ? { register: null, findings } : { register: without(register, own), findings: [] };
}
