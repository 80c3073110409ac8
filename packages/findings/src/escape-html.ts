// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

const entities = new Map([
  ["&", "&amp;"],
  ["<", "&lt;"],
  [">", "&gt;"],
  ['"', "&quot;"],
  ["'", "&#39;"],
]);

/**
 * Makes a text safe inside HTML and XML, attributes in quotation marks included; control characters that neither allows
 * are left out.
 *
 * @param text - any text, also from a foreign file
 * @example
 * import { escapeHtml } from "@quartierkit/findings";
 * console.log(escapeHtml('<b title="x">')); // → &lt;b title=&quot;x&quot;&gt;
 */
export function escapeHtml(text: string): string {
  return text
    .replaceAll(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFFFE\uFFFF]/g, "")
    .replaceAll(/[&<>"']/g, (sign) => entities.get(sign) ?? "");
}
