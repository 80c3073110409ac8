// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Cell } from "@quartierkit/tables";
import { roundTo } from "../../decimal/decimal.ts";
import { readCell } from "../../table/cell.ts";
import type { Cell as Figure } from "../../table/cell.ts";
import { marksOf, plain } from "./header.ts";
import type { TableMapping } from "./mapping.ts";

/** Binary fractions of percentages: 0.239 times 100 is 23.9. */
const noise = 10;

function fromNumber(value: number, { zero }: TableMapping): Figure {
  const isZero = value === 0 && zero === "less-than-half";
  return isZero ? { value: 0, status: "less-than-half" } : { value, status: "measured" };
}

/**
 * Reads a cell of a published table: a number of Excel, or a text with the signs of the statistical offices.
 *
 * @param cell - as it stands in the file
 * @param mapping - how the table writes numbers, and what its 0 means
 * @param isPercent - the column holds shares in percent
 * @returns `null` where it is none of these, among them formulas without a result, days and booleans
 */
export function readFigure(cell: Cell | undefined, mapping: TableMapping, isPercent: boolean): Figure | null {
  if (cell === undefined) return readCell("", { numbers: "german", zero: mapping.zero });
  if (cell.kind === "number") {
    const isFraction = isPercent && mapping.percentAsFraction === true;
    return fromNumber(isFraction ? roundTo(Number(cell.text) * 100, noise) : Number(cell.text), mapping);
  }
  if (cell.kind !== "text") return null;
  const figure = readCell(plain(cell.text), { numbers: mapping.numbers ?? "german", zero: mapping.zero });
  const marks = marksOf(cell.text);
  if (figure === null || marks === undefined) return figure;
  return { ...figure, note: { de: `Fußnote ${marks}`, en: `footnote ${marks}` } };
}
