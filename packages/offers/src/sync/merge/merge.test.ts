// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { describe, expect, test } from "vitest";
import { checkCatalogue } from "../../checks/checks.ts";
import { offerSchema } from "../../records/offer.ts";
import { organisationSchema } from "../../records/catalogue.ts";
import { placeSchema } from "../../records/place.ts";
import { readCatalogue } from "../../records/read.ts";
import { different, offerOf, organisationOf, placeOf, same, sourceOf } from "../../../testing/sync-sources.ts";
import { fieldNames, isPattern } from "./fields.ts";
import { mergeSources } from "./merge.ts";
import type { MergeOptions } from "./merge.ts";
import type { SyncSource } from "./model.ts";

const on = "2022-02-01";
const weekly = {
  kind: "weekly",
  hours: [{ weekday: "mo", opens: "09:00", closes: "12:00" }],
  timeZone: "Europe/Berlin",
} as const;
const appointment = { kind: "by-appointment" } as const;

/** One offer in two sources that somebody said is the same. */
const two = (a: Parameters<typeof offerOf>[1], b: Parameters<typeof offerOf>[1], options: Partial<MergeOptions> = {}) =>
  mergeSources([sourceOf("a", { offers: [offerOf("1", a)] }), sourceOf("b", { offers: [offerOf("x", b)] })], {
    on,
    order: ["a", "b"],
    decisions: [same("offers", "a/1", "b/x")],
    ...options,
  });
const offerIn = ({ state }: ReturnType<typeof two>) => state?.catalogue.offers[0];

