// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Bilingual } from "@quartierkit/vocabulary";
import type { Check } from "./check.ts";
import { oneLine } from "./one-line.ts";
import { severityLabels } from "./severity.ts";

const headings: Readonly<Record<keyof Bilingual, readonly string[]>> = {
  de: ["Code", "Schwere", "Was geprüft wird", "Norm", "in Kraft"],
  en: ["Code", "Severity", "What is checked", "Norm", "In force"],
};

/** What a catalogue shows of a check, whatever subject it is made for. */
type Described = Pick<Check<never>, "code" | "severity" | "title" | "norm" | "validFrom" | "validTo">;

/** A cell ends at a bar and a row at a line break, so a text may hold neither. */
const cell = (text: string): string => oneLine(text).replaceAll("\\", "\\\\").replaceAll("|", "\\|");

/**
 * A registry as a Markdown table, for a README or a documentation page.
 *
 * @param checks - the registry
 * @param language - `de` or `en`
 */
export function catalogue(checks: readonly Described[], language: keyof Bilingual): string {
  const row = ({ code, severity, title, norm, validFrom, validTo }: Described) => {
    const period = validFrom === undefined && validTo === undefined ? "" : `${validFrom ?? ""} – ${validTo ?? ""}`;
    return [`\`${code}\``, severityLabels[severity][language], title[language], norm?.text ?? "", period];
  };
  const line = (cells: readonly string[]) => `| ${cells.map(cell).join(" | ")} |`;
  const head = headings[language];
  return [line(head), line(head.map(() => "---")), ...checks.map((check) => line(row(check)))].join("\n");
}
