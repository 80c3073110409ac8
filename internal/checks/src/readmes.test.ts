// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { expect, test } from "vitest";
import { planted } from "./planted.ts";
import { check } from "./readmes.ts";

const sections = [
  "## What it covers",
  "## What it does not cover",
  "## Shapes and units",
  "## When something is missing or wrong",
  "## Adapting it to your city",
  "## Sources",
];
const good = ["# @quartierkit/a", "", "**How old is", "somebody?** An age.", "", "```ts", "1;", "```", ...sections];
const filled = (lines: readonly string[], to = 60) => [
  ...lines,
  ...Array.from({ length: to - lines.length }, () => "x"),
];
const messages = (lines: readonly string[]) =>
  check(planted({ "packages/a/package.json": {}, "packages/a/README.md": lines.join("\n") })).map(
    ({ message }) => message,
  );

test("a page in the common order, of 60 to 120 lines, is fine", () => {
  expect(messages(filled(good))).toEqual([]);
  expect(messages(filled(good, 120))).toEqual([]);
});

test("a page too short or too long is reported, also where its lines are wide", () => {
  expect(messages(filled(good, 59))).toEqual(["59 lines (of at most 160 signs); 60 to 120 are read"]);
  expect(messages(filled(good, 121))).toEqual(["121 lines (of at most 160 signs); 60 to 120 are read"]);
  expect(messages([...filled(good, 119), "x".repeat(161)])).toEqual([
    "121 lines (of at most 160 signs); 60 to 120 are read",
  ]);
  expect(messages([...filled(good, 119), `| ${"x".repeat(400)} |`])).toEqual([]);
});

test("a page that does not say first what it answers is reported", () => {
  const lines = filled(good);
  expect(messages(lines.with(3, "somebody.** An age."))).toEqual([
    "does not begin with the question it answers: **…?**",
  ]);
  expect(messages(lines.with(2, "By law: **How old is"))).toEqual([
    "does not begin with the question it answers: **…?**",
  ]);
  expect(messages(lines.with(0, "# Ages"))[0]).toBe("does not begin with # @quartierkit/a");
});

test("a page without an example, or with sections missing or out of order, is reported", () => {
  expect(messages(filled(good).with(5, "```sh"))).toEqual(["no example that runs before it says what it covers"]);
  const [covers = "", not = "", ...rest] = sections;
  const head = good.slice(0, 8);
  expect(messages(filled([...head, not, covers, ...rest]))[0]).toMatch(/^sections are What it does not cover, What it/);
  expect(messages(filled([...head, covers, ...rest]))[0]).toMatch(/^sections are What it covers, Shapes/);
});

test("a package without a README is reported", () => {
  expect(check(planted({ "packages/a/package.json": {} }))).toEqual([
    { file: "packages/a/README.md", message: "is missing" },
  ]);
});
