// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

/** Text that is SVG already. Everything else is a string and is escaped on its way in. */
export interface Markup {
  readonly markup: string;
}

export type Attributes = Readonly<Record<string, string | number | Markup | undefined>>;

/** Stands for the picture's own id until the picture is finished; no text of the reader can contain it. */
export const idPlaceholder = "\u0000";

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

const forbidden =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff\u202a-\u202e\u2066-\u2069]|\p{Cs}/gu;

/** Text for SVG: entities, and a replacement sign for what XML forbids or what turns the line around. */
export const escape = (text: string): string =>
  text.replace(forbidden, "\ufffd").replace(/[&<>"']/gu, (sign) => entities[sign] ?? sign);

const rounded = (value: number): string => String(Math.round(value * 100) / 100 + 0);

const attribute = ([name, value]: readonly [string, string | number | Markup | undefined]): string => {
  if (value === undefined) return "";
  if (typeof value === "number") return ` ${name}="${rounded(value)}"`;
  return ` ${name}="${typeof value === "string" ? escape(value) : value.markup}"`;
};

/** One element with its children; a string child is text. */
export const element = (name: string, attributes: Attributes, ...children: readonly (Markup | string)[]): Markup => {
  const open = `${name}${Object.entries(attributes).map(attribute).join("")}`;
  const inside = children.map((child) => (typeof child === "string" ? escape(child) : child.markup)).join("");
  return { markup: inside === "" ? `<${open}/>` : `<${open}>${inside}</${name}>` };
};

/** Marks moved to a place. */
export const at = (x: number, y: number, ...marks: readonly Markup[]): Markup =>
  element("g", { transform: `translate(${rounded(x)} ${rounded(y)})` }, ...marks);
