// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { isImpreciseDay } from "@quartierkit/calendar";
import type { Day, ImpreciseDay } from "@quartierkit/calendar";
import { checkQualificationFile, participantsIn, progressOf, withCatalogue } from "@quartierkit/qualifications";
import type { Progress, QualificationFile } from "@quartierkit/qualifications";
import { readQualificationFile } from "@quartierkit/qualifications/schema";
import type { Finding } from "@quartierkit/findings";
import { listed, onlyFile } from "../../arguments.ts";
import type { Call } from "../../arguments.ts";
import { dayOption } from "../../classify/options.ts";
import { UsageError } from "../../error.ts";
import { readJsonFile } from "../../input.ts";
import type { Io } from "../../io.ts";
import type { Refused, Result } from "../../result.ts";
import type { Command } from "../command.ts";
import { statusInJson } from "./status-json.ts";
import type { Standing } from "./status-json.ts";
import { statusInText } from "./status-text.ts";

/** `ID=DAY`; without an id the day is that of the only participant. */
function birthDatesOf(call: Call, participants: readonly string[]): Readonly<Record<string, ImpreciseDay>> {
  const given = call.options("birth-date").map((text): readonly [id: string, day: ImpreciseDay] => {
    const cut = text.lastIndexOf("=");
    const id = cut === -1 ? (participants.length === 1 ? participants[0] : undefined) : text.slice(0, cut);
    const day = text.slice(cut + 1);
    if (id === undefined) throw new UsageError("--birth-date takes ID=DAY where there are several participants.");
    if (!isImpreciseDay(day)) throw new UsageError(`--birth-date takes YYYY-MM-DD, YYYY-MM or YYYY, not “${day}”.`);
    return [id, day];
  });
  return Object.fromEntries(given);
}

function participantsOf(call: Call, file: QualificationFile): readonly string[] {
  const held = participantsIn(file);
  const wished = listed(call, "participant");
  const strangers = wished.filter((id) => !held.includes(id));
  if (strangers.length > 0) throw new UsageError(`The file holds nothing about ${strangers.join(", ")}.`);
  return wished.length === 0 ? held : wished;
}

/** The way on which somebody is furthest comes first. */
const byModules = (a: Progress, b: Progress): number =>
  b.modules.total - b.modules.open - (a.modules.total - a.modules.open);

/** The city's own files of the call, read like the first one. */
function cataloguesOf(
  call: Call,
  io: Io,
): { readonly own: readonly QualificationFile[]; readonly findings: Finding[] } {
  const read = call.options("catalogue").map((path) => {
    const { readable, value, findings: unread } = readJsonFile(path, io);
    if (!readable) return { file: null, findings: unread };
    const { file, findings } = readQualificationFile(value);
    return { file, findings: findings.map((finding): Finding => ({ ...finding, file: path })) };
  });
  return {
    own: read.flatMap(({ file }) => (file === null ? [] : [file])),
    findings: read.flatMap(({ findings }) => findings),
  };
}

/** Everybody's standing, and the birth dates that were given. */
function standingsOf(call: Call, file: QualificationFile, { on, own }: { on: Day; own: readonly QualificationFile[] }) {
  const participants = participantsOf(call, file);
  const birthDates = birthDatesOf(call, participants);
  const whole = withCatalogue(file, ...own);
  const standings = participants.map((participantId): Standing => {
    const birthDate = birthDates[participantId];
    const asked = { participantId, on, ...(birthDate === undefined ? {} : { birthDate }) };
    return { participantId, on, file: whole, ways: progressOf(whole, asked).toSorted(byModules) };
  });
  return { standings, birthDates };
}

async function run(call: Call, io: Io): Promise<Result | Refused> {
  const path = onlyFile(call, "qualification FILE");
  const on = dayOption(call);
  const { readable, value, findings: unread } = readJsonFile(path, io);
  if (!readable) return { refused: unread };
  const { file, findings, kept } = readQualificationFile(value);
  const named = (found: typeof findings) => found.map((finding) => ({ ...finding, file: path }));
  if (file === null) return { refused: named(findings) };
  const { own, findings: ownFindings } = cataloguesOf(call, io);
  if (own.length < call.options("catalogue").length) return { refused: [...named(findings), ...ownFindings] };
  const { standings, birthDates } = standingsOf(call, file, { on, own });
  const checked = checkQualificationFile(file, { on, kept, catalogues: own, parameters: { birthDates } });
  return {
    json: statusInJson(standings, call.language),
    text: (language) => statusInText(standings, language),
    findings: [...unread, ...named([...findings, ...checked]), ...ownFindings],
  };
}

/** `quartierkit tq status`: how far somebody has come on the way to a vocational degree. */
export const statusCommand: Command = {
  usage: "FILE --on DAY [--participant ID,…] [--birth-date [ID=]DAY] [--catalogue FILE]",
  summary: "status: coverage of the occupation, what is open, and readiness for the examination.",
  options: {
    on: { type: "string", value: "DAY", help: "the day, YYYY-MM-DD" },
    participant: { type: "string", value: "ID,…", multiple: true, help: "only these participants (all)" },
    catalogue: {
      type: "string",
      value: "FILE",
      multiple: true,
      help: "a file of the same kind with the city's own occupations, frameworks and general equivalences",
    },
    "birth-date": {
      type: "string",
      value: "[ID=]DAY",
      multiple: true,
      help: "the file holds none; without it the age stays unknown",
    },
  },
  run,
};
