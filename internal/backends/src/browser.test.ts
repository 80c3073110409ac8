// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { fileURLToPath } from "node:url";
import { dayNumber } from "@quartierkit/calendar";
import { rules } from "@quartierkit/eligibility";
import { compile, evaluate, readWord } from "@quartierkit/rules";
import type { Rule } from "@quartierkit/rules";
import { build } from "esbuild";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { browse, hasChromium } from "./browser.ts";
import { facts, today } from "./testing/random-trees.ts";

const all: readonly Rule[] = Object.values(rules);
const people = fc.sample(facts, { numRuns: 40, seed: 22 });

/** What the modules call, as one file; the modules themselves are served as `compile` wrote them. */
async function runtimeText(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL("../../../packages/rules/src/runtime.ts", import.meta.url))],
    bundle: true,
    format: "esm",
    conditions: ["@quartierkit/source"],
    write: false,
  });
  return outputFiles[0]?.text ?? "";
}

/** Decides everybody by every rule, and only then tries what the policy forbids. */
const page = `
${all.map((_, index) => `import { decide as decide${index} } from "/rule${index}.js";`).join("\n")}
const refused = [];
document.addEventListener("securitypolicyviolation", ({ violatedDirective }) => refused.push(violatedDirective));
const quiet = () => new Promise((resolve) => setTimeout(resolve, 100));
const people = await (await fetch("/people.json")).json();
const decided = people.map((facts) => [${all.map((_, index) => `decide${index}(facts, ${dayNumber(today)})`).join(", ")}]);
await quiet();
const before = [...refused];
let evaluated = true;
try { (0, eval)("1"); } catch (cause) { evaluated = cause.name; }
await quiet();
await fetch("/result", { method: "POST", body: JSON.stringify({ decided, before, evaluated, after: refused }) });
`;

interface Seen {
  readonly decided: readonly (readonly number[])[];
  readonly before: readonly string[];
  readonly evaluated: true | string;
  readonly after: readonly string[];
}

test.runIf(process.env["CI"] === "true")("with CI=true there must be a Chromium", () => {
  expect(hasChromium).toBe(true);
});

describe.skipIf(!hasChromium)("compiled rules in a browser (skipped where there is no Chromium)", () => {
  test("decide under a policy without eval what the interpreter says", async () => {
    const modules = all.map((rule, index) => [`/rule${index}.js`, compile(rule, { runtime: "/runtime.js" }).source]);
    const text = await browse({
      "/index.html": `<!doctype html><meta charset="utf-8"><script type="module" src="/page.js"></script>`,
      "/page.js": page,
      "/people.json": JSON.stringify(people),
      "/runtime.js": await runtimeText(),
      ...Object.fromEntries(modules),
    });
    const { decided, before, evaluated, after } = JSON.parse(text) as Seen; // written by the page above
    const outcomes = decided.map((words) => words.map((word) => readWord(word, 0).outcome));
    expect(outcomes).toEqual(people.map((person) => all.map((rule) => evaluate(rule, person, today).outcome)));
    expect(new Set(outcomes.flat())).toEqual(new Set(["met", "not-met", "unknown"]));
    expect(before).toEqual([]);
    // The policy is in force: what it forbids is refused and told.
    expect([evaluated, after]).toEqual(["EvalError", ["script-src"]]);
  }, 60_000);
});
