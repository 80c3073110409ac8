// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { describe, expect, it } from "vitest";
import { parseTable } from "./parse-table.ts";

const shape = (text: string) => {
  const { columns, rows, findings } = parseTable(text);
  return { columns, rows, findings: findings.map(({ code, path, line }) => `${code} ${path} ${line}`) };
};

describe("parseTable", () => {
  it.each([
    ["semicolons", "id;share\na;23,9\nb;19,3"],
    ["commas and quotes", 'id,share\na,"23,9"\nb,"19,3"'],
    ["tabulators", "id\tshare\na\t23,9\nb\t19,3"],
    ["a byte order mark and Windows line ends", "\uFEFFid;share\r\na;23,9\r\nb;19,3\r\n"],
    ["blank lines and blanks around", "\n id ; share \n\na ; 23,9\n;\nb;19,3\n\n"],
  ])("reads %s", (_, text) => {
    expect(shape(text)).toEqual({
      columns: ["id", "share"],
      rows: [
        { id: "a", share: "23,9" },
        { id: "b", share: "19,3" },
      ],
      findings: [],
    });
  });

  it("keeps separators, quotes and line ends inside quotes, and knows the lines", () => {
    const { rows, lines, delimiter } = parseTable('"a;b",name\n"1\n2","say ""x"""\n3,y');
    expect(delimiter).toBe(",");
    expect(rows).toEqual([
      { "a;b": "1\n2", name: 'say "x"' },
      { "a;b": "3", name: "y" },
    ]);
    expect(lines).toEqual([2, 4]);
  });

  it("keeps a row of another width and reports it with its line", () => {
    const { rows, findings } = shape("a,b\n1\n1,2,3\n1,2");
    expect(rows).toEqual([
      { a: "1", b: "" },
      { a: "1", b: "2" },
      { a: "1", b: "2" },
    ]);
    expect(findings).toEqual(["table-row-width /rows/0 2", "table-row-width /rows/1 3"]);
  });

  it("gives names to columns without one or with one that is taken", () => {
    const { columns, findings } = shape("a;;a\n1;2;3");
    expect(columns).toEqual(["a", "#2", "a#3"]);
    expect(findings).toEqual(["table-column-name /columns/1 1", "table-column-name /columns/2 1"]);
  });

  it.each([[""], ["\n\n"], ["\uFEFF"], [";;"]])("reports a table without a header: %j", (text) => {
    expect(shape(text)).toEqual({ columns: [], rows: [], findings: ["table-empty  undefined"] });
  });

  it("reads a single column and a header alone", () => {
    expect(shape("id\na\nb").rows).toEqual([{ id: "a" }, { id: "b" }]);
    expect(shape("id;share")).toEqual({ columns: ["id", "share"], rows: [], findings: [] });
  });
});
