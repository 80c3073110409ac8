// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { describe, expect, it } from "vitest";
import { check } from "./licences.ts";
import { planted } from "./planted.ts";

const toml = (path: string, licence: string) =>
  `version = 1\n\n[[annotations]]\npath = ${path}\nSPDX-FileCopyrightText = "2026"\nSPDX-License-Identifier = "${licence}"\n`;
const text = { "LICENSES/EUPL-1.2.txt": "EUPL" };
const header = "// SPDX-License-Identifier: EUPL-1.2\n";
const missing = (tree: Readonly<Record<string, string>>) => check(planted(tree)).map(({ file }) => file);

describe("licences", () => {
  it("takes a header, a paper beside the file, and REUSE.toml", () => {
    const annotations = toml('["REUSE.toml", "data/**", "*.md"]', "EUPL-1.2");
    const tree = { "src/a.ts": header, "b.png": "", "b.png.license": header, "data/x/c.csv": "", "d.md": "" };
    expect(missing({ ...text, ...tree, "REUSE.toml": annotations })).toEqual([]);
  });

  it("reports a file that nothing covers, as a star stays in its folder", () => {
    const tree = { "REUSE.toml": toml('"*"', "EUPL-1.2"), "docs/a.md": "", "b.md": "" };
    expect(missing({ ...text, ...tree })).toEqual(["docs/a.md"]);
  });

  it("reports a licence whose text is missing", () => {
    expect(missing({ ...text, "REUSE.toml": toml('"**"', "CC0-1.0"), "a.ts": header })).toEqual([
      "LICENSES/CC0-1.0.txt",
    ]);
  });
});
