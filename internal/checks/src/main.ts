// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { styleText } from "node:util";
import type { Check } from "./problem.ts";
import * as codes from "./codes.ts";
import * as cycles from "./cycles.ts";
import * as dependencies from "./dependencies.ts";
import * as docblocks from "./docblocks.ts";
import * as doors from "./doors.ts";
import * as executedDocs from "./executed-docs.ts";
import * as floors from "./floors.ts";
import * as generated from "./generated.ts";
import * as glossary from "./glossary.ts";
import * as lawCases from "./law-cases.ts";
import * as lawSources from "./law-sources.ts";
import * as licences from "./licences.ts";
import * as links from "./links.ts";
import * as ownIndex from "./own-index.ts";
import * as purity from "./purity.ts";
import * as readmes from "./readmes.ts";
import * as sources from "./sources.ts";
import * as typedDocs from "./typed-docs.ts";
import * as zodDoor from "./zod-door.ts";

const checks: Readonly<Record<string, Check>> = {
  floors,
  dependencies,
  purity,
  "zod-door": zodDoor,
  cycles,
  "own-index": ownIndex,
  codes,
  doors,
  sources,
  docblocks,
  glossary,
  "law-cases": lawCases,
  "law-sources": lawSources,
  licences,
  readmes,
  links,
  generated,
  "executed-docs": executedDocs,
  "typed-docs": typedDocs,
};

const root = process.cwd();
const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in checks));
if (unknown.length > 0) {
  console.error(`no check is called ${unknown.join(", ")}; there are ${Object.keys(checks).join(", ")}`);
  process.exit(2);
}

let found = 0;
for (const [name, { check, files }] of Object.entries(checks)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  const problems = check(root);
  found += problems.length;
  if (problems.length === 0) console.log(`${styleText("green", "ok")}  ${name} (${files(root).length} files)`);
  else console.log(`${styleText("red", "no")}  ${name}: ${problems.length} problem(s)`);
  for (const { file, line, message } of problems) {
    console.log(`      ${file}${line === undefined ? "" : `:${line}`}  ${message}`);
  }
}
process.exitCode = found === 0 ? 0 : 1;
