// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { pointer } from "@quartierkit/findings";
import type { Finding } from "@quartierkit/findings";
import type { CountTable } from "./count-table.ts";
import { tableError } from "./findings.ts";

type Tree = Pick<CountTable, "rows" | "partOf">;

function closes({ partOf = {} }: Tree, row: string): boolean {
  const seen = new Set<string>();
  for (let at: string | undefined = row; at !== undefined; at = partOf[at]) {
    if (seen.has(at)) return true;
    seen.add(at);
  }
  return false;
}

/** Rows that are said to be part of something that is no row, or of themselves. */
export function checkTree(table: Tree): readonly Finding[] {
  return Object.entries(table.partOf ?? {}).flatMap(([part, whole]) => {
    const missing = [part, whole].find((row) => !table.rows.includes(row));
    const path = pointer("partOf", part);
    if (missing !== undefined) {
      const message = { de: `Es gibt keine Zeile „${missing}“.`, en: `There is no row “${missing}”.` };
      const hint = {
        de: "Die größere Zeile muss selbst in der Tabelle stehen; Teile des Ganzen brauchen keinen Eintrag.",
        en: "The larger row has to stand in the table itself; parts of the whole need no entry.",
      };
      return [tableError("SDC-TREE", path, [message, hint])];
    }
    if (!closes(table, part)) return [];
    const message = { de: `„${part}“ ist Teil von sich selbst.`, en: `“${part}” is part of itself.` };
    const hint = { de: "Den Kreis in `partOf` auflösen.", en: "Break the circle in `partOf`." };
    return [tableError("SDC-TREE", path, [message, hint])];
  });
}

/** Larger rows that are not the sum of their parts. */
export function checkParts({ rows, columns, values, partOf = {} }: CountTable): readonly Finding[] {
  return [...new Set(Object.values(partOf))].flatMap((whole) => {
    const parts = rows.flatMap((row, index) => (partOf[row] === whole ? [index] : []));
    const at = rows.indexOf(whole);
    return columns.flatMap((column, index) => {
      const sum = parts.reduce((total, part) => total + (values[part]?.[index] ?? 0), 0);
      const stated = values[at]?.[index] ?? 0;
      if (sum === stated) return [];
      const message = {
        de: `„${whole}“, Spalte „${column}“: ${stated}, die Teile ergeben ${sum}.`,
        en: `“${whole}”, column “${column}”: ${stated}, its parts make ${sum}.`,
      };
      const hint = {
        de: "Was zu keinem Teil gehört, als eigene Zeile „nicht zuordenbar“ führen.",
        en: "Keep what belongs to no part in a row of its own (“nicht zuordenbar”).",
      };
      return [tableError("SDC-PARTS", pointer("values", at, index), [message, hint])];
    });
  });
}
