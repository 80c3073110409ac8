// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { scanXml } from "./xml.ts";

/** Excel writes control characters as `_x000D_`. */
export const plainText = (text: string): string =>
  text.includes("_x")
    ? text.replaceAll(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    : text;

/**
 * The texts that cells share.
 *
 * @param xml - `sharedStrings.xml`; pronunciation beside a text (`rPh`) is left out
 */
export function sharedStrings(xml: string): readonly string[] {
  const strings: string[] = [];
  let [current, reading, aside] = ["", false, false];
  scanXml(xml, {
    open: (name, _, closed) => {
      if (name === "si" && closed) strings.push("");
      if (name === "si") current = "";
      if (name === "rPh") aside = !closed;
      if (name === "t") reading = !closed && !aside;
    },
    text: (text) => {
      if (reading) current += text;
    },
    close: (name) => {
      if (name === "t") reading = false;
      if (name === "rPh") aside = false;
      if (name === "si") strings.push(plainText(current));
    },
  });
  return strings;
}
