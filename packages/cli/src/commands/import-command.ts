// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Finding } from "@quartierkit/findings";
import { applyImport, hashOf, previewImport, proposeProfile, undoImport } from "@quartierkit/intake";
import { readSheet } from "@quartierkit/tables";
import type { Preview } from "@quartierkit/intake";
import type { Register } from "@quartierkit/participants";
import type { Bilingual } from "@quartierkit/vocabulary";
import { onlyFile } from "../arguments.ts";
import type { Call } from "../arguments.ts";
import { UsageError } from "../error.ts";
import { dayIn, decisionsOf, fingerprintOf, needed, profileOf, registerOf } from "../import/inputs.ts";
import { previewInJson, previewInText, proposalFindings } from "../import/words.ts";
import { readBytes } from "../input.ts";
import type { Io } from "../io.ts";
import type { Refused, Result } from "../result.ts";
import type { Command } from "./command.ts";

const isError = ({ severity }: Finding): boolean => severity === "error";

/** A register that could not be read whole is not written again: what was left out would be lost. */
const incomplete = (file: string): Finding => ({
  code: "register-incomplete",
  severity: "error",
  path: "",
  file,
  message: {
    de: "Das Register konnte nicht vollständig gelesen werden; es wird kein neues geschrieben.",
    en: "The register could not be read completely; no new one is written.",
  },
  hint: { de: "Erst die Befunde des Registers beheben.", en: "Mend the findings of the register first." },
});

const unwritable = (file: string, cause: unknown): Finding => ({
  code: "file-unwritable",
  severity: "error",
  path: "",
  file,
  message: {
    de: `Die Datei kann nicht angelegt werden (${codeOf(cause)}).`,
    en: `The file cannot be made (${codeOf(cause)}).`,
  },
  hint: {
    de: "Einen Namen wählen, den es noch nicht gibt; Ordner und Schreibrecht prüfen.",
    en: "Choose a name that is not taken; check folder and permission.",
  },
});

const codeOf = (cause: unknown): string =>
  typeof cause === "object" && cause !== null && "code" in cause ? String(cause.code) : "unwritable";

function written(register: Register, out: string, io: Io): readonly Finding[] {
  if (io.makeFile === undefined) throw new UsageError("No files can be made here: leave out --apply and --undo.");
  try {
    io.makeFile(out, `${JSON.stringify(register)}\n`);
    return [];
  } catch (cause) {
    return [unwritable(out, cause)];
  }
}

/** A result that is told in a sentence. */
const told = (json: object, text: Bilingual, findings: readonly Finding[]): Result => ({
  json,
  text: (language) => text[language],
  findings,
});

function undo(call: Call, io: Io, batch: string): Result | Refused {
  const out = needed(call, "out", "the file for the new register");
  const file = needed(call, "register", "the file of the register");
  const { thing: register, findings } = registerOf(call, io);
  if (register === null || findings.length > 0) return { refused: [...findings, incomplete(file)] };
  const undone = undoImport(register, batch);
  const at = undone.findings.map((finding) => ({ ...finding, file }));
  if (undone.register === null) return { refused: at };
  const failed = written(undone.register, out, io);
  if (failed.length > 0) return { refused: failed };
  const text = { de: `${batch} zurückgenommen: ${out}.`, en: `${batch} undone: ${out}.` };
  return told({ undone: batch, out }, text, []);
}

function propose(file: string, bytes: Uint8Array, call: Call): Result | Refused {
  const sheet = call.option("sheet");
  const read = readSheet(bytes, sheet === undefined ? {} : { sheet });
  const at = (findings: readonly Finding[]) => findings.map((finding) => ({ ...finding, file }));
  if (read.sheet === null) return { refused: at(read.findings) };
  const proposal = proposeProfile(read.sheet, "proposal");
  const open = at(proposalFindings(proposal));
  return {
    json: { ...proposal, findings: open.map(({ code, message }) => ({ code, message: message.en })) },
    text: () => JSON.stringify(proposal.profile, null, 2),
    findings: at(read.findings),
  };
}

