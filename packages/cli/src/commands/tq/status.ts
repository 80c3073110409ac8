// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { isImpreciseDay } from "@quartierkit/calendar";
import type { Day, ImpreciseDay } from "@quartierkit/calendar";
import { checkQualificationFile, participantsIn, progressOf, withCatalogue } from "@quartierkit/qualifications";
import type { Progress, QualificationFile } from "@quartierkit/qualifications";
import { readQualificationFile } from "@quartierkit/qualifications/schema";
import { onlyFile } from "../../arguments.ts";
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

const listed = (call: Call, option: string): readonly string[] =>
  call
    .options(option)
    .flatMap((list) => list.split(","))
    .map((part) => part.trim())
    .filter((part) => part !== "");

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

/** Everybody's standing, and the birth dates that were given. */
function standingsOf(call: Call, file: QualificationFile, on: Day) {
  const participants = participantsOf(call, file);
  const birthDates = birthDatesOf(call, participants);
  const whole = withCatalogue(file);
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
  const { standings, birthDates } = standingsOf(call, file, on);
  const checked = checkQualificationFile(file, { on, kept, parameters: { birthDates } });
  return {
    json: statusInJson(standings, call.language),
    text: (language) => statusInText(standings, language),
    findings: [...unread, ...named([...findings, ...checked])],
  };
}

/** `quartierkit tq status`: how far somebody has come on the way to a vocational degree. */
export const statusCommand: Command = {
  usage: "FILE --on DAY [--participant ID,…] [--birth-date [ID=]DAY]",
  summary: "status: coverage of the occupation, what is open, and readiness for the examination.",
  options: {
    on: { type: "string", value: "DAY", help: "the day, YYYY-MM-DD" },
    participant: { type: "string", value: "ID,…", multiple: true, help: "only these participants (all)" },
    "birth-date": {
      type: "string",
      value: "[ID=]DAY",
      multiple: true,
      help: "the file holds none; without it the age stays unknown",
    },
  },
  run,
};
