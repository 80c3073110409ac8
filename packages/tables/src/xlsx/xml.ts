// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

/** What stands in an XML text, one after the other. Names come without their prefix. */
export interface XmlHandler {
  readonly open: (name: string, attributes: string, closed: boolean) => void;
  readonly close?: (name: string) => void;
  readonly text?: (text: string) => void;
}

const named: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
const highest = 0x10ffff;

function entity(whole: string, name: string): string {
  if (!name.startsWith("#")) return Object.hasOwn(named, name) ? (named[name] ?? whole) : whole;
  const code = name[1] === "x" ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  return Number.isInteger(code) && code >= 0 && code <= highest ? String.fromCodePoint(code) : whole;
}

/** A text with its entities read. */
export const unescapeXml = (text: string): string =>
  text.includes("&") ? text.replaceAll(/&(#x?[0-9a-fA-F]+|\w+);/g, entity) : text;

const isNameEnd = (code: number): boolean => code === 32 || code === 58 || (code >= 9 && code <= 13);

/** Where the value of an attribute begins; a name that is the end of another, or stands in a value, is not meant. */
function valueAt(attributes: string, name: string): number {
  for (let at = attributes.indexOf(name); at !== -1; at = attributes.indexOf(name, at + 1)) {
    if (at > 0 && !isNameEnd(attributes.charCodeAt(at - 1))) continue;
    let next = at + name.length;
    while (isNameEnd(attributes.charCodeAt(next))) next += 1;
    if (attributes[next] !== "=") continue;
    do next += 1;
    while (isNameEnd(attributes.charCodeAt(next)));
    if (attributes[next] === '"' || attributes[next] === "'") return next;
  }
  return -1;
}

/** The value of an attribute in the text between the name of an element and its end. */
export function attribute(attributes: string, name: string): string | undefined {
  const at = valueAt(attributes, name);
  const end = at === -1 ? -1 : attributes.indexOf(attributes[at] ?? "", at + 1);
  return end === -1 ? undefined : unescapeXml(attributes.slice(at + 1, end));
}

/** The end of a tag; a `>` inside an attribute does not count. */
function tagEnd(text: string, from: number): number {
  let end = text.indexOf(">", from);
  const quote = text.indexOf('"', from);
  if (end === -1 || ((quote === -1 || quote > end) && !text.slice(from, end).includes("'"))) return end;
  let inside = "";
  for (end = from; end < text.length; end += 1) {
    const sign = text[end];
    if (inside === "" && sign === ">") return end;
    if (sign === inside) inside = "";
    else if (inside === "" && (sign === '"' || sign === "'")) inside = sign;
  }
  return -1;
}

function takeTag(tag: string, handler: XmlHandler): void {
  if (tag.startsWith("/")) {
    handler.close?.(tag.slice(Math.max(1, tag.indexOf(":") + 1)).trim());
    return;
  }
  const closed = tag.endsWith("/");
  const body = closed ? tag.slice(0, -1) : tag;
  const space = body.search(/\s/);
  const full = space === -1 ? body : body.slice(0, space);
  handler.open(full.slice(full.indexOf(":") + 1), space === -1 ? "" : body.slice(space), closed);
}

/** What is no element: where it ends, and what of it is text. A document type is refused: it can grow without bound. */
function aside(text: string, at: number): { readonly end: number; readonly said: string } | null {
  if (text.startsWith("<!--", at)) return { end: text.indexOf("-->", at) + 3, said: "" };
  if (text.startsWith("<?", at)) return { end: text.indexOf("?>", at) + 2, said: "" };
  if (!text.startsWith("<![CDATA[", at)) return null;
  const end = text.indexOf("]]>", at);
  return { end: end + 3, said: text.slice(at + 9, end) };
}

/**
 * Walks through an XML text.
 *
 * @param text - a whole document
 * @param handler - told of each element and text
 * @returns `false` where it breaks off or is no XML; what came before was told
 */
export function scanXml(text: string, handler: XmlHandler): boolean {
  let at = text.indexOf("<");
  if (at === -1) return false;
  while (at !== -1) {
    const sign = text[at + 1];
    if (sign === "!" || sign === "?") {
      const passed = aside(text, at);
      if (passed === null || passed.end <= at + 3) return false;
      if (passed.said !== "") handler.text?.(passed.said);
      at = passed.end;
    } else {
      const end = tagEnd(text, at + 1);
      if (end === -1) return false;
      takeTag(text.slice(at + 1, end), handler);
      at = end + 1;
    }
    const next = text.indexOf("<", at);
    if (next > at) handler.text?.(unescapeXml(text.slice(at, next)));
    at = next;
  }
  return true;
}