function apply(preview: Preview, call: Call, io: Io, findings: readonly Finding[]): Result | Refused {
  const out = needed(call, "out", "the file for the new register");
  const applied = applyImport(preview);
  const all = [...findings, ...applied.findings];
  if (applied.register === null) return all.some(isError) ? { refused: all } : nothing(preview, all);
  const failed = written(applied.register, out, io);
  if (failed.length > 0) return { refused: [...findings, ...failed] };
  const { batch } = applied;
  const { ambiguous, refused } = preview.counts;
  const text = {
    de: `${batch?.id}: ${batch?.rows} Zeilen übernommen, ${ambiguous} unklar, ${refused} nicht übernommen, ${batch?.openConflicts} Konflikte offen: ${out}.`,
    en: `${batch?.id}: ${batch?.rows} rows taken over, ${ambiguous} ambiguous, ${refused} refused, ${batch?.openConflicts} conflicts open: ${out}.`,
  };
  return told({ batch, counts: preview.counts, fields: preview.fields, out }, text, all);
}

const nothing = ({ counts, fields }: Preview, findings: readonly Finding[]): Result =>
  told({ batch: null, counts, fields }, { de: "Nichts zu übernehmen.", en: "Nothing to take over." }, findings);

/** Folders tell who sat at the machine and stay out of the register. */
const nameOf = (path: string): string => path.split(/[\\/]/).at(-1) ?? path;

function take(file: string, bytes: Uint8Array, call: Call, io: Io): Result | Refused {
  const on = dayIn(call, "on", io.today());
  const asOf = dayIn(call, "as-of", on);
  const isApplied = call.flag("apply");
  const [profile, register] = [profileOf(call, io), registerOf(call, io)];
  const [decisions, key] = [decisionsOf(call, io), fingerprintOf(call, io)];
  const before = [profile, register, decisions, key].flatMap((read) => read?.findings ?? []);
  if (profile.thing === null || register.thing === null || decisions?.thing === null || key?.thing === null)
    return { refused: before };
  if (isApplied && register.findings.length > 0)
    return { refused: [...before, incomplete(needed(call, "register", "the file of the register"))] };
  const sheet = call.option("sheet");
  const made = previewImport(bytes, {
    register: register.thing,
    profile: profile.thing,
    on,
    asOf,
    fileName: nameOf(file),
    fileHash: hashOf(bytes),
    ...(decisions === undefined ? {} : { decisions: decisions.thing }),
    ...(key === undefined ? {} : { fingerprint: key.thing }),
    ...(sheet === undefined ? {} : { sheet }),
  });
  const located: Preview = { ...made, findings: made.findings.map((finding) => ({ ...finding, file })) };
  const findings = [...before, ...located.findings];
  if (isApplied) return apply(located, call, io, findings);
  return {
    json: previewInJson(located, call.language),
    text: (language) => previewInText(located, language),
    findings,
  };
}

async function run(call: Call, io: Io): Promise<Result | Refused> {
  const batch = call.option("undo");
  if (batch !== undefined) {
    if (call.positionals.length > 0 || call.flag("apply")) throw new UsageError("--undo takes a batch and no list.");
    return undo(call, io, batch);
  }
  const file = onlyFile(call, "FILE");
  if (call.flag("apply")) needed(call, "out", "the file for the new register");
  else if (call.option("out") !== undefined) throw new UsageError("--out goes with --apply or --undo.");
  const { bytes, findings } = readBytes(file, io);
  if (bytes === null) return { refused: findings };
  return call.flag("propose") ? propose(file, bytes, call) : take(file, bytes, call, io);
}

/** `quartierkit import`: what a list would change in a register, and taking it over. */
export const importCommand: Command = {
  usage: "FILE --profile PROFILE --register REGISTER [--apply --out NEW]",
  summary: "Tells what a list (CSV, XLSX) would change in a register, takes it over, or takes it back.",
  options: {
    profile: { type: "string", value: "PROFILE", help: "mapping profile of the list (JSON)" },
    register: { type: "string", value: "REGISTER", help: "register of participants (JSON); it is never changed" },
    sheet: { type: "string", value: "NAME", help: "sheet of the workbook" },
    key: { type: "string", value: "FILE", help: "secret key by which names are compared, at least 16 bytes" },
    decisions: { type: "string", value: "FILE", help: "decisions about rows and conflicts of this list (JSON)" },
    on: { type: "string", value: "DAY", help: "day of the import, YYYY-MM-DD (today)" },
    "as-of": { type: "string", value: "DAY", help: "day of which the list tells (day of the import)" },
    apply: { type: "boolean", help: "take the list over; without it nothing is changed" },
    out: { type: "string", value: "NEW", help: "file for the new register; there must be none of that name" },
    undo: { type: "string", value: "BATCH", help: "take a batch back, with --register and --out" },
    propose: { type: "boolean", help: "propose a mapping profile from the headers of the list" },
  },
  run,
};
