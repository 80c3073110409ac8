// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

/** An element: its name, attributes, and what stands inside. */
export interface Element {
  readonly name: string;
  readonly attributes?: Readonly<Record<string, string>>;
  readonly inside: string | readonly Element[];
}

/** Signs that XML 1.0 cannot carry, not even as references. */
const forbidden = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Cs}/gu;

const escaped = (text: string): string =>
  text
    .replaceAll(forbidden, "")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");

/** An element, or nothing where it would be empty. */
export const element = (name: string, inside: string | readonly Element[] | undefined): readonly Element[] =>
  inside === undefined || inside.length === 0 ? [] : [{ name, inside }];

/** An element as text, its children on lines of their own. */
export function xmlOf({ name, attributes = {}, inside }: Element, indent = ""): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(value)}"`);
  const open = `${indent}<${name}${written.join("")}>`;
  if (typeof inside === "string") return `${open}${escaped(inside)}</${name}>\n`;
  return `${open}\n${inside.map((child) => xmlOf(child, `${indent}  `)).join("")}${indent}</${name}>\n`;
}
