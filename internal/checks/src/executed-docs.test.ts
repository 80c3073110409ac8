// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { describe, expect, it } from "vitest";
import { blocksOf, promisesOf } from "./block.ts";
import { check, files } from "./executed-docs.ts";
import { planted } from "./planted.ts";

const page = (...code: string[]) => planted({ "README.md": ["# House", "", "```ts", ...code, "```", ""].join("\n") });
const messages = (root: string) => check(root).map(({ file, line, message }) => `${file}:${line} ${message}`);

describe("executed docs", () => {
  it("runs an example and compares what it prints", () => {
    const root = page(
      "const sum: number = 1 + 1;",
      "console.log(sum); // → 2",
      "console.log({ a: \"b\" }); // → { a: 'b' }",
    );
    expect(messages(root)).toEqual([]);
    expect(files(root)).toEqual(["README.md"]);
  });

  it("reports a print that says something else, with its line on the page", () => {
    expect(messages(page("", "console.log(1 + 1); // → 3"))).toEqual(['README.md:5 prints "2", the page says "3"']);
  });

  it("reports a promised print that never happens", () => {
    expect(messages(page("if (1 > 2) {", '  console.log("a"); // → a', "}"))).toEqual([
      'README.md:5 prints "", the page says "a"',
    ]);
  });

  it("reports an example that throws or does not parse, and still runs the others", () => {
    const root = planted({
      "README.md": "```ts\nconst a = 1;\nthrow new TypeError(`no ${a}`);\n```\n```ts\nconsole.log(1); // → 2\n```\n",
      "docs/a.md": "```ts\nconst = 1;\n```\n",
    });
    expect(messages(root)[0]).toBe("README.md:3 the example fails: TypeError: no 1");
    expect(messages(root)[1]).toBe('README.md:6 prints "1", the page says "2"');
    expect(messages(root)[2]).toMatch(/^docs\/a\.md:2 the example fails: SyntaxError/);
  });

  it("takes prints over several lines, and several lines of print", () => {
    const code = [
      "console.log(",
      '  ["a", "b"].join("\\n"),',
      ");",
      "// → a",
      "// → b",
      "for (const n of [1, 2]) {",
      "  console.log(n); // → 1",
      "  // → 2",
      "}",
    ];
    expect(messages(page(...code))).toEqual([]);
  });

  it("runs the examples of docblocks, fenced or bare, and leaves shell blocks alone", () => {
    const source = [
      "/**\n * One.\n *\n * @example\n * console.log(1); // → 1\n * @throws never\n */\nexport const a = 1;",
      "/**\n * Two.\n * @example\n * ```ts\n * console.log(2); // → 3\n * ```\n */\nexport const b = 1;",
    ].join("\n");
    const root = planted({ "packages/rules/src/a.ts": source, "README.md": "```sh\nexit 1\n```\n" });
    expect(messages(root)).toEqual(['packages/rules/src/a.ts:13 prints "2", the page says "3"']);
  });

  it("reads a block with its place and its promises", () => {
    const root = page("console.log(1); // → 1");
    const [block] = blocksOf(root, "README.md");
    expect(block).toEqual({ file: "README.md", line: 4, code: ["console.log(1); // → 1"] });
    expect(block && [...promisesOf(block)]).toEqual([[0, ["1"]]]);
  });
});