describe("whose word counts", () => {
  test("the order decides field by field, and tells what it did not take", () => {
    const merged = two(
      { title: { de: "Treff" }, schedule: weekly },
      { title: { de: "Treffen", tr: "Buluşma" }, schedule: appointment },
    );
    expect(offerIn(merged)).toMatchObject({ id: "1", title: { de: "Treff", tr: "Buluşma" }, schedule: weekly });
    expect(offerIn(merged)?.provenance).toMatchObject({ "/title/de": { source: "a" }, "/title/tr": { source: "b" } });
    expect(merged.conflicts).toEqual([
      {
        list: "offers",
        id: "1",
        field: "/schedule",
        taken: "a",
        by: "precedence",
        values: [
          { source: "a", value: weekly },
          { source: "b", value: appointment },
        ],
      },
      {
        list: "offers",
        id: "1",
        field: "/title/de",
        taken: "a",
        by: "precedence",
        values: [
          { source: "a", value: "Treff" },
          { source: "b", value: "Treffen" },
        ],
      },
    ]);
    expect(merged.overridden.map(({ source, field }) => `${source} ${field}`)).toEqual(["b /schedule", "b /title/de"]);
  });

  test("what is known wins over what is not, and that is no conflict", () => {
    const merged = two(
      { cost: { missing: "unknown" }, title: { de: "T" } },
      { schedule: weekly, cost: { kind: "free" }, title: { de: "T" } },
    );
    expect(offerIn(merged)).toMatchObject({ schedule: weekly, cost: { kind: "free" } });
    expect(merged.conflicts).toEqual([]);
    expect(merged.overridden.map(({ source, field }) => `${source} ${field}`)).toEqual(["a /cost", "a /schedule"]);
  });

  test("a rule for a field reverses the order, for one field or all below", () => {
    const rules = [{ fields: ["offers/schedule", "offers/title"], order: ["b", "a"] }];
    const merged = two(
      { schedule: weekly, easyRead: "leicht" },
      { schedule: appointment, easyRead: "einfach" },
      { rules },
    );
    expect(offerIn(merged)).toMatchObject({ title: { de: "Angebot x" }, schedule: appointment, easyRead: "leicht" });
  });

  test("where the freshest counts, the last confirmation wins, and never confirmed comes last", () => {
    const rules = [{ fields: ["*/schedule"], freshest: true }];
    const dated = (a: string | undefined, b: string | undefined) =>
      two(
        { schedule: weekly, ...(a === undefined ? {} : { verifiedOn: a }) },
        { schedule: appointment, ...(b === undefined ? {} : { verifiedOn: b }) },
        { rules },
      );
    const taken = (merged: ReturnType<typeof two>) => {
      const { taken: source, by } = merged.conflicts.find(({ field }) => field === "/schedule") ?? {};
      return [source, by];
    };
    expect(taken(dated("2021-01-01", "2021-01-02"))).toEqual(["b", "freshest"]);
    expect(taken(dated("2021-01-02", "2021-01-01"))).toEqual(["a", "freshest"]);
    expect(taken(dated(undefined, "2010-01-01"))).toEqual(["b", "freshest"]);
    expect(taken(dated("2021-01-01", "2021-01-01"))).toEqual(["a", "precedence"]);
  });

  test("sources whose word counts alike: the same result either way, and a conflict that says so", () => {
    for (const order of [[["a", "b"]], [["b", "a"]], []]) {
      const merged = two({ schedule: weekly }, { schedule: appointment }, { order });
      expect(offerIn(merged)?.schedule).toEqual(weekly);
      expect(merged.conflicts.map(({ by }) => by)).toEqual(["tie", "tie"]);
    }
  });

  test("a position of another address is not taken, nor the state of another translation", () => {
    const [north, south] = [
      { street: "Nordstr.", city: "Herne" },
      { street: "Südstr.", city: "Herne" },
    ];
    const position = { longitude: 7.2, latitude: 51.5 };
    const merge = (address: typeof north | undefined) =>
      mergeSources(
        [
          sourceOf("a", { places: [placeOf("1", { address: north })] }),
          sourceOf("b", { places: [placeOf("2", { position, ...(address === undefined ? {} : { address }) })] }),
        ],
        { on, order: ["a", "b"], decisions: [same("places", "a/1", "b/2")] },
      ).state?.catalogue.places[0]?.position;
    expect([merge(north), merge(undefined), merge(south)]).toEqual([position, position, undefined]);
    const translations = { title: { en: { status: "machine" } } } as const;
    expect(
      offerIn(two({ title: { en: "By hand" } }, { title: { en: "Hand made" }, translations }))?.translations,
    ).toBeUndefined();
    expect(offerIn(two({ title: { en: "Same" } }, { title: { en: "Same" }, translations }))?.translations).toEqual(
      translations,
    );
  });

  test("a record is as fresh as its oldest part", () => {
    const dated = { verifiedOn: "2021-05-01", verifyBy: "2021-12-31", changedOn: "2021-03-01" };
    const other = { verifiedOn: "2021-01-01", verifyBy: "2022-12-31", changedOn: "2021-04-01", title: { tr: "Bir" } };
    expect(offerIn(two(dated, other))).toMatchObject({
      verifiedOn: "2021-01-01",
      verifyBy: "2021-12-31",
      changedOn: "2021-04-01",
    });
    expect(offerIn(two(dated, { title: { tr: "Bir" } }))?.verifiedOn).toBeUndefined();
    expect(offerIn(two(dated, { verifiedOn: "2020-01-01" }))?.verifiedOn).toBe("2021-05-01");
  });

  test("origins that a source tells itself stay, under its name", () => {
    const merged = two({ provenance: { "/title": { source: "s", transformed: "shortened" } } }, {});
    expect(offerIn(merged)?.provenance?.["/title/de"]).toEqual({ source: "a:s", transformed: "shortened" });
  });
});

