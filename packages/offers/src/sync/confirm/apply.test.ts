// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { describe, expect, test } from "vitest";
import { checkCatalogue } from "../../checks/checks.ts";
import type { Catalogue, Offer } from "../../records/catalogue.ts";
import { catalogueOf, offerOf, organisationOf, placeOf } from "../../../testing/sync-sources.ts";
import { applyConfirmation } from "./apply.ts";
import type { Applied, Applying } from "./apply.ts";
import type { Claim, Purpose } from "./claim.ts";
import { fingerprintOf } from "./fingerprint.ts";

const { subtle } = globalThis.crypto;
const offer = offerOf("1", {
  placeIds: ["p"],
  verifiedOn: "2021-01-01",
  verifyBy: "2021-12-31",
  provenance: { "/title/de": { source: "hsds" }, "/schedule": { source: "hsds" } },
});
const catalogue = catalogueOf({
  organisations: [organisationOf("g", "Stadt")],
  places: [placeOf("p"), placeOf("other")],
  offers: [offerOf("0"), offer],
  sources: [{ id: "hsds", title: "Liste" }],
});
const applying: Applying = { on: "2022-01-15", source: { id: "provider", title: "Auskunft des Trägers" }, subtle };

const claimFor = async (purpose: Purpose, of: Catalogue = catalogue): Promise<Claim> => ({
  purpose,
  offer: "1",
  fingerprint: await fingerprintOf(of, of.offers.find(({ id }) => id === "1") ?? offer, subtle),
  expires: "2022-02-01T00:00:00Z",
});
const apply = async (purpose: Purpose, more: Partial<Applying> = {}, to = catalogue): Promise<Applied> =>
  applyConfirmation(to, await claimFor(purpose), { ...applying, ...more });
const after = (applied: Applied): Offer | undefined =>
  "catalogue" in applied ? applied.catalogue.offers.find(({ id }) => id === "1") : undefined;
const changed = (more: Partial<Offer>): Catalogue => ({
  ...catalogue,
  offers: catalogue.offers.map((one) => (one.id === "1" ? { ...one, ...more } : one)),
});

describe("applying", () => {
  test("a confirmation sets the day and where it comes from, and touches nothing else", async () => {
    const before = JSON.stringify(catalogue);
    const applied = await apply("confirm-offer");
    const { verifyBy: _, ...rest } = offer;
    const provenance = { ...offer.provenance, "/verifiedOn": { source: "provider", on: "2022-01-15" } };
    expect(after(applied)).toEqual({ ...rest, verifiedOn: "2022-01-15", provenance });
    expect(applied).toMatchObject({ catalogue: { offers: [catalogue.offers[0], {}], sources: [{}, applying.source] } });
    expect(JSON.stringify(catalogue)).toBe(before);
    const codes = "catalogue" in applied ? checkCatalogue(applied.catalogue, { on: "2022-01-15" }) : [];
    expect(codes.filter(({ severity }) => severity === "error")).toEqual([]);
  });

  test("twice is once, and an older confirmation does not take a younger one back", async () => {
    const applied = await apply("confirm-offer");
    const once = "catalogue" in applied ? applied.catalogue : catalogue;
    expect(await apply("confirm-offer", {}, once)).toEqual({ catalogue: once });
    expect(await apply("confirm-offer", { on: "2022-01-10" }, once)).toEqual({ catalogue: once });
  });

  test("an offer that changed meanwhile is not confirmed, nor one whose place or organisation did", async () => {
    const refused = { problem: "changed-meanwhile" };
    expect(await apply("confirm-offer", {}, changed({ title: { de: "Anders" } }))).toEqual(refused);
    const moved = { ...catalogue, places: [placeOf("p", { ags: "05916000" }), placeOf("other")] };
    const renamed = { ...catalogue, organisations: [organisationOf("g", "Stadt Herne")] };
    expect([await apply("end-offer", {}, moved), await apply("correct-offer", {}, renamed)]).toEqual([
      refused,
      refused,
    ]);
  });

  test("upkeep, other offers, other places and the order of names do not count as changes", async () => {
    const more = changed({ verifiedOn: "2021-06-01", changedOn: "2021-06-01", externalIds: { hsds: "1" } });
    const elsewhere = {
      ...more,
      places: [placeOf("other", { ags: "05916000" }), placeOf("p")],
      offers: more.offers.slice(1),
    };
    const turned = JSON.stringify(elsewhere, (_, value: unknown) =>
      typeof value === "object" && value !== null && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value).toReversed())
        : value,
    );
    // the same catalogue, names the other way round
    expect(after(await apply("confirm-offer", {}, JSON.parse(turned) as Catalogue))?.verifiedOn).toBe("2022-01-15");
  });

  test("ending ends; the link is used up by that", async () => {
    const applied = await apply("end-offer");
    expect(after(applied)).toMatchObject({
      status: "ended",
      changedOn: "2022-01-15",
      provenance: { "/status": { source: "provider" } },
    });
    expect(await apply("end-offer", {}, "catalogue" in applied ? applied.catalogue : catalogue)).toEqual({
      problem: "changed-meanwhile",
    });
  });

  test("a correction replaces fields with their origin, and only those of a provider", async () => {
    const correction = { title: { de: "Neu" }, topics: [] };
    expect(after(await apply("correct-offer", { correction }))).toMatchObject({
      title: { de: "Neu" },
      changedOn: "2022-01-15",
      provenance: { "/title": { source: "provider", on: "2022-01-15" }, "/schedule": { source: "hsds" } },
    });
    expect(Object.keys(after(await apply("correct-offer", { correction }))?.provenance ?? {}).toSorted()).toEqual([
      "/schedule",
      "/title",
      "/verifiedOn",
    ]);
    const sneaky: object = { organisationId: "other" };
    const problems = await Promise.all([
      apply("correct-offer"),
      apply("correct-offer", { correction: sneaky }),
      apply("confirm-offer", { correction }),
      apply("end-offer", { correction }),
    ]);
    expect(problems.map((one) => ("problem" in one ? one.problem : "applied"))).toEqual([
      "no-correction",
      "correction-not-allowed",
      "correction-without-purpose",
      "correction-without-purpose",
    ]);
  });

  test("an offer that is not there", async () => {
    expect(await apply("confirm-offer", {}, catalogueOf({}))).toEqual({ problem: "unknown-offer" });
  });
});
