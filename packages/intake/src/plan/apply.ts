// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Finding } from "@quartierkit/findings";
import type { Member, Participant, Register } from "@quartierkit/participants";
import { problem } from "@quartierkit/tables";
import { namespace } from "../people/fingerprints.ts";
import { markOf } from "./canonical.ts";
import type { Change } from "./change.ts";
import { metSpells, numbersOf, spellsOf } from "./fields.ts";
import type { Spell } from "./fields.ts";
import { declaration } from "./declaration.ts";
import { newParticipant } from "./new-participant.ts";
import type { Said } from "./new-participant.ts";
import type { Preview, WorkRow } from "./planned.ts";
import { batchesOf } from "./provenance.ts";
import type { Batch, ImportRow, KeptConflict, Touched, Trace } from "./provenance.ts";
import { statementMark, statementOf } from "./statement.ts";

/** A register after a list was taken over. */
export interface Applied {
  /** `null` where nothing was taken over at all. */
  readonly register: Register | null;
  readonly batch: Batch | null;
  readonly findings: readonly Finding[];
}

const refused = problem("nothing-applied", {
  de: "Die Liste wurde nicht übernommen; die Befunde der Vorschau sagen, warum.",
  en: "The list was not taken over; the findings of the preview say why.",
  hintDe: "Erst die Fehler der Datei beheben.",
  hintEn: "Mend the errors of the file first.",
});

const nothing = problem(
  "nothing-to-apply",
  {
    de: "Keine Zeile der Liste ist zu übernehmen.",
    en: "No row of the list is to be taken over.",
    hintDe: "Die Vorschau ansehen: vielleicht wurde die Datei schon übernommen.",
    hintEn: "Look at the preview: perhaps the file was taken over before.",
  },
  { severity: "info" },
);

/** What takes effect: everything new and changed, and a conflict only where somebody decided for the list. */
const takesEffect = ({ bucket, decision }: Change): boolean => bucket !== "conflict" || decision === "list";

const conflictsOf = (changes: readonly Change[]): readonly KeptConflict[] =>
  changes.flatMap(({ field, register, list, why = "other-source", decision, bucket }): KeptConflict[] =>
    bucket === "conflict" ? [{ field, register, list, why, decision: decision ?? "open" }] : [],
  );

const fieldOf = ({ field }: Change): string => field;

/** The numbers of a participant with those of the row; one that was decided about takes the place of the old one. */
function withNumbers({ identifiers = [] }: Participant, row: WorkRow, fields: ReadonlySet<string>) {
  const added = numbersOf(row.read).filter(({ system }) => fields.has(`identifiers.${system}`));
  const replaced = new Set<string>(added.map(({ system }) => system));
  return [...identifiers.filter(({ system }) => !replaced.has(system)), ...added];
}

/** The history with the spells of the row; those they replace stay and count nowhere. */
function withSpells(participant: Participant, row: WorkRow, fields: ReadonlySet<string>, said: Said): readonly Spell[] {
  const added = spellsOf(row.read).filter(({ kind }) => fields.has(`history.${kind}`));
  const wrong = new Set(added.flatMap((spell) => metSpells(participant, spell)));
  const kept = (participant.history ?? []).map((spell) =>
    wrong.has(spell) ? { ...spell, enteredInError: true } : spell,
  );
  return [...kept, ...added.map((spell) => ({ ...spell, ...said }))];
}

/** Fields of the participant's own record that the row changes; facts are said beside the record. */
function fieldsOf(participant: Participant, row: WorkRow, said: Said): Partial<Participant> {
  const fields = new Set(row.changes.filter(takesEffect).map(fieldOf));
  const names = [...fields];
  const pseudonym = row.read.values.get("pseudonym");
  return {
    ...(fields.has("pseudonym") && typeof pseudonym === "string" ? { pseudonym } : {}),
    ...(names.some((name) => name.startsWith("identifiers."))
      ? { identifiers: withNumbers(participant, row, fields) }
      : {}),
    ...(names.some((name) => name.startsWith("history."))
      ? { history: withSpells(participant, row, fields, said) }
      : {}),
    ...(row.stamp === undefined ? {} : { ext: { ...participant.ext, [namespace]: row.stamp } }),
  };
}

