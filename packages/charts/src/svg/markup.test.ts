// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { describe, expect, it } from "vitest";
import { readSvg, textOf } from "../testing/read-svg.ts";
import { at, element, escape } from "./markup.ts";

describe("escape", () => {
  it("turns every sign of XML into an entity", () => {
    expect(escape(`<a b="c" d='e'>&amp;`)).toBe("&lt;a b=&quot;c&quot; d=&#39;e&#39;&gt;&amp;amp;");
  });

  it.each(["\u0000", "\u0008", "\u001f", "\u007f", "\ufffe", "\ud800", "\u202e", "\u2066"])("replaces %j", (sign) => {
    expect(escape(`a${sign}b`)).toBe("a\ufffdb");
  });

  it("keeps letters of every script and whole surrogate pairs", () => {
    expect(escape("Привіт 👋 ß")).toBe("Привіт 👋 ß");
  });
});

describe("element", () => {
  it("escapes strings in attributes and children, not markup", () => {
    const inner = element("b", { title: `"x"` }, "<i>");
    expect(element("a", {}, inner).markup).toBe(`<a><b title="&quot;x&quot;">&lt;i&gt;</b></a>`);
  });

  it("rounds numbers to two decimals, writes no minus zero and leaves out what is undefined", () => {
    expect(element("a", { x: 1 / 3, y: -0.001, z: undefined }).markup).toBe(`<a x="0.33" y="0"/>`);
  });

  it("moves marks", () => {
    expect(at(1.005, -2, element("a", {})).markup).toBe(`<g transform="translate(1 -2)"><a/></g>`);
  });

  it("gives back the text it was given", () => {
    const text = `Müller & Söhne <"GmbH">`;
    expect(textOf(readSvg(element("text", {}, text).markup))).toBe(text);
  });
});
