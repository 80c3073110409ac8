// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { describe, expect, it } from "vitest";
import { berlinMss, withColumns } from "../composite/berlin-mss.ts";
import { replay } from "../composite/replay.ts";
import { indexRows } from "./index-rows.ts";
import { parseTable } from "./parse-table.ts";

const table = parseTable("Gebiet;Anteil;Einwohner;raus;Grund\n01;23,9;9.725;0;\n02;–;250;ja;klein\n03;.;1.000;;");

const columns = { id: "Gebiet", values: ["Anteil"] };

describe("indexRows", () => {
  it("reads ids as texts, figures, exclusions and reasons", () => {
    const all = { ...columns, excluded: "raus", reason: "Grund", inhabitants: "Einwohner" };
    expect(indexRows(table, all)).toEqual({
      rows: [
        { id: "01", values: { Anteil: 23.9 }, excluded: false, inhabitants: 9725 },
        {
          id: "02",
          values: { Anteil: 0 },
          statuses: { Anteil: "true-zero" },
          excluded: true,
          reason: "klein",
          inhabitants: 250,
        },
        {
          id: "03",
          values: { Anteil: null },
          statuses: { Anteil: "not-available" },
          excluded: false,
          inhabitants: 1000,
        },
      ],
      findings: [],
    });
  });

  it("says what a sign, brackets and letters mean, so that a hidden figure is refused as such", () => {
    const signs = parseTable("id;s\na;1,5\nb;*\nc;(2,0)\nd;3,1p\ne;/\nf;");
    const { rows } = indexRows(signs, { id: "id", values: ["s"] });
    expect(rows.map(({ statuses }) => statuses?.["s"])).toEqual([
      undefined,
      "suppressed-primary",
      "estimated",
      "provisional",
      "below-threshold",
      undefined,
    ]);
    const { findings } = replay(withColumns(berlinMss, { status: ["s"] }), rows);
    expect(findings.map(({ code, path }) => `${code} ${path}`)).toEqual([
      "INDEX-VALUE-MISSING /rows/4/values/s",
      "INDEX-VALUE-MISSING /rows/5/values/s",
      "INDEX-VALUE-REFUSED /rows/1/values/s",
    ]);
  });

  it("says nothing of exclusions where there is no column for them", () => {
    expect(indexRows(table, columns).rows[0]).toEqual({ id: "01", values: { Anteil: 23.9 } });
  });

  it("reports a missing column and reads nothing", () => {
    const { rows, findings } = indexRows(table, { id: "Gebiet", values: ["Quote", "Anteil"], excluded: "out" });
    expect(rows).toEqual([]);
    expect(findings.map(({ message }) => message.en)).toEqual([
      "The table has no column “Quote”.",
      "The table has no column “out”.",
    ]);
  });

  it("reports cells that cannot be read, with place and line", () => {
    const broken = parseTable("id;s;out\na;1,5;0\nb;viel;0\nc;1,7;vielleicht");
    const { rows, findings } = indexRows(broken, { id: "id", values: ["s"], excluded: "out" });
    expect(findings.map(({ code, path, line }) => `${code} ${path} ${line}`)).toEqual([
      "table-cell-unreadable /rows/1/s 3",
      "table-cell-unreadable /rows/2/out 4",
    ]);
    expect(rows.map(({ values }) => values["s"])).toEqual([1.5, null, 1.7]);
  });

  it("decides once how numbers are written, or is told", () => {
    const open = parseTable("id;s\na;1.234\nb;2.345");
    const detected = indexRows(open, { id: "id", values: ["s"] });
    expect(detected.rows.map(({ values }) => values["s"])).toEqual([1234, 2345]);
    expect(detected.findings.map(({ code }) => code)).toEqual(["table-numbers-ambiguous"]);
    const told = indexRows(open, { id: "id", values: ["s"], numbers: "english" });
    expect(told.rows.map(({ values }) => values["s"])).toEqual([1.234, 2.345]);
    expect(told.findings).toEqual([]);
  });
});
