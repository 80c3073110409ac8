// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { escapeHtml } from "@quartierkit/findings";

/** HTML that is safe to put into a page as it is. */
export interface Html {
  readonly html: string;
}

/** What may stand in a template: text is escaped, HTML is not, lists are joined, nothing is nothing. */
export type Part = string | number | Html | undefined | readonly Part[];

const render = (part: Part): string => {
  if (part === undefined) return "";
  if (typeof part === "string") return escapeHtml(part);
  if (typeof part === "number") return String(part);
  return "html" in part ? part.html : part.map(render).join("");
};

/** HTML from a template in which every text is escaped. */
export const html = (pieces: TemplateStringsArray, ...parts: readonly Part[]): Html => ({
  html: pieces.map((piece, index) => piece + render(parts[index])).join(""),
});

/** HTML that another package made and escaped. */
export const trusted = (text: string): Html => ({ html: text });
