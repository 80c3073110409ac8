// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { CohortCount, Member } from "@quartierkit/cohort";
import type { Bilingual } from "@quartierkit/vocabulary";
import { onlyFile } from "../arguments.ts";
import type { Call } from "../arguments.ts";
import { countsInText, withCohort } from "../classify/cohort.ts";
import { dayOption, idsOption, otherDays } from "../classify/options.ts";
import { Complaints, holdPeople, streamedFiles, streamPeople } from "../classify/people.ts";
import type { Person } from "../classify/people.ts";
import { inJson, inText, judge } from "../classify/words.ts";
import type { Asked, Judged } from "../classify/words.ts";
import type { Io } from "../io.ts";
import type { Outcome, Refused, Streamed } from "../result.ts";
import type { Command } from "./command.ts";

/** More people than this are classified together in a database. */
const fewPeople = 1000;

interface Answer {
  readonly ref: string | number;
  readonly judged: readonly Judged[];
}

/** People with keys of their own, in the order of the input; their references are kept beside. */
async function* keyed(people: AsyncIterable<Person> | Iterable<Person>, refs: Person["ref"][]): AsyncGenerator<Member> {
  for await (const { ref, facts } of people) {
    refs.push(ref);
    yield { ref: String(refs.length - 1), facts };
  }
}

async function* oneByOne(people: AsyncIterable<Person> | Iterable<Person>, asked: Asked): AsyncGenerator<Answer> {
  for await (const { ref, facts } of people) yield { ref, judged: judge(facts, asked) };
}

interface Run extends Asked {
  readonly people: AsyncIterable<Person> | Iterable<Person>;
  readonly language: keyof Bilingual;
  readonly io: Io;
}

function together({ people, io, ...asked }: Run): AsyncIterable<Answer> {
  const refs: Person["ref"][] = [];
  return withCohort(keyed(people, refs), { ...asked, keepFacts: true }, io, async function* (cohort) {
    for await (const { ref, verdicts } of cohort.people()) {
      const judged = Object.entries(verdicts).map(([id, verdict]) => ({ id, verdict, explanation: undefined }));
      yield { ref: refs[Number(ref)] ?? ref, judged };
    }
  });
}

/** One JSON value, person by person: a few indented as `JSON.stringify` would, many with one person a line. */
async function* jsonPieces(answers: AsyncIterable<Answer>, on: string, language: keyof Bilingual, many: boolean) {
  yield `{\n  "on": ${JSON.stringify(on)},\n  "results": [`;
  let before = "\n";
  for await (const { ref, judged } of answers) {
    const person = JSON.stringify(inJson(ref, judged, language), null, many ? 0 : 2);
    yield `${before}    ${person.replaceAll("\n", "\n    ")}`;
    before = ",\n";
  }
  yield `${before === "\n" ? "" : "\n  "}]\n}\n`;
}

async function* textPieces(answers: AsyncIterable<Answer>, language: keyof Bilingual) {
  let before = "";
  for await (const { ref, judged } of answers) {
    yield `${before}${inText(ref, judged, language)}\n`;
    before = "\n";
  }
}

async function* countPieces(asking: Run, format: "json" | "text") {
  const { people, io, ...asked } = asking;
  const counted = withCohort(keyed(people, []), { ...asked, keepFacts: false }, io, async function* (cohort) {
    yield { people: cohort.size, counts: await cohort.counts() };
  });
  for await (const { people: size, counts } of counted)
    yield format === "text"
      ? `${countsInText(counts, asked.language)}\n`
      : `${JSON.stringify({ on: asked.on, people: size, counts: byRule(counts) }, null, 2)}\n`;
}

const byRule = (counts: readonly CohortCount[]) =>
  Object.fromEntries(counts.map(({ rule, ...count }) => [rule, count]));

/** The people after the first of them was read; `null` where there is nobody. */
async function begun<T>(people: AsyncGenerator<T>): Promise<AsyncIterable<T> | null> {
  const first = await people.next();
  if (first.done === true) return null;
  return (async function* () {
    yield first.value;
    yield* people;
  })();
}

interface Source {
  readonly people: AsyncIterable<Person> | Iterable<Person>;
  readonly many: boolean;
  readonly findings: Streamed["findings"];
}

async function run(call: Call, io: Io): Promise<Outcome> {
  const file = onlyFile(call, "FACTS file");
  const asked = { on: dayOption(call), only: idsOption(call), explained: call.flag("explain"), days: otherDays(call) };
  const source = await sourceOf(call, file, io);
  if ("refused" in source) return source;
  const counted = call.flag("counts");
  return {
    pieces: (format, language) => {
      const whole = { ...asked, people: source.people, language, io };
      if (counted) return countPieces(whole, format);
      const answers = source.many && !asked.explained ? together(whole) : oneByOne(source.people, asked);
      return format === "json" ? jsonPieces(answers, asked.on, language, source.many) : textPieces(answers, language);
    },
    findings: source.findings,
  };
}

async function sourceOf(call: Call, file: string, io: Io): Promise<Source | Refused> {
  const files = streamedFiles(call, file, io);
  if (files !== null) {
    const complaints = new Complaints();
    const people = await begun(streamPeople(files, complaints));
    const findings = () => complaints.all(file);
    return people === null ? { refused: findings() } : { people, many: true, findings };
  }
  const { people, findings, refused } = holdPeople(file, io);
  return refused ? { refused: findings } : { people, many: people.length > fewPeople, findings: () => findings };
}

/** `quartierkit classify`: which groups, programmes and instruments people belong to on a day. */
export const classifyCommand: Command = {
  usage: "FACTS --on DAY [--only ID,ID] [--explain | --counts]",
  summary: "Says which groups, programmes and instruments people belong to on a day.",
  options: {
    on: { type: "string", value: "DAY", help: "the day, YYYY-MM-DD; for programmes the day of entry" },
    "law-day": { type: "string", value: "DAY", help: "the day whose law applies, where it is another" },
    "known-on": { type: "string", value: "DAY", help: "as was known on this day: histories behind it are unknown" },
    only: { type: "string", multiple: true, value: "ID,ID", help: "only these verdicts" },
    explain: { type: "boolean", help: "with all reasons" },
    counts: { type: "boolean", help: "how many meet each rule, and what keeps the others from it" },
    spells: { type: "string", value: "FILE", help: "spells of a table of people (CSV, TSV, Parquet)" },
    known: { type: "string", value: "FILE", help: "in which spans spells are completely known" },
    children: { type: "string", value: "FILE", help: "children of a table of people" },
    parents: { type: "string", value: "FILE", help: "parents of a table of people" },
  },
  run,
};
