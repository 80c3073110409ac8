// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Finding } from "@quartierkit/findings";
import type { Bilingual } from "@quartierkit/vocabulary";

/** What a command brings back: data for machines, text for people, and what was wrong with the input. */
export interface Result {
  readonly json: unknown;
  readonly text: (language: keyof Bilingual) => string;
  /** Source text and the like: printed as it is, whatever the format. */
  readonly plain?: string;
  /** Errors go to standard error and make the exit status 1. */
  readonly findings: readonly Finding[];
}

/** What a command brings back piece by piece, because it may be larger than a text can be. */
export interface Streamed {
  readonly pieces: (format: "json" | "text", language: keyof Bilingual) => AsyncIterable<string>;
  /** What was wrong with the input, complete when all pieces were taken. */
  readonly findings: () => readonly Finding[];
}

/** The result of an input that could not be read at all: nothing is printed but the errors. */
export interface Refused {
  readonly refused: readonly Finding[];
}

/** Anything a command can bring back. */
export type Outcome = Result | Streamed | Refused;

export const isRefused = (result: Outcome): result is Refused => "refused" in result;
export const isStreamed = (result: Outcome): result is Streamed => "pieces" in result;