describe("which records are one", () => {
  test("nothing is merged without a decision, and an id that is taken gets its source before it", () => {
    const sources = [sourceOf("a", { offers: [offerOf("1")] }), sourceOf("b", { offers: [offerOf("1")] })];
    const { state, findings } = mergeSources(sources, { on, order: ["b", "a"] });
    expect(state?.catalogue.offers.map(({ id }) => id)).toEqual(["1", "a:1"]);
    expect(findings.map(({ code, severity }) => [code, severity])).toEqual([["sync-id-taken", "warning"]]);
  });

  test("references lead to the merged records, in parts and sessions too", () => {
    const session = { start: "2022-03-01T10:00", end: "2022-03-01T11:00" };
    const dates = (placeId: string) =>
      ({ kind: "dates", sessions: [{ ...session, placeId }, session], timeZone: "Europe/Berlin" }) as const;
    const several = (placeId: string) =>
      ({ kind: "several", parts: [{ placeIds: [placeId], schedule: dates(placeId) }] }) as const;
    const { state } = mergeSources(
      [
        sourceOf("a", { organisations: [organisationOf("g", "Stadt")], places: [placeOf("p")] }),
        sourceOf("b", {
          organisations: [organisationOf("g9", "Stadt Herne")],
          places: [placeOf("p9")],
          offers: [
            offerOf("1", { organisationId: "g9", placeIds: ["p9", "nowhere"], schedule: several("p9") }),
            offerOf("2", { organisationId: "g9", schedule: dates("p9") }),
          ],
        }),
      ],
      { on, order: ["a", "b"], decisions: [same("organisations", "a/g", "b/g9"), same("places", "b/p9", "a/p")] },
    );
    expect(state?.catalogue.offers).toMatchObject([
      { organisationId: "g", placeIds: ["p", "nowhere"], schedule: several("p") },
      { organisationId: "g", schedule: dates("p") },
    ]);
  });

  test("decisions that contradict each other leave everything apart that hangs on them", () => {
    const sources = ["a", "b", "c", "d"].map((id) => sourceOf(id, { offers: [offerOf(id)] }));
    const circle = [same("offers", "a/a", "b/b"), same("offers", "b/b", "c/c"), different("offers", "c/c", "a/a")];
    const { state, findings } = mergeSources(sources, { on, decisions: [...circle, same("offers", "d/d", "d/d")] });
    expect(state?.catalogue.offers).toHaveLength(4);
    expect(findings.map(({ code }) => code)).toEqual(["sync-decision-cycle", "sync-decision-contradiction"]);
  });

  test("the later decision about a pair counts; two of one day count not at all", () => {
    const sources = ["a", "b"].map((id) => sourceOf(id, { offers: [offerOf(id)] }));
    const count = (...decisions: NonNullable<MergeOptions["decisions"]>) => {
      const { state, findings } = mergeSources(sources, { on, decisions });
      return [state?.catalogue.offers.length, findings.length];
    };
    const [yes, no] = [same("offers", "a/a", "b/b", "2022-01-02"), different("offers", "b/b", "a/a", "2022-01-01")];
    expect(count(yes, no)).toEqual([1, 0]);
    expect(count(yes, { ...no, on: "2022-01-03" })).toEqual([2, 0]);
    expect(count(yes, { ...no, on: "2022-01-02" })).toEqual([2, 2]);
    expect(count(same("offers", "a/a", "b/z"))).toEqual([2, 1]);
  });
});

describe("what vanishes", () => {
  const a = sourceOf("a", { offers: [offerOf("1"), offerOf("2")] });
  const b = sourceOf("b", { offers: [offerOf("x", { contact: { phone: "1" } })] });
  const decisions = [same("offers", "a/1", "b/x")];
  const step = (sources: readonly SyncSource[], day: string, before: MergeOptions["before"] = null) =>
    mergeSources(sources, { on: day, order: ["a", "b"], decisions, before }).state;

  test("is gone since a day, with what was last known, and lives again under the same id", () => {
    const first = step([a, b], "2022-01-01");
    const second = step([sourceOf("a", {}), b], "2022-01-02", first);
    expect(second?.catalogue.offers).toMatchObject([{ id: "1", title: { de: "Angebot x" } }]);
    expect(second?.gone).toMatchObject([{ id: "2", gone: "2022-01-02", last: { title: { de: "Angebot 2" } } }]);
    const third = step([sourceOf("a", {}), b], "2022-01-03", second);
    expect(third).toBe(second);
    const fourth = step([a, sourceOf("b", {})], "2022-01-04", third);
    expect(fourth?.gone).toEqual([]);
    expect(fourth?.seen.map(({ source, id, gone }) => [source, id, gone])).toEqual([
      ["a", "1", undefined],
      ["a", "2", undefined],
      ["b", "x", "2022-01-04"],
    ]);
    expect(fourth?.catalogue.offers[0]?.contact).toBeUndefined();
  });

  test("a record that was found to be another leads there", () => {
    const apart = mergeSources([a, b], { on: "2022-01-01", order: ["a", "b"] }).state;
    const together = step([a, b], "2022-01-02", apart);
    expect(together?.gone).toMatchObject([{ id: "x", replacedBy: "1" }]);
  });

  test("a source that is not given changes nothing; many records gone at once are told", () => {
    const first = step([a, b], "2022-01-01");
    const absent = mergeSources([b], { on, before: first });
    expect([absent.state === first, absent.findings.map(({ code }) => code)]).toEqual([true, ["sync-source-absent"]]);
    const five = sourceOf("c", { offers: ["1", "2", "3", "4", "5"].map((id) => offerOf(id)) });
    const left = (...ids: readonly string[]) =>
      mergeSources([sourceOf("c", { offers: ids.map((id) => offerOf(id)) })], {
        on,
        before: mergeSources([five], { on: "2022-01-01" }).state,
      }).findings.map(({ code }) => code);
    expect([left("1", "2", "3"), left("1", "2")]).toEqual([[], ["sync-many-gone"]]);
  });
});

