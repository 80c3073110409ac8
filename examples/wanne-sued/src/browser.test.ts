// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { escapeHtml } from "@quartierkit/findings";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { chromium } from "./testing/chromium.ts";
import { lettersByPage } from "./testing/printed.ts";
import { ran } from "./testing/ran.ts";
import type { Ran } from "./testing/ran.ts";

const esfNames = ["esf.de", "esf.en", "esf-plus.de", "esf-plus.en"];

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

  /** How far the page is wider than a phone: a window is never that narrow, a frame is. */
  const overflowOnPhone = (name: string): number => {
    const measure =
      "addEventListener('load', () => { const root = phone.contentDocument.documentElement; document.body.dataset.over = String(root.scrollWidth - root.clientWidth); phone.remove(); });";
    const frame = `<iframe id="phone" style="width:360px;height:800px;border:0" srcdoc="${escapeHtml(pages[name] ?? "")}"></iframe>`;
    const dom = browse(
      `phone-${name}`,
      `<!doctype html><body>${frame}<script>${measure}</script></body>`,
      "--dump-dom",
    );
    return Number(/data-over="(-?\d+)"/.exec(dom)?.[1] ?? Number.NaN);
  };

  const everyPage = ["report", "report.en", "offers.de", "offers.en", "certificate", ...esfNames];

  test.each(everyPage)(
    "%s fits a desk, a narrow screen and a phone without scrolling sideways",
    (name) => {
      expect(overflow(`${name}.html`, 1200)).toBeLessThanOrEqual(0);
      expect(overflow(`${name}.html`, 600)).toBeLessThanOrEqual(0);
      expect(overflowOnPhone(`${name}.html`)).toBeLessThanOrEqual(0);
    },
    60_000,
  );

  test.each(esfNames)(
    "%s prints on A4, and no sheet is empty but for its foot",
    (name) => {
      const pdf = join(folder, `${name}.pdf`);
      browse(`${name}.html`, pages[`${name}.html`] ?? "", `--print-to-pdf=${pdf}`, "--no-pdf-header-footer");
      const sheets = lettersByPage(readFileSync(pdf));
      expect(sheets.length).toBeGreaterThan(5);
      expect(sheets.length).toBeLessThanOrEqual(20);
      expect(Math.min(...sheets)).toBeGreaterThan(200);
    },
    60_000,
  );

  test.each(esfNames)(
    "%s: each figure opens as many records as it counts, without a script",
    (name) => {
      const check = `addEventListener('load', () => {
        const links = [...document.querySelectorAll('td a[href^="#figure-"]')];
        const wrong = links.filter((link) => {
          for (const one of document.querySelectorAll('details')) one.open = false;
          link.click();
          const place = document.getElementById(link.getAttribute('href').slice(1));
          const items = place.tagName === 'UL' ? [...place.children].filter((item) => !item.querySelector('ul')) : [place];
          const records = items.reduce((sum, item) => sum + item.querySelectorAll('.refs span').length, 0);
          return !place.closest('details').open || (link.textContent !== '0' && records !== Number(link.textContent));
        });
        document.body.dataset.wrong = links.length + ' links, wrong: ' + wrong.map((link) => link.outerHTML).join(' ');
      });`;
      const page = (pages[`${name}.html`] ?? "").replace("</body>", `<script>${check}</script></body>`);
      const dom = browse(`${name}-open.html`, page, "--dump-dom");
      expect(/data-wrong="([^"]*)"/.exec(dom)?.[1]).toMatch(/^\d{2,3} links, wrong: $/);
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
