// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { closeSync, openSync, readSync } from "node:fs";
import { availableParallelism } from "node:os";
import type { Finding } from "@quartierkit/findings";
import { totalsOf } from "../count/cells.ts";
import type { Cell } from "../count/cells.ts";
import type { Unusable } from "../count/exclusions.ts";
import { cellsOfGroups, countsOfGroups } from "../count/groups.ts";
import type { ReportPeriod } from "../count/period.ts";
import type { RecordCounts } from "../count/report.ts";
import { MonitoringError } from "../error.ts";
import { readParticipation } from "../record/read.ts";
import type { Given } from "./given.ts";
import { skipValue } from "./json.ts";
import { padding } from "./part.ts";
import type { PartRead } from "./part.ts";
import { partsOf } from "./parts.ts";
import type { Reading } from "./parts.ts";
import { apart, together } from "./people.ts";
import type { TellApart } from "./people.ts";
import { programOf } from "./program.ts";
import { linesAt } from "./read-file.ts";
import { joined, placeIn } from "./rows.ts";
import type { Rows } from "./rows.ts";
import { groupsOf } from "./tally.ts";

/** What is counted of a file. */
export interface FileOptions extends Given, ReportPeriod, Partial<Reading> {}

/** The figures of a file, without the records behind them. */
export interface FileCounted {
  readonly cells: readonly Cell[];
  readonly totals: Readonly<Record<string, number>>;
  /** What became of the records of the file. */
  readonly counts: RecordCounts;
  /** Records of which nobody can tell which participation they are: no reference, operation or day of entry, or no JSON. */
  readonly unread: number;
  /** Why records are no participation of their own, and how many. */
  readonly leftOut: Readonly<Record<Unusable | "same-participation", number>>;
  /** What is wrong with fields that figures are made of, by the pointer of the record; at most some hundreds. */
  readonly findings: readonly Finding[];
  /** How many findings there are besides. */
  readonly more: number;
}

/** The record at a place of the file, as it was read. */
function recordAt(path: string, place: number): unknown {
  const file = openSync(path, "r");
  try {
    for (let size = 1 << 14; ; size *= 4) {
      const bytes = new Uint8Array(size + padding);
      const length = readSync(file, bytes, 0, size, place);
      const behind = skipValue(new DataView(bytes.buffer), 0);
      if (behind > 0 || length < size)
        return readParticipation(JSON.parse(new TextDecoder().decode(bytes.subarray(0, Math.max(0, behind))))).record;
    }
  } finally {
    closeSync(file);
  }
}

/** Two records that say the same of person, operation, days and reference stand in the order of their letters, as in the process. */
function byLetters(path: string, rows: Rows): TellApart {
  const lettersOf = (row: number): string => JSON.stringify(recordAt(path, placeIn(rows, row)));
  return (one, other) => {
    const [a, b] = [lettersOf(one), lettersOf(other)];
    return a === b ? 0 : a < b ? -1 : 1;
  };
}

/** Findings of all parts, with the pointer and the line of the record in the file. */
function findingsOf(path: string, parts: readonly PartRead[]): readonly Finding[] {
  const lines = linesAt(
    path,
    parts.flatMap(({ found }) => found.map(({ at }) => at)),
  );
  let [before, seen] = [0, 0];
  return parts.flatMap(({ found, records }) => {
    const [base, first] = [before, seen];
    before += records;
    seen += found.length;
    return found.map(({ record, finding }, index) => {
      const line = lines[first + index];
      return { ...finding, path: `/${base + record}${finding.path}`, ...(line === undefined ? {} : { line }) };
    });
  });
}

const readable = ({ records, unread }: PartRead): number => records - unread;

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

/**
 * Counts the indicators of a period from a file of participation records, a JSON list or one object a line, of any size: the same cells
 * as `esfReport`, without the records behind them. Nothing but a few numbers of each record is kept in memory, about a hundred bytes.
 *
 * A record is read from its letters as far as the figures need it; what is not as it should be is read in the ordinary way, and found.
 * Fields that no figure is made of are not looked at.
 *
 * @param path - of the file, UTF-8
 * @param options - rule set, period, operations; `threads` for files of lines (as many as the machine has), progress, signal
 * @throws MonitoringError `period-inverted`, `record-too-large`; `not-in-file` for an indicator of a city that compares facts of entry
 *   with facts of exit
 */
export async function countFile(path: string, options: FileOptions): Promise<FileCounted> {
  const { rules, from, to, operations = {}, threads = availableParallelism(), ...reading } = options;
  if (to < from) throw new MonitoringError("period-inverted", `The period from ${from} ends before it begins.`);
  const program = programOf(rules);
  const parts = await partsOf(path, { rules, operations }, { ...reading, threads });
  const rows = joined(parts.map((part) => part.rows));
  const people = rules.switches.counting === "entries" ? apart(rows) : together(rows, byLetters(path, rows));
  const groups = groupsOf({ rows, people, program, set: rules, period: { from, to } });
  const cells = cellsOfGroups(groups, rules);
  const left = (why: Unusable): number => sum(parts.map(({ leftOut }) => leftOut[why]));
  const [early, short] = [left("exit-before-entry"), left("bagatelle")];
  return {
    cells,
    totals: totalsOf(cells, rules),
    counts: countsOfGroups(groups, rules, { records: sum(parts.map(readable)), notCounted: early + short }),
    unread: sum(parts.map(({ unread }) => unread)),
    leftOut: { "exit-before-entry": early, bagatelle: short, "same-participation": people.merged },
    findings: findingsOf(path, parts),
    more: sum(parts.map(({ more }) => more)),
  };
}
