// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { expect, test } from "vitest";
import { check } from "./links.ts";
import { planted } from "./planted.ts";

const messages = (tree: Readonly<Record<string, string>>) =>
  check(planted(tree)).map(({ file, line, message }) => `${file}:${line} ${message}`);

test("links to files, folders, headings and the network are fine", () => {
  const page =
    "[a](docs/a.md#über--16d-ff) [`b`](docs/a.md#two-1) [c](docs) [d](https://example.org/#x) [e](#here)\n# Here\n";
  expect(
    messages({ "README.md": page, "docs/a.md": "# Über § 16d, ff.\n## Two\n## Two\n[up](../README.md)\n" }),
  ).toEqual([]);
});

test("a link to nothing is reported with its line, also behind code and by reference", () => {
  const page = "\n`a` [`packages/x`](packages/x) and `b` [b](b.md)\n\n[c]: ../outside.md\n";
  expect(messages({ "README.md": page })).toEqual([
    "README.md:2 packages/x leads to nothing",
    "README.md:2 b.md leads to nothing",
    "README.md:4 ../outside.md leads to nothing",
  ]);
});

test("an anchor that no heading makes is reported", () => {
  expect(messages({ "README.md": "[a](docs/a.md#three)\n", "docs/a.md": "# Two\n```sh\n# Three\n```\n" })).toEqual([
    "README.md:1 docs/a.md#three: no heading of docs/a.md makes this anchor",
  ]);
});

test("what stands in code is no link", () => {
  expect(messages({ "README.md": "```ts\nconst a = [b](c);\n```\n`x[1](y)` stays\n" })).toEqual([]);
});
