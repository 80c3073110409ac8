// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import * as z from "zod";
import { describe, expect, test } from "vitest";
import type { Finding } from "./finding.ts";
import { relocate } from "./kept.ts";
import { readLists } from "./read-lists.ts";

const head = z.strictObject({ version: z.literal(1), title: z.string().exactOptional() });
const lists = {
  people: z.strictObject({ id: z.string() }),
  visits: z.strictObject({ minutes: z.int() }),
};

const read = (value: unknown) => readLists(head, lists, value, { file: "f.json" });

describe("reading a file with lists", () => {
  test("a broken member is left out; where the others stood is remembered", () => {
    const { lists: found, findings, kept } = read({ version: 1, people: [{ id: 1 }, { id: "b" }, 7, { id: "d" }] });
    expect(found).toEqual({ people: [{ id: "b" }, { id: "d" }], visits: [] });
    expect(kept).toEqual({ people: [1, 3], visits: [] });
    expect(findings.map(({ code, path, file }) => [code, path, file])).toEqual([
      ["wrong-type", "/people/0/id", "f.json"],
      ["wrong-type", "/people/2", "f.json"],
    ]);
  });

  test("an unknown field of the file is found, and the lists are read all the same", () => {
    const { head: own, lists: found, findings } = read({ version: 1, title: "t", more: 1, people: [{ id: "a" }] });
    expect(own).toEqual({ version: 1, title: "t" });
    expect(found.people).toHaveLength(1);
    expect(findings.map(({ code, path }) => [code, path])).toEqual([["unknown-field", "/more"]]);
  });

  test.each([[null], [[]], ["text"], [{}], [{ version: 2 }], [{ version: 1, people: {} }]])("%o is none", (value) => {
    const result = read(value);
    expect(result.head).toBeNull();
    expect(result.findings.length).toBeGreaterThan(0);
  });
});

describe("where it stood", () => {
  const finding = (path: string, related?: readonly string[]): Finding => ({
    code: "c",
    severity: "error",
    path,
    message: { de: "", en: "" },
    hint: { de: "", en: "" },
    ...(related === undefined ? {} : { related }),
  });
  const paths = (path: string, related?: readonly string[]) =>
    relocate([finding(path, related)], { people: [1, 3] }).map((moved) => [moved.path, moved.related]);

  test("indexes of a list become those of the file; all else stays", () => {
    expect(paths("/people/1/id")).toEqual([["/people/3/id", undefined]]);
    expect(paths("/people")).toEqual([["/people", undefined]]);
    expect(paths("/other/1", ["/people/0"])).toEqual([["/other/1", ["/people/1"]]]);
    expect(paths("/people/9/id")).toEqual([["/people/9/id", undefined]]);
    expect(relocate([finding("/people/1")], undefined)).toEqual([finding("/people/1")]);
  });
});
