// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { describe, expect, it } from "vitest";
import { coreCode, defineCodeList, extendCodeList, findCode, labelOf } from "./code-list.ts";

const label = (text: string) => ({ de: text, en: text });

const core = defineCodeList({
  id: "topic",
  version: "1",
  title: label("Topic"),
  codes: [
    { code: "language", label: { de: "Sprache", en: "Language" } },
    { code: "course", label: { de: "Kurs", en: "Course" }, broader: "language" },
    { code: "old", label: { de: "Früher", en: "Formerly" }, retiredOn: "2020-01-01" },
  ],
});

const own = extendCodeList(core, {
  id: "topic-herne",
  version: "1",
  title: label("Topic"),
  codes: [{ code: "language-cafe", label: { de: "Sprachcafé", en: "Language café" }, broader: "course" }],
});

describe("defineCodeList", () => {
  it("gives the list back, with what it holds besides", () => {
    const list = { id: "a", version: "1", title: label("A"), codes: [{ code: "x", label: label("X"), endonym: "X" }] };
    expect(defineCodeList(list)).toBe(list);
    expect(defineCodeList(list).codes[0]?.endonym).toBe("X");
  });

  it("refuses a code that stands twice", () => {
    const codes = [
      { code: "a", label: label("A") },
      { code: "a", label: label("A") },
    ];
    expect(() => defineCodeList({ ...core, codes })).toThrow(expect.objectContaining({ code: "code-duplicate" }));
  });

  it("refuses a broader code that is not there", () => {
    const codes = [{ code: "a", label: label("A"), broader: "b" }];
    expect(() => defineCodeList({ ...core, codes })).toThrow(expect.objectContaining({ code: "code-broader-unknown" }));
  });
});

describe("extendCodeList", () => {
  it("keeps the core codes", () => {
    expect(own.codes.map(({ code }) => code)).toEqual(["language", "course", "old", "language-cafe"]);
    expect(own.id).toBe("topic-herne");
  });

  it.each([undefined, "unknown", "other"])("refuses an added code whose broader code is %s", (broader) => {
    const other = { code: "other", label: label("Other") };
    const added = broader === undefined ? other : { ...other, broader };
    expect(() => extendCodeList(core, { ...own, codes: [added] })).toThrow(
      expect.objectContaining({ code: "code-without-broader" }),
    );
  });

  it("refuses to give a core code another meaning", () => {
    const codes = [{ code: "course", label: label("Other"), broader: "language" }];
    expect(() => extendCodeList(core, { ...own, codes })).toThrow(expect.objectContaining({ code: "code-duplicate" }));
  });
});

describe("findCode and labelOf", () => {
  it("find retired codes too", () => {
    expect(findCode(core, "old")?.retiredOn).toBe("2020-01-01");
    expect(labelOf(core, "old", "de")).toBe("Früher");
  });

  it("show an unknown code as it is", () => {
    expect(findCode(core, "toString")).toBeUndefined();
    expect(labelOf(core, "toString", "en")).toBe("toString");
  });
});

describe("coreCode", () => {
  it("leads an own code to its core code and a core code to itself", () => {
    expect(coreCode(own, core, "language-cafe")).toBe("course");
    expect(coreCode(own, core, "course")).toBe("course");
  });

  it("leads over several steps", () => {
    const district = extendCodeList(own, {
      ...own,
      id: "topic-wanne",
      codes: [{ code: "cafe-sued", label: label("Café"), broader: "language-cafe" }],
    });
    expect(coreCode(district, core, "cafe-sued")).toBe("course");
  });

  it("ends where no path leads to the core", () => {
    expect(coreCode(own, core, "nowhere")).toBeUndefined();
    const circle = {
      ...core,
      codes: [
        { code: "a", label: label("A"), broader: "b" },
        { code: "b", label: label("B"), broader: "a" },
      ],
    };
    expect(coreCode(circle, core, "a")).toBeUndefined();
  });
});
