// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { pointer } from "@quartierkit/findings";
import type { Finding } from "@quartierkit/findings";
import { totalLabel } from "./count-table.ts";
import { tableError } from "./findings.ts";

/** What is wrong with a list of labels. */
export function checkLabels(labels: readonly string[], list: "rows" | "columns"): readonly Finding[] {
  const kind = { rows: { de: "Zeile", en: "row" }, columns: { de: "Spalte", en: "column" } }[list];
  if (labels.length === 0) {
    const message = { de: `Die Tabelle hat keine ${kind.de}.`, en: `The table has no ${kind.en}.` };
    const hint = { de: "Mindestens eine Zeile und eine Spalte.", en: "At least one row and one column." };
    return [tableError("SDC-EMPTY", pointer(list), [message, hint])];
  }
  return labels.flatMap((label, index) => {
    const path = pointer(list, index);
    const hint = {
      de: "Jede Zeile und Spalte eigens benennen; „total“ heißen nur die Summen.",
      en: "Give each row and column a name of its own; only the sums are called “total”.",
    };
    if (labels.indexOf(label) < index) {
      const message = {
        de: `Die ${kind.de} „${label}“ steht zweimal.`,
        en: `The ${kind.en} “${label}” stands twice.`,
      };
      return [tableError("SDC-LABEL-TWICE", path, [message, hint])];
    }
    if (label !== "" && label !== totalLabel) return [];
    const message = {
      de: `Die ${kind.de} ${index + 1} heißt „${label}“.`,
      en: `The ${kind.en} ${index + 1} is called “${label}”.`,
    };
    return [tableError("SDC-LABEL", path, [message, hint])];
  });
}