function touchedBy(participant: Participant, fields: Partial<Participant>): readonly Touched[] {
  // The names are those of the fields that were made.
  return (Object.keys(fields) as (keyof Participant)[]).map((field) => ({
    field,
    ...(participant[field] === undefined ? {} : { before: participant[field] }),
    after: markOf(fields[field]),
  }));
}

/** The register while rows are added to it. */
interface Building {
  readonly preview: Preview;
  readonly participants: Participant[];
  readonly statements: Member<"statements">[];
  readonly importRows: ImportRow[];
}

function importRow(row: WorkRow, participantId: string, trace: Trace, preview: Preview): ImportRow {
  const [birthDate, gender] = [row.read.values.get("birthDate"), row.read.values.get("gender")];
  const { batch, file, on } = preview;
  return {
    id: `${batch}-${row.line}`,
    participantId,
    file: file.name,
    row: row.line,
    matchedBy: row.by ?? "new",
    ...(typeof birthDate === "string" ? { birthDate } : {}),
    ...(gender === "female" || gender === "male" || gender === "diverse" || gender === "unspecified" ? { gender } : {}),
    source: "import",
    recordedAt: on,
    ext: { [namespace]: trace },
  };
}

function add(row: WorkRow, building: Building): void {
  const { preview, participants, statements } = building;
  const { batch, file, profile, on, asOf } = preview;
  const said: Said = { source: "import", sourceRef: `${batch}#${row.line}`, recordedAt: on };
  const origin = { batch, fileHash: file.hash, sheet: file.sheet, profile, asOf, cells: row.cells };
  if (row.participant === undefined || row.index === undefined) {
    const made = newParticipant(row, `${batch}-${row.line}`, said);
    participants.push(made);
    const trace: Trace = { ...origin, conflicts: [], created: markOf(made), statements: [], touched: [] };
    building.importRows.push(importRow(row, made.id, trace, preview));
    return;
  }
  const fields = fieldsOf(row.participant, row, said);
  if (Object.keys(fields).length > 0) participants[row.index] = { ...row.participant, ...fields };
  const made = row.changes.filter(takesEffect).flatMap((change, index) => {
    const id = `${batch}-${row.line}-${index + 1}`;
    return statementOf(change, { id, participantId: row.participantId ?? "", ...said }, { on, asOf }) ?? [];
  });
  statements.push(...made);
  const trace: Trace = {
    ...origin,
    conflicts: conflictsOf(row.changes),
    statements: made.map((statement) => ({ id: statement.id, mark: statementMark(statement) })),
    touched: touchedBy(row.participant, fields),
  };
  building.importRows.push(importRow(row, row.participantId ?? "", trace, preview));
}

const isDeclared = ({ extensions }: Register): boolean => extensions.some((one) => one.namespace === namespace);

/**
 * Takes over what a preview tells: new people, new and changed facts, and conflicts that were decided for the list. Rows
 * that are ambiguous or refused change nothing. The register that was handed in stays as it is, so nothing is ever half
 * done; every row leaves where it came from, and the batch can be undone.
 *
 * @param preview - as `previewImport` made it
 * @returns the new register; `null` where the file was refused, or no row is to be taken over
 */
export function applyImport(preview: Preview): Applied {
  if (preview.refused) return { register: null, batch: null, findings: [refused] };
  const { register } = preview;
  const rows = preview.rows as readonly WorkRow[]; // a preview is made by previewImport, which plans work rows
  const wanted = rows.filter(({ outcome }) => outcome === "matched" || outcome === "new");
  if (wanted.length === 0) return { register: null, batch: null, findings: [nothing] };
  const building: Building = { preview, participants: [...register.participants], statements: [], importRows: [] };
  for (const row of wanted) add(row, building);
  const after: Register = {
    ...register,
    participants: building.participants,
    statements: [...register.statements, ...building.statements],
    importRows: [...register.importRows, ...building.importRows],
    extensions: isDeclared(register) ? register.extensions : [...register.extensions, declaration],
  };
  return { register: after, batch: batchesOf(after).find(({ id }) => id === preview.batch) ?? null, findings: [] };
}
