// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

const encoder = new TextEncoder();
const octets = (sign: string): number => encoder.encode(sign).length;

/** A line holds at most 75 octets; what is longer goes on in a line that begins with a blank (RFC 5545, 3.1). */
function folded(line: string): string {
  const lines: string[] = [];
  let [current, room] = ["", 75];
  for (const sign of line) {
    const size = octets(sign);
    if (size > room) {
      lines.push(current);
      [current, room] = [" ", 74];
    }
    current += sign;
    room -= size;
  }
  return [...lines, current].join("\r\n");
}

/** Text as a value: what separates is escaped, signs that no text carries are left out (3.3.11). */
export const textValue = (text: string): string =>
  text
    .replaceAll(/\r\n|\r/g, "\n")
    .replaceAll(/[\u0000-\u0008\u000B-\u001F\u007F]/g, "")
    .replaceAll("\\", "\\\\")
    .replaceAll(";", "\\;")
    .replaceAll(",", "\\,")
    .replaceAll("\n", "\\n");

const parameterValue = (text: string): string => {
  const plain = text.replaceAll(/["\u0000-\u001F\u007F]/g, "");
  return /[,;:]/.test(plain) ? `"${plain}"` : plain;
};

/** Parameters by name, e.g. `TZID`. */
export type Parameters = Readonly<Record<string, string>>;

/**
 * A property as it stands in a calendar, folded.
 *
 * @param name - e.g. `SUMMARY`
 * @param value - already in the form of its type; texts through `textValue`
 * @param parameters - e.g. `{ LANGUAGE: "de" }`
 */
export const contentLine = (name: string, value: string, parameters: Parameters = {}): string =>
  folded(
    `${name}${Object.entries(parameters)
      .map(([key, text]) => `;${key}=${parameterValue(text)}`)
      .join("")}:${value}`,
  );

/** `2021-03-08T09:00` as `20210308T090000`. */
export const dateTimeValue = (local: string): string => `${local.replaceAll(/[-:]/g, "")}00`;

/** `2021-03-08` as `20210308`; of a local time its day. */
export const dateValue = (day: string): string => day.slice(0, 10).replaceAll("-", "");

/** An instant as `20210308T080000Z`. */
export const utcValue = (instant: string): string => `${instant.slice(0, 19).replaceAll(/[-:]/g, "")}Z`;
