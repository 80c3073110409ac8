// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cite } from "@quartierkit/vocabulary";
import { catalogue } from "./catalogue.ts";
import { escapeHtml } from "./escape-html.ts";
import type { Finding } from "./finding.ts";
import { oneLine } from "./one-line.ts";
import { renderHtml } from "./render-html.ts";
import { renderText, toLine } from "./render-text.ts";
import { severities } from "./severity.ts";

const finding: Finding = {
  code: "T-EXIT-BEFORE-ENTRY",
  severity: "error",
  path: "/participants/3/exit",
  file: "2021.json",
  line: 14,
  message: { de: "Austritt vor Eintritt.", en: "Exit before entry." },
  hint: { de: "Tage tauschen.", en: "Swap the days." },
  norm: cite("§ 18 Abs. 1 SGB III"),
};

const everywhere = (text: string): Finding => ({
  code: text,
  severity: "warning",
  path: text,
  file: text,
  message: { de: text, en: text },
  hint: { de: text, en: text },
  norm: { statute: text, text },
});

describe("oneLine", () => {
  it.each([
    ["a\r\n b\tc", "a b c"],
    ["a\u2028b\u0085c", "a b c"],
    ["\u001B[31mred\u001B[0m", "[31mred[0m"],
    ["a\u009B2Jb\u0007\u0000", "a2Jb"],
    ["exe\u202Etxt.\u2066x", "exetxt.x"],
    ["  Sprachcafé für Mütter  ", "Sprachcafé für Mütter"],
    ["العربية", "العربية"],
  ])("%j becomes %j", (text, line) => {
    expect(oneLine(text)).toBe(line);
  });

  it("never lets a control character through", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(oneLine(text)).not.toMatch(/[\u0000-\u001F\u007F-\u009F\u2028\u2029\u202A-\u202E\u2066-\u2069]/);
      }),
    );
  });
});

describe("toLine", () => {
  it("says where, how grave, what, what to do and why", () => {
    expect(toLine(finding, "de")).toBe(
      "2021.json:14:/participants/3/exit: Fehler T-EXIT-BEFORE-ENTRY: Austritt vor Eintritt. → Tage tauschen. [§ 18 Abs. 1 SGB III]",
    );
    expect(toLine(finding, "en")).toContain("error T-EXIT-BEFORE-ENTRY: Exit before entry. → Swap the days.");
  });

  it("leaves out what is not known", () => {
    const { norm: _norm, file: _file, line: _line, ...bare } = finding;
    expect(toLine({ ...bare, path: "" }, "en")).toBe("error T-EXIT-BEFORE-ENTRY: Exit before entry. → Swap the days.");
  });

  it("stays on one line whatever the data holds", () => {
    expect(toLine(everywhere("a\n\u001B[2Jb"), "de")).toBe("a [2Jb:a [2Jb: Warnung a [2Jb: a [2Jb → a [2Jb [a [2Jb]");
  });
});

describe("renderText", () => {
  it("is empty without findings and a line each with them", () => {
    expect(renderText([], { language: "de" })).toBe("");
    expect(renderText([finding, everywhere("a\nb")], { language: "de" }).split("\n")).toHaveLength(2);
  });

  it.each(severities)("colours only when asked to: %s", (severity) => {
    const findings = [{ ...finding, severity }];
    expect(renderText(findings, { language: "de" })).not.toContain("\u001B");
    expect(renderText(findings, { language: "de", color: true })).toMatch(/^\u001B\[3[136]m.*\u001B\[0m$/);
  });

  it("adds no escape but its own", () => {
    const lines = renderText([everywhere("\u001B]0;x\u0007")], { language: "en", color: true });
    expect(lines.match(/\u001B/g)).toHaveLength(2);
  });
});

describe("escapeHtml", () => {
  it("escapes what HTML gives a meaning", () => {
    expect(escapeHtml(`<a href="x" title='y'>&</a>`)).toBe(
      "&lt;a href=&quot;x&quot; title=&#39;y&#39;&gt;&amp;&lt;/a&gt;",
    );
  });

  it("leaves out what neither HTML nor XML can hold", () => {
    expect(escapeHtml("a\u0000b\u0008c\u009Fd\uFFFFe\nf\tg")).toBe("abcde\nf\tg");
  });

  it("loses nothing else and leaves nothing open", () => {
    const signs = new Map([
      ["&lt;", "<"],
      ["&gt;", ">"],
      ["&quot;", '"'],
      ["&#39;", "'"],
      ["&amp;", "&"],
    ]);
    fc.assert(
      fc.property(fc.string(), (text) => {
        const escaped = escapeHtml(text);
        expect(escaped).not.toMatch(/[<>"']/);
        expect(escaped.replaceAll(/&(?:lt|gt|quot|#39|amp);/g, (entity) => signs.get(entity) ?? "")).toBe(text);
      }),
    );
  });
});

describe("renderHtml", () => {
  it("is a table with headings in the language", () => {
    const html = renderHtml([finding], { language: "de" });
    expect(html).toMatch(/^<table class="findings" lang="de">.*<\/table>$/);
    expect(html).toContain('<th scope="col">Was zu tun ist</th>');
    expect(html).toContain('<tr class="finding error"><td>Fehler</td><td>T-EXIT-BEFORE-ENTRY</td>');
    expect(html).toContain("<td>§ 18 Abs. 1 SGB III</td>");
  });

  it("has no rows without findings", () => {
    expect(renderHtml([], { language: "en" })).toContain("<tbody></tbody>");
  });

  it("escapes every text", () => {
    const html = renderHtml([everywhere(`"><script>alert('x')</script>&`)], { language: "en" });
    expect(html).not.toContain("<script");
    expect(html.match(/&lt;script&gt;/g)).toHaveLength(6);
  });

  it("has the same tags whatever the data holds", () => {
    const tags = (text: string) => renderHtml([everywhere(text)], { language: "en" }).match(/<[^>]*>/g);
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(tags(text)).toEqual(tags(""));
      }),
    );
  });
});

describe("catalogue", () => {
  const check = { code: "T-A", severity: "warning", title: { de: "A | B\nC", en: "A" } } as const;

  it("is a Markdown table in the language", () => {
    expect(catalogue([{ ...check, norm: cite("§ 2 SGB II"), validFrom: "2019-01-01" }], "de").split("\n")).toEqual([
      "| Code | Schwere | Was geprüft wird | Norm | in Kraft |",
      "| --- | --- | --- | --- | --- |",
      "| `T-A` | Warnung | A \\| B C | § 2 SGB II | 2019-01-01 – |",
    ]);
  });

  it("leaves cells empty where nothing is known", () => {
    expect(catalogue([check], "en")).toContain("| `T-A` | warning | A |  |  |");
  });
});
