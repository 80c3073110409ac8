// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { describe, expect, it } from "vitest";
import { check } from "./cycles.ts";
import { planted, room } from "./planted.ts";

describe("cycles", () => {
  it("is content with a diamond", () => {
    const root = planted(
      room("rules", {
        "top.ts": 'import "./left.ts";\nimport "./right.ts";',
        "left.ts": 'import "./bottom.ts";',
        "right.ts": 'import "./bottom.ts";',
        "bottom.ts": 'import "./elsewhere.ts";',
      }),
    );
    expect(check(root)).toEqual([]);
  });

  it("reports a cycle over three files, closed by a type", () => {
    const root = planted(
      room("rules", {
        "a.ts": 'import "./b.ts";',
        "b.ts": 'export { c } from "./sub/c.ts";',
        "sub/c.ts": 'import type { A } from "../a.ts";',
      }),
    );
    const way = ["a.ts", "b.ts", "sub/c.ts", "a.ts"].map((file) => `packages/rules/src/${file}`).join(" -> ");
    expect(check(root)).toEqual([{ file: "packages/rules/src/a.ts", message: `import cycle: ${way}` }]);
  });

  it("follows the doors of packages", () => {
    const root = planted({
      ...room("rules", { "index.ts": 'export { a } from "./a.ts";', "a.ts": 'import "@quartierkit/offers/schema";' }),
      ...room("offers", { "schema.ts": 'import "@quartierkit/rules";' }),
    });
    expect(check(root)).toHaveLength(1);
  });
});
