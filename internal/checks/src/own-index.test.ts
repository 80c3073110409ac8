// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { describe, expect, it } from "vitest";
import { check } from "./own-index.ts";
import { planted, room } from "./planted.ts";

const doors = { "index.ts": 'export { a } from "./a.ts";', "schema.ts": 'export { b } from "./b.ts";' };

describe("own index", () => {
  it("lets files import files, and the doors of others", () => {
    const a = 'import "./b.ts";\nimport "@quartierkit/calendar";';
    expect(check(planted(room("rules", { ...doors, "a.ts": a, "b.ts": "" })))).toEqual([]);
  });

  it.each(["../index.ts", "../schema.ts", "@quartierkit/rules", "@quartierkit/rules/schema"])("refuses %s", (own) => {
    const root = planted(room("rules", { ...doors, "sub/a.test.ts": `\nimport { a } from "${own}";` }));
    expect(check(root)).toEqual([
      {
        file: "packages/rules/src/sub/a.test.ts",
        line: 2,
        message: `${own} is a door of rules itself; import the file behind it`,
      },
    ]);
  });

  it("knows an index below the door as an ordinary file", () => {
    expect(check(planted(room("rules", { ...doors, "a.ts": 'import "./sub/index.ts";' })))).toEqual([]);
  });
});
