// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { chromium } from "./testing/chromium.ts";
import { driven } from "./testing/driven.ts";
import type { Driven } from "./testing/driven.ts";
import { ran } from "./testing/ran.ts";

/** What somebody sees and hears of the search. */
const seen = `(() => {
  const text = (id) => document.getElementById(id).innerText.trim();
  const links = [...document.querySelectorAll("#search-hits a")].map((link) => link.getAttribute("href"));
  return { status: text("search-status"), links, hits: text("search-hits"), tries: text("search-tries") };
})()`;

interface Seen {
  readonly status: string;
  readonly links: readonly string[];
  readonly hits: string;
  readonly tries: string;
}

describe.skipIf(chromium === undefined)("the search of the plan in a real browser", () => {
  const folder = mkdtempSync(join(tmpdir(), "quartierkit-search-"));
  const pages = new Map<string, Driven>();
  beforeAll(async () => {
    const { pages: written } = await ran();
    for (const language of ["de", "en"]) {
      const file = join(folder, `offers.${language}.html`);
      writeFileSync(file, written[`offers.${language}.html`] ?? "");
      pages.set(language, await driven(chromium ?? "", { profile: join(folder, language), file }));
    }
  }, 60_000);
  afterAll(async () => {
    for (const page of pages.values()) page.close();
    await pause(500);
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  });

  const at = (language: string): Driven => {
    const page = pages.get(language);
    if (page === undefined) throw new Error("no page");
    return page;
  };

  /** Types a query and sends it with the key. */
  const asked = async (language: string, text: string): Promise<Seen> => {
    const page = at(language);
    await page.ask(`(() => { const box = document.getElementById("search-text"); box.value = ""; box.focus(); })()`);
    await page.type(text);
    await page.press("Enter");
    return (await page.ask(seen)) as Seen; // made by the expression above
  };

  test.each([
    ["Sprachkurs", "#sprachfoerderung"],
    ["Sprachförderung", "#sprachfoerderung"],
    ["sprachfoerderung", "#sprachfoerderung"],
    ["Sprahcförderung", "#sprachfoerderung"],
    ["Cafe", "#stadtteilcafe"],
    ["Schwangere Alleinerziehende", "#jobcoaching-alleinerziehende"],
  ])("finds “%s”", async (text, link) => {
    expect((await asked("de", text)).links[0]).toBe(link);
  });

  test("says how many, why, and that hours are unknown", async () => {
    const { status, hits } = await asked("de", "Sprachkurs");
    expect(status).toBe("1 Angebot gefunden.");
    expect(hits).toMatch(/^Sprachförderung Deutsch · Zeiten nicht bekannt\n+„Sprachkurs“: /);
    expect(await asked("en", "German")).toMatchObject({
      status: expect.stringMatching(/^\d offers? found\.$/),
      hits: expect.stringMatching(/^German language support · hours unknown\n+“/),
    });
  });

  test("finds nothing for nonsense and says so, and offers a neighbour that can be taken by keys alone", async () => {
    expect(await asked("de", "xyzzyplugh")).toMatchObject({
      status: expect.stringMatching(/^Kein Angebot/),
      links: [],
      tries: "",
    });
    const { status, links, tries } = await asked("de", "Schulden");
    expect([status.slice(0, 26), links]).toEqual(["Kein Angebot gefunden. Der", []]);
    expect(tries).toMatch(/^Vielleicht hilft das: ?\s*\S/);
    const page = at("de");
    await page.press("Tab");
    await page.press("Tab");
    expect(await page.ask("document.activeElement.parentElement.id")).toBe("search-tries");
    await page.press("Enter");
    expect((await page.ask(seen)) as Seen).toMatchObject({
      status: expect.stringMatching(/^\d+ Angebote? gefunden\.$/),
    });
    expect(await page.ask("document.activeElement.id")).toBe("search-text");
  });

  test("from the top of the page with keys alone to an offer", async () => {
    const page = at("en");
    await page.ask("location.reload()");
    await pause(500);
    const focus = "document.activeElement.id || document.activeElement.className";
    const way: unknown[] = [];
    for (let tabs = 0; tabs < 6 && way.at(-1) !== "search-text"; tabs += 1) {
      await page.press("Tab");
      way.push(await page.ask(focus));
    }
    expect(way.at(-1)).toBe("search-text");
    await page.type("cafe");
    await pause(500);
    expect((await page.ask(seen)) as Seen).toMatchObject({ links: expect.arrayContaining(["#stadtteilcafe"]) });
    await page.press("Tab");
    await page.press("Tab");
    expect(await page.ask("document.activeElement.getAttribute('href')")).toBe("#stadtteilcafe");
    await page.press("Enter");
    expect(await page.ask("location.hash")).toBe("#stadtteilcafe");
  });

  test("an empty field says nothing; markup that is typed stays text", async () => {
    expect(await asked("en", "  ")).toEqual({ status: "", links: [], hits: "", tries: "" });
    await asked("en", "<img src=x onerror=document.title=1> cafe");
    expect(await at("en").ask("[document.querySelectorAll('#search img').length, document.title === '1']")).toEqual([
      0,
      false,
    ]);
  });

  test("field, live region and form have names and roles", async () => {
    const names = `[...document.querySelectorAll("#search label")].map((label) => [label.htmlFor, label.innerText]).flat()`;
    expect(await at("de").ask(names)).toEqual(["search-text", "Im Angebotsplan suchen"]);
    expect(await at("de").ask(`document.querySelector("#search[role=search] [role=status]") !== null`)).toBe(true);
  });

  test("without a script there is no box, and the plan is there", async () => {
    const file = join(folder, "bare.html");
    const page = readFileSync(join(folder, "offers.de.html"), "utf8");
    writeFileSync(file, page.replaceAll(/<script>[\s\S]*?<\/script>/g, ""));
    const bare = await driven(chromium ?? "", { profile: join(folder, "bare"), file });
    try {
      const view = `[document.getElementById("search").offsetHeight, document.querySelectorAll("article").length]`;
      expect(await bare.ask(view)).toEqual([0, 24]);
    } finally {
      bare.close();
    }
  }, 30_000);
});
