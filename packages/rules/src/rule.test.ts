// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { cite } from "@quartierkit/vocabulary";
import { describe, expect, expectTypeOf, test } from "vitest";
import { parameter, parameterOn } from "./parameter.ts";
import { rule, versionOn } from "./rule.ts";
import type { Rule } from "./rule.ts";
import { build } from "./tree/build.ts";

const norm = cite("§ 1 BGB");
const source = { title: "test" };
const version = (from: string, to: string | null) => ({
  inForce: { from, to },
  norm,
  source,
  when: build.is("available"),
});
const title = { de: "Test", en: "Test" };
const declare = (...versions: ReturnType<typeof version>[]) =>
  rule({ id: "test", title, purpose: "entitlement", versions });

describe("declaring a rule", () => {
  test("picks the version of a day, both borders included", () => {
    const declared = declare(version("2019-01-01", "2022-12-31"), version("2023-01-01", null));
    expect(versionOn(declared, "2018-12-31")).toBeNull();
    expect(versionOn(declared, "2022-12-31")?.inForce.from).toBe("2019-01-01");
    expect(versionOn(declared, "2023-01-01")?.inForce.from).toBe("2023-01-01");
  });

  test.each([
    ["no version", []],
    ["overlapping versions", [version("2019-01-01", "2023-01-01"), version("2023-01-01", null)]],
    ["a version after an open one", [version("2019-01-01", null), version("2023-01-01", null)]],
  ])("refuses %s", (_, versions) => {
    expect(() => declare(...versions)).toThrow(expect.objectContaining({ code: "rule-versions" }));
  });

  test("survives being written to JSON and read again", () => {
    const declared = declare(version("2019-01-01", null));
    expect(JSON.parse(JSON.stringify(declared))).toEqual(declared);
  });
});

test("a definition made for statistics cannot become part of an entitlement", () => {
  expectTypeOf<Rule<"statistics">>().not.toExtend<Parameters<typeof build.holds>[0]>();
  expectTypeOf<Rule<"entitlement">>().toExtend<Parameters<typeof build.holds>[0]>();
  const smuggled: Rule<"entitlement"> = JSON.parse(
    JSON.stringify({ ...declare(version("2019-01-01", null)), purpose: "statistics" }),
  );
  expect(() => build.holds(smuggled, "2020-01-01")).toThrow(expect.objectContaining({ code: "statistics-only" }));
});

test("another rule can be part of one, in the version of a day", () => {
  const declared = declare(version("2019-01-01", null));
  expect(build.holds(declared, "2020-01-01")).toEqual({ op: "all", of: [build.is("available")] });
  expect(() => build.holds(declared, "2018-01-01")).toThrow(expect.objectContaining({ code: "rule-not-in-force" }));
});

test("a parameter has no value outside its years", () => {
  const percent = parameter({
    id: "p",
    title,
    unit: "percent",
    values: [{ value: 36, inForce: { from: "2020-01-01", to: "2020-12-31" }, norm, source }],
  });
  expect(parameterOn(percent, "2020-12-31")?.value).toBe(36);
  expect(parameterOn(percent, "2021-01-01")).toBeNull();
});
