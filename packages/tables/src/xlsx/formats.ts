// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { attribute, scanXml } from "./xml.ts";

/** How a number is shown: as a day, with leading zeros, or as it is. */
export type NumberLook = "day" | "plain" | { readonly digits: number };

/** Formats that every program knows by number; those of times alone are left as numbers. */
const builtInDays = new Set([14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 52, 54, 57, 58]);

/** The first section of a format without texts, colours and escaped signs. */
const bare = (code: string): string => (code.split(";", 1)[0] ?? "").replaceAll(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, "");

/** Day or year in it, in the letters of English or German Excel; `m` alone may be minutes. */
const isDay = (code: string): boolean => /[dy]|jj|tt/i.test(bare(code)) || /^m+$/i.test(bare(code).trim());

function lookOf(id: number, code: string | undefined): NumberLook {
  if (code === undefined) return builtInDays.has(id) ? "day" : "plain";
  if (isDay(code)) return "day";
  // A postcode or a number with the format 00000 shows its zeros and does not hold them.
  const zeros = bare(code);
  return /^0{2,}$/.test(zeros) ? { digits: zeros.length } : "plain";
}

/**
 * How each style of a workbook shows numbers.
 *
 * @param xml - `styles.xml`
 * @returns looks by index of the style
 */
export function looksOf(xml: string): readonly NumberLook[] {
  const codes = new Map<number, string>();
  const looks: NumberLook[] = [];
  let inside = false;
  scanXml(xml, {
    open: (name, attributes) => {
      if (name === "numFmt")
        codes.set(Number(attribute(attributes, "numFmtId")), attribute(attributes, "formatCode") ?? "");
      if (name === "cellXfs") inside = true;
      const id = Number(attribute(attributes, "numFmtId") ?? 0);
      if (name === "xf" && inside) looks.push(lookOf(id, codes.get(id)));
    },
    close: (name) => {
      if (name === "cellXfs") inside = false;
    },
  });
  return looks;
}
