// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { CohortError } from "@quartierkit/cohort";
import type { Cohort, CohortCount, Member } from "@quartierkit/cohort";
import { rules } from "@quartierkit/eligibility";
import type { Bilingual } from "@quartierkit/vocabulary";
import { UsageError } from "../error.ts";
import type { Io } from "../io.ts";
import { installed } from "./people.ts";
import type { Asked } from "./words.ts";

/** What the database may hold in memory; the rest lies in the temporary folder while it works. */
const memory = "2GB";

/** How many people in thousands, so that the line does not flicker. */
const told = (count: number, language: keyof Bilingual): string =>
  language === "de"
    ? `${count.toLocaleString("de")} Personen gelesen …`
    : `${count.toLocaleString("en")} people read …`;

/**
 * Classifies people in a database of its own in the process; what does not fit into memory goes into a temporary folder.
 *
 * @param members - people, each with a reference of their own
 * @param asked - day and verdicts
 * @param use - takes what it needs from the cohort before the database is closed
 */
export async function* withCohort<T>(
  members: AsyncIterable<Member> | Iterable<Member>,
  asked: Asked & { readonly keepFacts: boolean; readonly language: keyof Bilingual },
  io: Io,
  use: (cohort: Cohort) => AsyncIterable<T>,
): AsyncGenerator<T> {
  const { DuckDBInstance } = await installed(() => import("@duckdb/node-api"));
  const { classifyInDuckDb } = await installed(() => import("@quartierkit/cohort/duckdb"));
  const folder = await mkdtemp(join(tmpdir(), "quartierkit-"));
  const instance = await DuckDBInstance.create(":memory:", { temp_directory: folder, memory_limit: memory });
  const connection = await instance.connect();
  try {
    const cohort = await classifyInDuckDb(connection, members, {
      rules: asked.only.map((id) => rules[id]),
      on: asked.on,
      ...asked.days,
      keepFacts: asked.keepFacts,
      onProgress: (count) => io.progress?.(told(count, asked.language)),
    });
    io.progress?.("");
    yield* use(cohort);
  } catch (cause) {
    if (cause instanceof CohortError) throw new UsageError(cause.message, { cause });
    throw cause;
  } finally {
    connection.closeSync();
    instance.closeSync();
    await rm(folder, { recursive: true, force: true });
  }
}

const words = {
  de: { met: "erfüllt", notMet: "nicht erfüllt", unknown: "offen", without: "ohne „{reason}“ mehr" },
  en: { met: "met", notMet: "not met", unknown: "open", without: "more without “{reason}”" },
} as const;

/** Counts as a terminal shows them: a line for each verdict, and below it what keeps people from it. */
export function countsInText(counts: readonly CohortCount[], language: keyof Bilingual): string {
  const { met, notMet, unknown, without } = words[language];
  const cells = (one: string, two: string, three: string) =>
    [one, two, three].map((cell) => cell.padStart(14)).join("");
  const head = `${"".padEnd(30)}${cells(met, notMet, unknown)}`;
  const rows = counts.flatMap((count) => [
    `${count.rule.padEnd(30)}${cells(String(count.met), String(count.notMet), String(count.unknown))}`,
    ...Object.entries(count.withoutReason)
      .filter(([, more]) => more > 0)
      .map(([reason, more]) => `  ${String(more).padStart(8)} ${without.replace("{reason}", reason)}`),
  ]);
  return [head, ...rows].join("\n");
}
