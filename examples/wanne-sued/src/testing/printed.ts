// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { inflateSync } from "node:zlib";

/** What a compressed stream of a PDF holds; nothing where it is compressed otherwise. */
function inflated(bytes: Buffer): string {
  try {
    return inflateSync(bytes).toString("latin1");
  } catch {
    return "";
  }
}

/**
 * How many letters stand on each page of a PDF as Chromium writes it, its foot included.
 *
 * @param pdf - the bytes of the file
 */
export function lettersByPage(pdf: Buffer): readonly number[] {
  const text = pdf.toString("latin1");
  const pages = [...text.matchAll(/\/Type \/Page\b[^s][\s\S]*?\/Contents (\d+) 0 R/g)];
  return pages.map(([, id]) => {
    const at = text.indexOf(`\n${id} 0 obj`);
    const from = text.indexOf("stream", at) + "stream".length + 1;
    const to = text.indexOf("endstream", from);
    const marks = inflated(pdf.subarray(from, to));
    // Glyphs are written as four hexadecimal digits each, e.g. `<0057> Tj`.
    return [...marks.matchAll(/<([0-9A-Fa-f]+)>/g)].reduce((sum, [, codes = ""]) => sum + codes.length / 4, 0);
  });
}
