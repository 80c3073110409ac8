// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { build, parameter, rule } from "@quartierkit/rules";
import type { Condition, NumberNode, Parameter } from "@quartierkit/rules";
import { cite } from "@quartierkit/vocabulary";
import type { Citation } from "@quartierkit/vocabulary";
import { derived, readUntil, statutes2026 } from "../sources.ts";
import { unread } from "../unread.ts";

const { age, allOf, anyOf, calc, choose, compare, count, dayOf, is, reason, some } = build;

interface Figure {
  readonly unit: Parameter["unit"];
  readonly value: number;
  readonly norm: Citation;
}

const since2013 = (id: string, { unit, value, norm }: Figure, title: Parameter["title"]): Parameter =>
  parameter({
    id,
    title,
    unit,
    values: [{ value, inForce: { from: "2013-01-01", to: null }, norm, source: statutes2026 }],
  });

const number1 = cite("§ 21 Abs. 3 Nr. 1 SGB II");
const number2 = cite("§ 21 Abs. 3 Nr. 2 SGB II");

const youngAge = since2013(
  "sgb2-21-3-young-age",
  { unit: "years", value: 7, norm: number1 },
  {
    de: "Alter des jungen Kindes",
    en: "Age of the young child",
  },
);
const schoolAge = since2013(
  "sgb2-21-3-school-age",
  { unit: "years", value: 16, norm: number1 },
  {
    de: "Alter mehrerer Kinder",
    en: "Age of several children",
  },
);
const fullPercent = since2013(
  "sgb2-21-3-percent",
  { unit: "percent", value: 36, norm: number1 },
  {
    de: "Mehrbedarf nach Nr. 1",
    en: "Additional need under no. 1",
  },
);
const perChild = since2013(
  "sgb2-21-3-per-child",
  { unit: "percent", value: 12, norm: number2 },
  {
    de: "Mehrbedarf je Kind",
    en: "Additional need per child",
  },
);
const ceiling = since2013(
  "sgb2-21-3-ceiling",
  { unit: "percent", value: 60, norm: number2 },
  { de: "Höchstens", en: "At most" },
);
const majority = since2013(
  "bgb-2-majority",
  { unit: "years", value: 18, norm: cite("§ 2 BGB") },
  {
    de: "Volljährigkeit",
    en: "Age of majority",
  },
);

const ofChild = age(dayOf("household.children[].birthDate"));
/** Whose birth is only expected is no child of the household yet. */
const below = (limit: Parameter): Condition => allOf(compare(ofChild, ">=", 0), compare(ofChild, "<", limit));
const minor = below(majority);
const childrenBelow = (limit: Parameter): NumberNode => count("household.children", below(limit));

/** Lives with at least one minor child. */
export const hasMinorChild = reason("minor-child", cite("§ 21 Abs. 3 SGB II"), {
  say: {
    de: "Lebt mit mindestens einem minderjährigen Kind zusammen.",
    en: "Lives together with at least one minor child.",
  },
  of: some("household.children", minor),
});

/** One child under seven, or two or three under sixteen; from four on number 2 gives more anyway. */
const underNumber1 = anyOf(compare(childrenBelow(youngAge), ">=", 1), compare(childrenBelow(schoolAge), ">=", 2));

const percent = calc(
  "max",
  choose([{ when: underNumber1, then: fullPercent }], 0),
  calc("min", ceiling, calc("*", perChild, count("household.children", minor))),
);

/**
 * Lone parent, with the percentage of the additional need.
 *
 * @law § 21 Abs. 3 SGB II
 * @inForce same wording 2013 to 2026
 */
export const loneParent = rule({
  id: "lone-parent",
  title: { de: "Alleinerziehend", en: "Lone parent" },
  purpose: "entitlement",
  versions: [
    unread(cite("§ 21 Abs. 3 SGB II"), { from: "2005-01-01", to: "2012-12-31" }),
    {
      inForce: { from: "2013-01-01", to: null },
      norm: cite("§ 21 Abs. 3 SGB II"),
      source: { ...derived("zwei oder drei Kinder unter 16 auch bei gemischtem Alter"), title: statutes2026.title },
      checkedUntil: readUntil,
      values: {
        percent: choose(
          [{ when: allOf(is("household.soleCarer"), some("household.children", minor)), then: percent }],
          0,
        ),
      },
      when: allOf(
        hasMinorChild,
        reason("sole-carer", cite("§ 21 Abs. 3 SGB II"), {
          say: {
            de: "Sorgt allein für Pflege und Erziehung des Kindes oder der Kinder.",
            en: "Cares for and brings up the child or children alone.",
          },
          of: is("household.soleCarer"),
        }),
      ),
    },
  ],
});