describe("bad input", () => {
  const good = sourceOf("a", { offers: [offerOf("1")] });
  const codes = (sources: readonly SyncSource[], options: Partial<MergeOptions> = {}) => {
    const { state, findings } = mergeSources(sources, { on, ...options });
    return [state === null, ...findings.map(({ code, path }) => `${code} ${path}`)];
  };

  test.each([
    ["a source without id", [{ ...good, id: "" }], {}, [true, "sync-source-id /sources/0/id"]],
    ["two sources of one id", [good, good], {}, [true, "sync-source-twice /sources/1/id"]],
    ["an order in a circle", [good], { order: ["a", ["a"]] }, [true, "sync-order-cycle /order"]],
    ["a stranger in the order", [good], { order: ["z", "a"] }, [false, "sync-order-source /order"]],
    [
      "an unknown field",
      [good],
      { rules: [{ fields: ["offers/hours"] }] },
      [true, "sync-field-unknown /rules/0/fields/0"],
    ],
  ] as const)("%s", (_, sources, options, expected) => {
    expect(codes(sources, options)).toEqual(expected);
  });

  test("an id that stands twice in one source", () => {
    const twice = sourceOf("a", { offers: [offerOf("1"), offerOf("1", { title: { de: "Zweites" } })] });
    const { state, findings } = mergeSources([twice], { on });
    expect(state?.catalogue.offers.map(({ title }) => title["de"])).toEqual(["Angebot 1"]);
    expect(findings.map(({ code, path }) => [code, path])).toEqual([
      ["sync-id-twice", "/sources/0/catalogue/offers/1/id"],
    ]);
  });

  test("patterns: what can be asked for and what cannot", () => {
    const good = ["*", "offers", "*/contact/phone", "offers/title/de", "places/*", "offers/translations/title/de"];
    const bad = [
      "",
      "offer/title",
      "offers/id",
      "offers/provenance",
      "offers/cost/kind",
      "offers/title/",
      "places/schedule",
    ];
    expect(good.filter((pattern) => !isPattern(pattern))).toEqual([]);
    expect(bad.filter(isPattern)).toEqual([]);
  });
});

test("the names of fields are those of the schemas", () => {
  const shapes = { organisations: organisationSchema.shape, places: placeSchema.shape, offers: offerSchema.shape };
  for (const list of ["organisations", "places", "offers"] as const)
    expect(fieldNames[list].toSorted()).toEqual(Object.keys(shapes[list]).toSorted());
});

test("a merged catalogue reads and checks as any other", () => {
  const merged = two(
    { organisationId: "g", description: { de: "Kurz" } },
    { description: { tr: "Kısa" }, externalIds: { hsds: "9" } },
  );
  const { catalogue, findings } = readCatalogue(merged.state?.catalogue);
  expect(findings).toEqual([]);
  const codes = catalogue === null ? ["?"] : checkCatalogue(catalogue, { on }).map(({ code }) => code);
  expect(codes).not.toContain("OFF-PROVENANCE");
  expect(codes.filter((code) => code === "OFF-REFERENCE")).toHaveLength(1);
});
