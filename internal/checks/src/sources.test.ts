// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { describe, expect, it } from "vitest";
import { planted } from "./planted.ts";
import { check, files } from "./sources.ts";

const header = "// SPDX-FileCopyrightText: 2026 Quartierkit contributors\n// SPDX-License-Identifier: EUPL-1.2\n";
const messages = (text: string, file = "packages/rules/src/a.ts") =>
  check(planted({ [file]: text })).map(({ line, message }) => `${line ?? "-"}: ${message}`);

describe("sources", () => {
  it("takes a source with header and honest types, also behind a shebang", () => {
    expect(messages(`${header}\nexport const a = ["any"] as const;\n`)).toEqual([]);
    expect(messages(`#!/usr/bin/env node\n${header}`, "packages/cli/src/bin.ts")).toEqual([]);
  });

  it("asks for the header", () => {
    expect(messages("export const a = 1;\n")).toEqual(["1: the two SPDX header lines are missing"]);
  });

  it("holds the ceilings of sources and tests", () => {
    const lines = (count: number) => header + "const a = 1;\n".repeat(count - 2);
    expect(messages(lines(300))).toEqual([]);
    expect(messages(lines(301))).toEqual(["-: 301 lines; the ceiling is 300"]);
    expect(messages(lines(500), "packages/rules/src/a.test.ts")).toEqual([]);
    expect(messages(lines(501), "packages/rules/src/a.test.ts")).toEqual(["-: 501 lines; the ceiling is 500"]);
  });

  it("finds any, suppressed errors and unexplained casts, with their lines", () => {
    expect(messages(`${header}let a: any;`)[0]).toMatch(/^3: `any`/);
    expect(messages(`${header}// @ts${"-expect-error"}\nlet a: string = 1;`)[0]).toMatch(/^3: @ts-expect-error/);
    expect(messages(`${header}\nconst a = b as C;`)[0]).toMatch(/^4: an `as`/);
  });

  it("lets a cast stand that is explained, or stands in a test", () => {
    expect(messages(`${header}\n// The parser has checked it.\nconst a = b as C;`)).toEqual([]);
    expect(messages(`${header}\nconst a = b as C;`, "packages/rules/src/a.test.ts")).toEqual([]);
  });

  it("leaves generated files to the check that made them", () => {
    expect(files(planted({ "packages/schemas/src/generated/a.ts": "let a: any;" }))).toEqual([]);
  });
});
