// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { describe, expect, it } from "vitest";
import { exampleFile, observed, unobserved } from "../checks/examples.ts";
import type { Area } from "../records/area.ts";
import type { Observation } from "../records/observation.ts";
import { berlinMss, withColumns } from "./berlin-mss.ts";
import { observedRows } from "./observed-rows.ts";
import { replay } from "./replay.ts";

const area = (id: string, over: Partial<Area> = {}): Area => ({ id, name: id, level: "district", ...over });
const four = ["a", "b", "c", "d"].map((id) => area(id));
const fileOf = (observations: readonly Observation[], areas: readonly Area[] = four) =>
  exampleFile({ areas, observations });
const codes = (findings: readonly { code: string; severity: string }[]) =>
  findings.map(({ code, severity }) => `${code} ${severity}`);
const share = { indicators: ["share"] };

describe("observedRows", () => {
  it("takes the latest figure of each area, or those of one day", () => {
    const observations = four.flatMap(({ id }, at) => [
      observed({ area: id, value: 10 + at, referenceDate: "2019-12-31" }),
      observed({ area: id, value: 20 + at }),
    ]);
    const values = (on?: string) =>
      observedRows(fileOf(observations), { ...share, ...(on === undefined ? {} : { on }) }).rows.map(
        (row) => row.values["share"],
      );
    expect(values()).toEqual([20, 21, 22, 23]);
    expect(values("2019-12-31")).toEqual([10, 11, 12, 13]);
  });

  it("makes a rate from its parts, and says so of nothing else", () => {
    const made = unobserved({ area: "a", numerator: 1, denominator: 8 });
    const { rows } = observedRows(fileOf([made, observed({ area: "b" })]), share);
    expect(rows[0]).toEqual({ id: "a", values: { share: 12.5 } });
    expect(rows[2]).toEqual({ id: "c", values: { share: null } });
  });

  it("carries statuses, so that smoothed and suppressed figures do not get into an index", () => {
    const { rows, findings } = observedRows(
      fileOf([
        observed({ area: "a" }),
        observed({ area: "b", value: 22, status: "estimated" }),
        observed({ area: "c", value: 30, status: "smoothed" }),
        unobserved({ area: "d", status: "suppressed-primary" }),
      ]),
      share,
    );
    expect(findings).toEqual([]);
    expect(rows.map(({ statuses }) => statuses?.["share"])).toEqual([
      undefined,
      "estimated",
      "smoothed",
      "suppressed-primary",
    ]);
    const { areas, findings: refused } = replay(withColumns(berlinMss, { status: ["share"] }), rows);
    expect(refused.map(({ code, path }) => `${code} ${path}`)).toEqual([
      "INDEX-VALUE-REFUSED /rows/2/values/share",
      "INDEX-VALUE-REFUSED /rows/3/values/share",
    ]);
    expect(areas.map(({ statusIndex }) => statusIndex === null)).toEqual([false, false, true, true]);
  });

  it("leaves out residual areas and other levels", () => {
    const areas = [area("city", { level: "municipality" }), area("a"), area("rest", { residual: true })];
    const file = fileOf(
      areas.map(({ id }) => observed({ area: id })),
      areas,
    );
    expect(observedRows(file, { ...share, level: "district" }).rows.map(({ id }) => id)).toEqual(["a"]);
    const all = observedRows(file, share);
    expect(all.rows.map(({ id }) => id)).toEqual(["city", "a"]);
    expect(codes(all.findings)).toEqual(["INDEX-LEVELS-MIXED warning"]);
  });

  it("warns of different dates and takes the figures", () => {
    const dated = [
      observed({ area: "a" }),
      observed({ area: "b", referenceDate: "2019-12-31" }),
      observed({ area: "c", referenceDate: null }),
    ];
    const { rows, findings } = observedRows(fileOf(dated), share);
    expect(codes(findings)).toEqual(["INDEX-DATES-MIXED warning"]);
    expect(findings[0]?.message.de).toContain("(2020-12-31, 2019-12-31, ohne)");
    expect(rows).toHaveLength(4);
  });

  it("makes no rows of two versions of a definition, nor of an indicator without figures", () => {
    const mixed = [observed({ area: "a" }), observed({ area: "b", definitionVersion: "2" })];
    const both = observedRows(fileOf(mixed), { indicators: ["share", "income"] });
    expect(both.rows).toEqual([]);
    expect(codes(both.findings)).toEqual(["INDEX-DEFINITIONS-MIXED error", "INDEX-INDICATOR-MISSING error"]);
    expect(codes(observedRows(fileOf(mixed), { ...share, on: "2001-01-01" }).findings)).toEqual([
      "INDEX-INDICATOR-MISSING error",
    ]);
  });
});
