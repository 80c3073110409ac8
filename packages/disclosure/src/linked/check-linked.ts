// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { pointer } from "@quartierkit/findings";
import type { Finding } from "@quartierkit/findings";
import { tableError } from "../table/findings.ts";
import type { LinkedTables } from "./linked-tables.ts";

/** Largest system that is worked on, in cells. */
export const mostLinkedCells = 2_000;

function checkCells({ cells }: LinkedTables): readonly Finding[] {
  const ids = cells.map(({ id }) => id);
  return cells.flatMap(({ id, value }, index) => {
    const path = pointer("cells", index);
    if (ids.indexOf(id) < index) {
      const message = { de: `„${id}“ steht zweimal.`, en: `“${id}” stands twice.` };
      const hint = { de: "Jede Zelle einmal; Summen nennen sie.", en: "Each cell once; sums refer to it." };
      return [tableError("SDC-LABEL-TWICE", path, [message, hint])];
    }
    if (Number.isInteger(value) && value >= 0) return [];
    const message = { de: `„${id}“: ${value} ist keine Anzahl.`, en: `“${id}”: ${value} is no count.` };
    return [tableError("SDC-COUNT", path, [message, { de: "Ganze Zahlen ab 0.", en: "Whole numbers from 0." }])];
  });
}

function checkSums({ cells, sums }: LinkedTables): readonly Finding[] {
  const values = new Map(cells.map(({ id, value }) => [id, value]));
  return sums.flatMap(({ total, parts }, index) => {
    const path = pointer("sums", index);
    const unknown = [total, ...parts].find((id) => !values.has(id));
    if (unknown !== undefined) {
      const message = { de: `Es gibt keine Zelle „${unknown}“.`, en: `There is no cell “${unknown}”.` };
      const hint = { de: "Summen nennen nur Zellen der Liste.", en: "Sums refer to cells of the list only." };
      return [tableError("SDC-CELL", path, [message, hint])];
    }
    const sum = parts.reduce((all, id) => all + (values.get(id) ?? 0), 0);
    const stated = values.get(total) ?? 0;
    if (sum === stated) return [];
    const message = {
      de: `„${total}“: ${stated}, die Teile ergeben ${sum}.`,
      en: `“${total}”: ${stated}, its parts make ${sum}.`,
    };
    const hint = {
      de: "Was zu keinem Teil gehört, als eigene Zelle führen; gemeinsame Summen müssen überall gleich sein.",
      en: "Keep what belongs to no part as a cell of its own; common totals have to be the same everywhere.",
    };
    return [tableError("SDC-SUM", path, [message, hint])];
  });
}

const tooLarge = (cells: number): Finding =>
  tableError("SDC-TOO-LARGE", "", [
    {
      de: `${cells} verbundene Zellen; bearbeitet werden bis zu ${mostLinkedCells}.`,
      en: `${cells} linked cells; at most ${mostLinkedCells} are worked on.`,
    },
    {
      de: "Weniger Merkmale verbinden. Eine Tabelle mit Gebieten in einer Hierarchie schützt `protect`, bis 5.000 Zellen.",
      en: "Link fewer breakdowns. One table with areas in a tree is protected by `protect`, up to 5,000 cells.",
    },
  ]);

/**
 * What is wrong with linked tables: counts, ids, sums that do not add up, and their size.
 *
 * @param tables - cells and sums as somebody sent them
 */
export function checkLinked(tables: LinkedTables): readonly Finding[] {
  if (tables.cells.length > mostLinkedCells) return [tooLarge(tables.cells.length)];
  const cells = checkCells(tables);
  return cells.length > 0 ? cells : checkSums(tables);
}
