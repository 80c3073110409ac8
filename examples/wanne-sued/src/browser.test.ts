// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { chromium } from "./testing/chromium.ts";
import { ran } from "./testing/ran.ts";
import type { Ran } from "./testing/ran.ts";

const isRequired = process.env["CI"] === "true";

test.runIf(isRequired)("with CI=true there must be a Chromium", () => {
  expect(chromium).toBeDefined();
});

describe.skipIf(chromium === undefined)("in a real browser (skipped where there is no Chromium)", () => {
  const folder = mkdtempSync(join(tmpdir(), "quartierkit-browser-"));
  let { pages }: Pick<Ran, "pages"> = { pages: {} };
  beforeAll(async () => {
    ({ pages } = await ran());
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const browse = (name: string, content: string, ...more: readonly string[]): string => {
    const file = join(folder, name);
    writeFileSync(file, content);
    const quiet = ["--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync"];
    const own = ["--no-first-run", `--user-data-dir=${join(folder, "profile")}`];
    const options = ["--headless", "--no-sandbox", ...quiet, ...own, ...more, `file://${file}`];
    return execFileSync(chromium ?? "", options, {
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
      maxBuffer: 2 ** 26,
    });
  };

  /** How far the page is wider than its window, measured by the browser itself. */
  const overflow = (name: string, width: number): number => {
    const measure =
      "document.documentElement.dataset.over = String(document.documentElement.scrollWidth - window.innerWidth);";
    const page = (pages[name] ?? "").replace("</body>", `<script>${measure}</script></body>`);
    const dom = browse(name, page, "--dump-dom", `--window-size=${width},900`);
    return Number(/data-over="(-?\d+)"/.exec(dom)?.[1] ?? Number.NaN);
  };

  test.each(["report.html", "report.en.html", "offers.de.html", "offers.en.html"])(
    "%s fits a desk and a narrow screen without scrolling sideways",
    (name) => {
      expect(overflow(name, 1200)).toBeLessThanOrEqual(0);
      expect(overflow(name, 600)).toBeLessThanOrEqual(0);
    },
    60_000,
  );

  test("the plan prints", () => {
    const pdf = join(folder, "plan.pdf");
    browse("offers.de.html", pages["offers.de.html"] ?? "", `--print-to-pdf=${pdf}`, "--no-pdf-header-footer");
    expect(statSync(pdf).size).toBeGreaterThan(20_000);
  }, 60_000);

  test("the report can be looked at", () => {
    const png = join(folder, "report.png");
    browse(
      "report.html",
      pages["report.html"] ?? "",
      `--screenshot=${png}`,
      "--window-size=1200,2400",
      "--hide-scrollbars",
    );
    expect(statSync(png).size).toBeGreaterThan(100_000);
  }, 60_000);
});
