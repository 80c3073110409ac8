// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Finding } from "@quartierkit/findings";
import type { Bilingual } from "@quartierkit/vocabulary";

/** A property of a calendar. */
export interface Property {
  readonly name: string;
  readonly parameters: Readonly<Record<string, string>>;
  /** As it stands in the file, e.g. with escaped commas. */
  readonly value: string;
  /** Line of the file on which it begins, from 1. */
  readonly line: number;
}

/** A component, e.g. `VEVENT`, with what stands in it. */
export interface Component {
  readonly name: string;
  readonly line: number;
  readonly properties: readonly Property[];
  readonly components: readonly Component[];
}

/** A calendar as far as it could be read. */
export interface ParsedCalendar {
  readonly components: readonly Component[];
  readonly findings: readonly Finding[];
}

/** Components inside components; calendars have three. */
const deepest = 8;

const problem = (code: string, line: number, message: Bilingual): Finding => ({
  code,
  severity: "warning",
  path: "",
  line,
  message,
  hint: { de: "Die Datei dort prüfen oder neu exportieren.", en: "Look at the file there, or export it again." },
});

interface Line {
  readonly text: string;
  readonly line: number;
}

/** Lines as they were before they were folded; bare line feeds are taken for line ends too. */
function unfolded(text: string): readonly Line[] {
  const lines: { text: string[]; line: number }[] = [];
  text
    .replace(/^\uFEFF/, "")
    .split(/\r\n|\n|\r/)
    .forEach((part, index) => {
      const last = lines.at(-1);
      if (/^[ \t]/.test(part) && last !== undefined) last.text.push(part.slice(1));
      else if (part.trim() !== "") lines.push({ text: [part], line: index + 1 });
    });
  return lines.map(({ text: parts, line }) => ({ text: parts.join(""), line }));
}

/** The place of the first sign that does not stand between quotation marks. */
function outsideQuotes(text: string, sign: RegExp, from = 0): number {
  let quoted = false;
  for (let index = from; index < text.length; index += 1) {
    const letter = text[index] ?? "";
    if (letter === '"') quoted = !quoted;
    else if (!quoted && sign.test(letter)) return index;
  }
  return -1;
}

/** RFC 6868: signs that no parameter carries are written with a caret. */
const unquoted = (text: string): string =>
  text
    .replace(/^"(.*)"$/s, "$1")
    .replaceAll(/\^(n|\^|')/g, (_, sign: string) => (sign === "n" ? "\n" : sign === "'" ? '"' : "^"));

function parametersOf(text: string): Readonly<Record<string, string>> {
  const parameters: Record<string, string> = {};
  let rest = text;
  while (rest !== "") {
    const end = outsideQuotes(rest, /;/);
    const part = end === -1 ? rest : rest.slice(0, end);
    const equals = part.indexOf("=");
    if (equals > 0) parameters[part.slice(0, equals).toUpperCase()] = unquoted(part.slice(equals + 1));
    rest = end === -1 ? "" : rest.slice(end + 1);
  }
  return parameters;
}

function propertyOf({ text, line }: Line): Property | undefined {
  const colon = outsideQuotes(text, /:/);
  const nameEnd = outsideQuotes(text, /[;:]/);
  if (colon === -1 || nameEnd === -1) return undefined;
  const name = text.slice(0, nameEnd).trim().toUpperCase();
  if (!/^[A-Z0-9-]+$/.test(name)) return undefined;
  return { name, parameters: parametersOf(text.slice(nameEnd + 1, colon)), value: text.slice(colon + 1), line };
}

interface Open {
  readonly name: string;
  readonly line: number;
  readonly properties: Property[];
  readonly components: Component[];
}

/**
 * Reads the lines of a calendar (RFC 5545). A line that is none is reported and passed over; a component that does not end
 * ends with the one around it.
 *
 * @param text - the file
 * @returns the outermost components, usually one `VCALENDAR`
 */
export function parseCalendar(text: string): ParsedCalendar {
  const root: Open = { name: "", line: 0, properties: [], components: [] };
  const findings: Finding[] = [];
  let open: readonly Open[] = [root];
  const close = (): void => {
    const [closing, parent] = [open.at(-1), open.at(-2)];
    if (closing === undefined || parent === undefined) return;
    parent.components.push(closing);
    open = open.slice(0, -1);
  };
  for (const line of unfolded(text)) {
    const property = propertyOf(line);
    const name = property?.value.trim().toUpperCase() ?? "";
    if (property === undefined) findings.push(brokenLine(line));
    else if (property.name === "BEGIN" && open.length <= deepest)
      open = [...open, { name, line: line.line, properties: [], components: [] }];
    else if (property.name === "END") {
      if (!open.some((component) => component.name === name)) findings.push(strayEnd(name, line.line));
      else {
        while (open.at(-1)?.name !== name) {
          findings.push(unended(open.at(-1)?.name ?? "", open.at(-1)?.line ?? line.line));
          close();
        }
        close();
      }
    } else open.at(-1)?.properties.push(property);
  }
  while (open.length > 1) {
    findings.push(unended(open.at(-1)?.name ?? "", open.at(-1)?.line ?? 0));
    close();
  }
  return { components: root.components, findings };
}

const brokenLine = ({ text, line }: Line): Finding =>
  problem("ical-line", line, {
    de: `Die Zeile „${text.slice(0, 40)}“ hat nicht die Form „NAME:Wert“ und wurde übergangen.`,
    en: `The line “${text.slice(0, 40)}” has not the form “NAME:value” and was passed over.`,
  });

const strayEnd = (name: string, line: number): Finding =>
  problem("ical-end", line, {
    de: `„END:${name}“ beendet nichts, was begonnen hat.`,
    en: `“END:${name}” ends nothing that began.`,
  });

const unended = (name: string, line: number): Finding =>
  problem("ical-end", line, {
    de: `„${name}“ hört nicht auf; es endet mit dem, worin es steht.`,
    en: `“${name}” does not end; it ends with what it stands in.`,
  });

/** The first property of a name. */
export const property = ({ properties }: Component, name: string): Property | undefined =>
  properties.find((one) => one.name === name);

/** Text out of a value. */
export const textOf = (value: string): string =>
  value.replaceAll(/\\([nN,;\\])/g, (_, sign: string) => (sign.toLowerCase() === "n" ? "\n" : sign));

/** Texts that are separated by commas. */
export const textsOf = (value: string): readonly string[] =>
  (value.match(/(?:\\.|[^\\,])+/g) ?? []).map((part) => textOf(part).trim()).filter((part) => part !== "");
