// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { beforeAll, describe, expect, it } from "vitest";
import { openBadgeOf } from "../issue/open-badge.ts";
import type { Thing } from "../json/value.ts";
import { signCredential } from "../proof/data-integrity.ts";
import { signToken } from "../proof/token.ts";
import { keyFromSeed } from "../testing/examples.ts";
import { exampleContent } from "../testing/file.ts";
import { verifyCredential } from "../verify/verify.ts";
import { certificateCard } from "./card.ts";
import { fingerprintOf } from "./fingerprint.ts";
import { certificatePage } from "./page.ts";

let signed: Thing = {};
let token = "";

beforeAll(async () => {
  const key = await keyFromSeed(9);
  const created = { created: "2021-07-05T00:00:00Z" };
  const badge = await openBadgeOf(exampleContent, { issuer: { id: key.issuer, name: "Werk & <Sohn>" }, salt: "salt" });
  signed = await signCredential(badge, key, created);
  token = await signToken(badge, key, created);
});

describe("the page", () => {
  it("says what was achieved, what it is not, and lets nothing of a file become markup", () => {
    const page = certificatePage(exampleContent, { holderName: "<b>Kim</b>", fingerprint: "ab12 cd34" });
    expect(page).toContain("TQ1 Wege &amp; &lt;Mauern&gt;");
    expect(page).toContain("&lt;b&gt;Kim&lt;/b&gt;");
    expect(page).toContain("kein Berufsabschluss und kein Teilabschluss mit Rechtswirkung");
    expect(page).toContain("bestanden am 30.06.2021 mit 73,3 Prozent");
    expect(page).toContain("Erste Position (aus den Inhalten abgeleitet)");
    expect(page).toContain("ab12 cd34");
  });

  it("is complete in itself: nothing is loaded, nothing runs", () => {
    const page = certificatePage(exampleContent);
    expect(page).toMatch(/@page \{ size: A4/);
    expect(page).not.toMatch(/<script|<img|<link|url\(|src=|https?:/);
    expect(page).not.toContain("Fingerabdruck");
  });

  it("of an attendance says nothing about an assessment", () => {
    const { assessment: _, ...rest } = exampleContent;
    const page = certificatePage({ ...rest, kind: "attendance" });
    expect(page).toContain("Teilnahmebescheinigung");
    expect(page).not.toMatch(/Kompetenzfeststellung|bestanden/);
  });
});

describe("the fingerprint", () => {
  it("belongs to one signature", async () => {
    expect(await fingerprintOf(signed)).toMatch(/^([\da-f]{4} ){7}[\da-f]{4}$/);
    expect(await fingerprintOf(token)).not.toBe(await fingerprintOf(signed));
    expect(await fingerprintOf({})).toBeNull();
  });
});

describe("the card", () => {
  it("shows what it is, the outcome and every check with its reason", async () => {
    const card = certificateCard(await verifyCredential(signed, { at: "2022-01-01" }));
    expect(card).toContain("TQ1 Wege &amp; &lt;Mauern&gt;");
    expect(card).toContain("Werk &amp; &lt;Sohn&gt;");
    expect(card).toContain("✓ gültig");
    expect(card).toContain("? Aussteller: Wer hinter");
    expect(card.match(/<svg/g)).toHaveLength(1);
    expect(card).toMatch(/<title>.+<\/title>\n<desc>.+<\/desc>/);
  });

  it("shows a failure in words, in the language asked for", async () => {
    const found = await verifyCredential({ ...signed, name: "TQ2" }, { at: "2022-01-01" });
    expect(certificateCard(found, "en")).toContain("✗ not valid");
    expect(certificateCard(found, "en")).toContain("✗ Signature: The signature does not hold");
    const nothing = await verifyCredential("%PDF", { at: "2022-01-01" });
    expect(certificateCard(nothing)).toContain("✗ Lesbar: Das ist ein PDF.");
  });

  it("stays in its frame, however long the texts are", async () => {
    const found = await verifyCredential({ ...signed, name: "x".repeat(5000) }, { at: "2022-01-01" });
    const lines = [...certificateCard(found).matchAll(/>([^<]*)<\/text>/g)].map(([, text = ""]) => text);
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThan(130);
  });
});
