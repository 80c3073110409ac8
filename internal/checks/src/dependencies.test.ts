// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { describe, expect, it } from "vitest";
import { check } from "./dependencies.ts";
import { planted, room } from "./planted.ts";

const source =
  'import { x } from "./y.ts";\nimport { DateTime } from "luxon";\nimport type { D } from "@quartierkit/rules/facts";\n';
const dependencies = { luxon: "^3.0.0", "@quartierkit/rules": "^0.0.0" };

describe("dependencies", () => {
  it("is content when imports and package.json agree", () => {
    expect(check(planted(room("offers", { "a.ts": source, "y.ts": "" }, { dependencies })))).toEqual([]);
  });

  it("reports an import that is not listed, with its line", () => {
    const root = planted(room("offers", { "a.ts": source }, { dependencies: { luxon: "^3.0.0" } }));
    expect(check(root)).toEqual([
      {
        file: "packages/offers/src/a.ts",
        line: 3,
        message: "@quartierkit/rules is imported, but package.json of offers does not list it",
      },
    ]);
  });

  it("reports a listed dependency or peer that nothing imports", () => {
    const root = planted(room("offers", { "a.ts": source }, { dependencies, peerDependencies: { zod: "^4.0.0" } }));
    expect(check(root)).toEqual([
      { file: "packages/offers/package.json", message: "zod is listed, but no source imports it" },
    ]);
  });

  it("lets a package pass on a peer of a package it depends on", () => {
    const peerDependencies = { zod: "^4.0.0" };
    const root = planted({
      ...room("offers", { "a.ts": source, "y.ts": "" }, { dependencies, peerDependencies }),
      ...room("rules", { "a.ts": 'import "zod";' }, { peerDependencies }),
    });
    expect(check(root)).toEqual([]);
  });

  it("does not count what tests import", () => {
    const root = planted(room("offers", { "a.test.ts": 'import "vitest";' }, { devDependencies: { vitest: "5" } }));
    expect(check(root)).toEqual([]);
  });
});
