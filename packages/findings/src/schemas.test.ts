// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { describe, expect, expectTypeOf, it } from "vitest";
import * as z from "zod";
import { cite } from "@quartierkit/vocabulary";
import type { Finding } from "./finding.ts";
import { readRecord } from "./read.ts";
import { findingSchema } from "./schemas.ts";

const finding: Finding = {
  code: "T",
  severity: "info",
  path: "/a~1b/0",
  message: { de: "a", en: "b" },
  hint: { de: "c", en: "d" },
  norm: cite("Art. 82 VO (EU) 2021/1060"),
  file: "a.json",
  line: 3,
};

describe("findingSchema", () => {
  it("reads what it describes", () => {
    expectTypeOf<z.output<typeof findingSchema>>().toExtend<Finding>();
    expectTypeOf<keyof z.output<typeof findingSchema>>().toEqualTypeOf<keyof Finding>();
    expect(findingSchema.parse(JSON.parse(JSON.stringify(finding)))).toEqual(finding);
  });

  it.each([
    [{ severity: "fatal" }, "/severity", "unknown-code"],
    [{ path: "a" }, "/path", "wrong-format"],
    [{ path: "/~2" }, "/path", "wrong-format"],
    [{ line: 0 }, "/line", "out-of-range"],
    [{ line: 1.5 }, "/line", "wrong-type"],
    [{ message: { de: "a" } }, "/message/en", "missing-field"],
    [{ norm: "§ 1" }, "/norm", "wrong-type"],
  ])("refuses %j", (parts, path, code) => {
    expect(readRecord(findingSchema, { ...finding, ...parts }).findings).toMatchObject([{ path, code }]);
  });

  it("is described in JSON Schema", () => {
    expect(z.toJSONSchema(findingSchema, { io: "input" })).toMatchObject({
      type: "object",
      additionalProperties: false,
    });
  });
});
