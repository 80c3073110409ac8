// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { describe, expect, it } from "vitest";
import { check } from "./codes.ts";
import { planted, room } from "./planted.ts";

const messages = (text: string, name = "offers", more: Readonly<Record<string, string>> = {}) =>
  check(planted(room(name, { "a.ts": text, ...more }))).map(({ file, line, message }) => `${file}:${line} ${message}`);

const judged = 'export const a = { code: "OFF-AGES", severity: "error", find: () => [] };';
const read = 'export const b = { code: "not-json", severity: "error", path: "" };';

describe("codes", () => {
  it("is content with judgements in capitals and reading in small letters", () => {
    expect(messages(`${judged}\n${read}`)).toEqual([]);
  });

  it.each(["notJson", "not_json", "Not-Json", "OFFAGES", "OFF_AGES", "off-Ages"])(
    "refuses a third form: %s",
    (code) => {
      expect(messages(read.replace("not-json", code))).toEqual([
        `packages/offers/src/a.ts:1 ${code} is neither LIKE-THIS (a judgement) nor like-this (reading and writing)`,
      ]);
    },
  );

  it("refuses capitals of a family that the room does not have", () => {
    expect(messages(judged, "tables")).toEqual([
      "packages/tables/src/a.ts:1 OFF- is no family of judgements of tables; what is wrong with a file takes small letters",
    ]);
  });

  it("refuses a check in small letters", () => {
    expect(messages(judged.replace("OFF-AGES", "off-ages"))).toEqual([
      "packages/offers/src/a.ts:1 the check off-ages judges: its code takes capitals",
    ]);
  });

  it.each([
    ["an arrow", "const found = (path: string, code: string) => ({ code, severity: 1, path });", '"", "TABLE-EMPTY"'],
    ["a function", "function found(code: string) {\n  return { code, severity: 1 };\n}", '"TABLE-EMPTY"'],
    ["a pair", "const found = ([code, severity]: Pair) => ({ code, severity });", '["TABLE-EMPTY", "error"]'],
    ["a choice", "const found = (code: string) => ({ code, severity: 1 });", 'empty ? "empty" : "TABLE-EMPTY"'],
  ])("sees what is given to %s that makes findings, from another file too", (_, maker, given) => {
    expect(messages(`export ${maker}`, "offers", { "b.ts": `found(${given});` })).toEqual([
      "packages/offers/src/b.ts:1 TABLE- is no family of judgements of offers; what is wrong with a file takes small letters",
    ]);
  });

  it("leaves codes alone that are no finding's", () => {
    expect(
      messages('export const a = { code: "Pre-A1", label: "A" }; const find = (code: string) => code; find("X_Y");'),
    ).toEqual([]);
  });
});
