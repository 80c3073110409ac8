// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Finding } from "@quartierkit/findings";
import type { Loss } from "@quartierkit/offers/exchange";
import type { Bilingual } from "@quartierkit/vocabulary";
import type { Call } from "../../arguments.ts";
import type { Io } from "../../io.ts";
import { makeFile } from "../../make-file.ts";

type Language = keyof Bilingual;

/** A finding as JSON shows it: in one language. */
export const findingInJson = ({ message, hint, ...finding }: Finding, language: Language) => ({
  ...finding,
  message: message[language],
  hint: hint[language],
});

/** What was lost as JSON shows it: in one language. */
export const lossInJson = (loss: readonly Loss[], language: Language) =>
  loss.map(({ path, why }) => ({ path, why: why[language] }));

/** What was lost, one kind a line, with how often. */
export function lossInText(loss: readonly Loss[], language: Language): readonly string[] {
  const kinds = new Map<string, number>();
  for (const { path, why } of loss) {
    const kind = `${path.replaceAll(/\/[0-9]+(?=\/|$)/g, "/*")}: ${why[language]}`;
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  }
  return [...kinds].map(([kind, count]) => `${count} × ${kind}`);
}

/**
 * Makes the file that `--out` names, if it names one.
 *
 * @returns why it cannot be made
 * @throws UsageError where no command may write
 */
export function written(text: string, call: Call, io: Io): readonly Finding[] {
  const out = call.option("out");
  return out === undefined ? [] : makeFile(out, text, io);
}
