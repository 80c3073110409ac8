// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { describe, expect, it } from "vitest";
import { planted, room } from "./planted.ts";
import { check } from "./purity.ts";

const messages = (text: string, name = "offers", file = "a.ts") =>
  check(planted(room(name, { [file]: text }))).map(({ line, message }) => `${line}: ${message}`);

describe("purity", () => {
  it.each([
    ["const now = new Date();", "1: new Date() asks the world outside"],
    ["const now =\n  Date.now();", "2: Date.now asks the world outside"],
    ["const n = Math.random();", "1: Math.random asks the world outside"],
    ["const home = process.env;", "1: process asks the world outside"],
    ["await fetch(url);", "1: fetch asks the world outside"],
    ["const t = n.toLocaleString();", "1: n.toLocaleString() asks the world outside"],
    ["const f = new Intl.NumberFormat();", "1: Intl.NumberFormat without a locale asks the world outside"],
    ['import { readFile } from "node:fs/promises";', "1: floors 0 to 2 run in a browser: no node:fs/promises"],
    ['import type { DateTime } from "luxon";', "1: only calendar opens the door to luxon"],
  ])("finds %s", (text, expected) => {
    expect(messages(text)).toEqual([expected]);
  });

  it("leaves alone what only has such a name, or says everything itself", () => {
    const text = [
      "const step = { process: 1, fetch: (a: Step) => a.fetch };",
      "const day = new Date(0);",
      'const f = new Intl.NumberFormat("de-DE");',
      "// Date.now() in a comment",
    ];
    expect(messages(text.join("\n"))).toEqual([]);
  });

  it("lets calendar use luxon, tests use Node, and the upper floors use the world", () => {
    expect(messages('import { DateTime } from "luxon";', "calendar")).toEqual([]);
    expect(messages("DateTime.now();", "calendar")).toHaveLength(1);
    expect(messages('import "node:fs";', "offers", "a.test.ts")).toEqual([]);
    expect(messages('import "node:fs";', "cli")).toEqual([]);
  });
});
