// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { describe, expect, it } from "vitest";
import * as z from "zod";
import { exampleFile, observed } from "../checks/examples.ts";
import { indicatorFileSchema } from "./file.ts";
import { readIndicatorFile } from "./read.ts";

const sound = exampleFile();

const places = (value: unknown) => readIndicatorFile(value).findings.map(({ code, path }) => `${code} ${path}`);

describe("readIndicatorFile", () => {
  it("reads a sound file without a finding and keeps every member", () => {
    const { file, findings, kept } = readIndicatorFile(JSON.parse(JSON.stringify(sound)));
    expect(findings).toEqual([]);
    expect(file).toEqual(sound);
    expect(kept).toEqual({ areas: [0, 1], definitions: [0, 1], observations: [0, 1] });
  });

  it("takes a missing list for an empty one", () => {
    const { file, findings } = readIndicatorFile({ format: "quartierkit-indicators", version: 1 });
    expect(findings).toEqual([]);
    expect(file?.observations).toEqual([]);
  });

  it("leaves out a broken member, keeps the rest and remembers where it stood", () => {
    const value = { ...sound, observations: [{ ...observed(), referenceDate: "2021-02-29" }, observed()] };
    const { file, findings, kept } = readIndicatorFile(value, { file: "figures.json" });
    expect(file?.observations).toEqual([observed()]);
    expect(kept.observations).toEqual([1]);
    expect(findings).toMatchObject([
      { code: "impossible-day", path: "/observations/0/referenceDate", file: "figures.json", severity: "error" },
    ]);
  });

  it("reports an unknown field and still reads the rest", () => {
    const { file, findings } = readIndicatorFile({ ...sound, districts: [] });
    expect(findings.map(({ code }) => code)).toEqual(["unknown-field"]);
    expect(file).toEqual(sound);
  });

  it.each([
    ["an unknown status", { ...observed(), status: "guessed" }, "unknown-code /observations/0/status"],
    ["half a person", { ...observed(), numerator: 1.5 }, "/observations/0/numerator"],
    ["a negative denominator", { ...observed(), denominator: -1 }, "out-of-range /observations/0/denominator"],
    ["a text as value", { ...observed(), value: "20,0" }, "wrong-type /observations/0/value"],
    ["no source", { ...observed(), source: undefined }, "missing-field /observations/0/source"],
    ["no reference date at all", { ...observed(), referenceDate: undefined }, "/observations/0/referenceDate"],
  ])("reports %s", (_, observation, place) => {
    const found = places({ ...sound, observations: [observation] });
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(place);
  });

  it.each([[null], ["text"], [[]], [{}], [{ ...sound, version: 2 }], [{ ...sound, areas: {} }]])(
    "refuses %j",
    (value) => {
      const { file, findings } = readIndicatorFile(value);
      expect(file).toBeNull();
      expect(findings.length).toBeGreaterThan(0);
    },
  );
});

it("the file has a JSON schema with named parts", () => {
  const schema = z.toJSONSchema(indicatorFileSchema, { io: "input" });
  expect(schema.title).toBe("Indicator file");
  expect(Object.keys(schema.$defs ?? {}).toSorted()).toEqual([
    "DefinedBy",
    "IndicatorArea",
    "IndicatorDefinition",
    "Observation",
  ]);
});
