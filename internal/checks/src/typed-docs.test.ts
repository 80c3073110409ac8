// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { describe, expect, it } from "vitest";
import { planted } from "./planted.ts";
import { check } from "./typed-docs.ts";

const messages = (tree: Readonly<Record<string, string | object>>) =>
  check(planted(tree)).map(({ file, line, message }) => `${file}:${line} ${message}`);

describe("typed docs", () => {
  it("takes an example that compiles, with top-level await and Node's globals", () => {
    const page = "```ts\nconst a: number = await Promise.resolve(1);\nconsole.log(a);\n```\n";
    expect(messages({ "package.json": { type: "module" }, "README.md": page })).toEqual([]);
  });

  it("reports an example that runs but lies about its types, with its line", () => {
    const text =
      "# A\n\n```ts\nconst days = 3;\nconst text: string = days;\n```\n\n```ts\nconsole.log(missing);\n```\n";
    expect(messages({ "README.md": text })).toEqual([
      "README.md:5 the example does not type-check: Type 'number' is not assignable to type 'string'.",
      "README.md:9 the example does not type-check: Cannot find name 'missing'.",
    ]);
  });

  it("reports an import that does not resolve", () => {
    const text = 'import { a } from "./nowhere.ts";\nconsole.log(a);\n';
    expect(messages({ "docs/a.md": `\`\`\`ts\n${text}\`\`\`\n`, "tsconfig.base.json": "{ // as is\n}" })[0]).toMatch(
      /^docs\/a\.md:2 the example does not type-check/,
    );
  });
});
