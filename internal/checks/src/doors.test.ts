// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { describe, expect, it } from "vitest";
import { check, files } from "./doors.ts";
import { planted, room } from "./planted.ts";

const messages = (index: string) =>
  check(planted(room("rules", { "index.ts": index }))).map(({ line, message }) => `${line}: ${message}`);

describe("doors", () => {
  it("takes named re-exports of values and types", () => {
    expect(messages('export { a } from "./a.ts";\nexport type { B } from "./b.ts";\n')).toEqual([]);
  });

  it("takes all types of a generated file, but not its values, nor all types of a written one", () => {
    expect(messages('export type * from "./generated/types.ts";')).toEqual([]);
    expect(messages('export * from "./generated/types.ts";')).toHaveLength(1);
    expect(messages('export type * from "./types.ts";')).toHaveLength(1);
  });

  it.each(['export * from "./a.ts";', "export const a = 1;", 'import "./a.ts";', "const a = 1;\nexport { a };"])(
    "refuses %s",
    (index) => {
      expect(messages(index)[0]).toBe("1: a door holds only named re-exports");
    },
  );

  it("refuses a long door, an empty door and a missing one", () => {
    const long = Array.from({ length: 80 }, (_, n) => `export { a${n} } from "./a.ts";`).join("\n");
    expect(messages(long)).toEqual(["undefined: 80 lines; a door stays under 80"]);
    expect(messages("// nothing yet\n")).toEqual(["undefined: the door leads nowhere: it exports nothing"]);
    const exports = { "./gone": { "@quartierkit/source": "./src/gone.ts" } };
    const root = planted(room("rules", { "a.ts": "" }, { exports }));
    expect(files(root)).toEqual(["packages/rules/src/gone.ts"]);
    expect(check(root)[0]?.message).toContain("missing");
  });
});
