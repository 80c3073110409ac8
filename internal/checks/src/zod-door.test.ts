// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { describe, expect, it } from "vitest";
import { planted, room } from "./planted.ts";
import { check } from "./zod-door.ts";

const records = 'import * as z from "zod";\nexport const s = z.string();\n';
const schema = 'export { s } from "./records.ts";';

describe("zod door", () => {
  it("is content when zod stands behind ./schema only, and the main door takes types", () => {
    const index = 'export type { S } from "./records.ts";\nexport { plain } from "./plain.ts";';
    const plain = 'import type { S } from "./records.ts";\nexport const plain = 1;';
    const root = planted(
      room("offers", { "index.ts": index, "plain.ts": plain, "schema.ts": schema, "records.ts": records }),
    );
    expect(check(root)).toEqual([]);
  });

  it("reports zod that the main door reaches over a second file", () => {
    const root = planted(
      room("offers", {
        "index.ts": 'export { plain } from "./plain.ts";',
        "plain.ts": 'import { type S, s } from "./records.ts";\nexport const plain = s;',
        "records.ts": records,
      }),
    );
    expect(check(root)).toEqual([
      {
        file: "packages/offers/src/records.ts",
        line: 1,
        message: "zod is loaded by packages/offers/src/index.ts; zod belongs behind ./schema",
      },
    ]);
  });

  it("reports the schema door of another package, and an inline type import, which stays at run time", () => {
    const other = 'import { type D } from "@quartierkit/vocabulary/schema";\nexport const x = 1;';
    const root = planted(room("offers", { "index.ts": 'export { x } from "./x.ts";', "x.ts": other }));
    expect(check(root)).toHaveLength(1);
  });
});
