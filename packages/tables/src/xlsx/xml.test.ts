// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { attribute, scanXml, unescapeXml } from "./xml.ts";

describe("attributes", () => {
  test.each([
    [' r="A1" s="3" t="s"', "t", "s"],
    [" r='A1'", "r", "A1"],
    [' xr:r="x" r="y"', "r", "x"],
    [' ref="A1" r="B2"', "r", "B2"],
    [' name="r" r="B2"', "r", "B2"],
    ['\n r \t= "a &amp; b"', "r", "a & b"],
    [' name="a r=1" r="b"', "r", "b"],
  ])("of %j, %s is %j", (text, name, value) => {
    expect(attribute(text, name)).toBe(value);
  });

  test("what is not there, or breaks off, is nothing", () => {
    for (const text of ["", ' ref="x"', " r", " r=", ' r="x', " r=x"])
      expect(attribute(text, "r"), text).toBeUndefined();
  });
});

test("entities are read, and those that nobody declared stay", () => {
  expect(unescapeXml("&lt;&#228;&#xE4;&quot;&apos;&amp;lt;")).toBe("<ää\"'&lt;");
  expect(unescapeXml("&bomb; &#x110000; & &constructor;")).toBe("&bomb; &#x110000; & &constructor;");
});

const told = (text: string) => {
  const said: string[] = [];
  const whole = scanXml(text, {
    open: (name, _, closed) => said.push(`<${name}${closed ? "/" : ""}>`),
    close: (name) => said.push(`</${name}>`),
    text: (inner) => said.push(inner),
  });
  return [whole, said.join("")];
};

describe("elements", () => {
  test("come in their order, without prefixes; comments are passed over", () => {
    expect(told('<?xml version="1.0"?><x:a b=">"><!-- <c> --><c/>1 &lt; 2<![CDATA[<3>]]></x:a>')).toEqual([
      true,
      "<a><c/>1 < 2<3></a>",
    ]);
  });

  test.each(["", "text", "<a", "<!-- x", "<![CDATA[x", "<!DOCTYPE a><a/>", "<?xml"])(
    "%j is no whole document",
    (text) => {
      expect(told(text)[0]).toBe(false);
    },
  );

  test("no text makes the scanner throw or stay", () => {
    const sign = fc.string({ unit: fc.constantFrom(..."<>/!?-[]\"'= ab&;:") });
    fc.assert(
      fc.property(sign, (text) => {
        expect(typeof told(text)[0]).toBe("boolean");
      }),
    );
  });
});
