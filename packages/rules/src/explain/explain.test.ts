// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { cite } from "@quartierkit/vocabulary";
import { describe, expect, test } from "vitest";
import { parameter } from "../parameter.ts";
import { rule } from "../rule.ts";
import { build } from "../tree/build.ts";
import type { Condition } from "../tree/nodes.ts";
import { explain } from "./explain.ts";
import { reasonsIn } from "./tell.ts";
import { renderExplanation, renderExplanationHtml } from "./render.ts";

const { age, allOf, anyOf, compare, dayOf, is, not, personDecides, reason, when } = build;

const norm = cite("§ 7 Abs. 1 SGB II");
const minimum = parameter({
  id: "minimum",
  title: { de: "Mindestalter", en: "Minimum age" },
  unit: "years",
  values: [{ value: 27, inForce: { from: "2019-01-01", to: null }, norm, source: { title: "test" } }],
});

const oldEnough = reason("age", norm, {
  say: { de: "Mindestens {required} Jahre alt (Alter: {age}).", en: "At least {required} years old (age: {age})." },
  shows: { required: minimum, age: age(dayOf("birthDate")) },
  of: compare(age(dayOf("birthDate")), ">=", minimum),
});

const reachable = reason("reachable", cite("§ 7b SGB II"), {
  say: { de: "Verfügbar <oder> gemeldet.", en: "Available <or> registered." },
  of: anyOf(
    reason("available", norm, { say: { de: "Verfügbar.", en: "Available." }, of: is("available") }),
    reason("registered", norm, { say: { de: "Gemeldet.", en: "Registered." }, of: is("registeredJobSeeker") }),
  ),
});

const sample = rule({
  id: "sample",
  title: { de: "Beispiel", en: "Sample" },
  purpose: "entitlement",
  versions: [
    {
      inForce: { from: "2019-01-01", to: null },
      norm,
      source: { title: "test" },
      checkedUntil: "2026-04-29",
      when: allOf(oldEnough, reachable),
      remarks: [
        reason("note", norm, {
          say: { de: "Anteil wird berichtet.", en: "The share is reported." },
          of: personDecides({ de: "?", en: "?" }),
        }),
      ],
    },
  ],
});

describe("explaining", () => {
  test("tells each reason with outcome, norm, figures and the facts used", () => {
    const explanation = explain(sample, { birthDate: "1994-03-10", available: true }, "2021-03-09");
    const { verdict, joined } = explanation;
    const reasons = reasonsIn(explanation.reasons);
    expect(verdict.outcome).toBe("not-met");
    expect(joined).toBe("all");
    expect(reasons.map(({ id, outcome }) => [id, outcome])).toEqual([
      ["age", "not-met"],
      ["reachable", "met"],
      ["available", "met"],
      ["registered", "unknown"],
    ]);
    expect(reasons[0]?.text).toEqual({
      de: "Mindestens 27 Jahre alt (Alter: 26).",
      en: "At least 27 years old (age: 26).",
    });
    expect(reasons[0]?.facts).toEqual([
      { path: "birthDate", label: { de: "Geburtsdatum", en: "Date of birth" }, value: "1994-03-10" },
    ]);
    expect(reasons[1]?.joined).toBe("any");
  });

  test("bounds are told in words", () => {
    const text = (birthDate?: string) =>
      reasonsIn(explain(sample, birthDate === undefined ? {} : { birthDate }, "2021-03-09").reasons)[0]?.text.de;
    expect(text("1994")).toContain("zwischen 26 und 27");
    expect(text()).toContain("nicht bekannt");
  });

  test("names what is missing by its label", () => {
    const reasons = reasonsIn(explain(sample, { birthDate: "1990-01-01" }, "2021-03-09").reasons);
    expect(reasons[1]?.missing.map(({ label }) => label.de)).toEqual([
      "Verfügbar für die Vermittlung",
      "Arbeitslos oder arbeitsuchend gemeldet",
    ]);
  });

  test("says so where no version is in force", () => {
    expect(explain(sample, {}, "2018-12-31").notInForce?.de).toContain("01.01.2019");
  });
});

describe("combinations", () => {
  const told = (id: string) =>
    reason(id, norm, { say: { de: `${id}.`, en: `${id}.` }, of: personDecides({ de: id, en: id }) });
  const asRule = (when: Condition) => {
    const inForce = { from: "2019-01-01", to: null };
    return rule({ ...sample, versions: [{ inForce, norm, source: { title: "test" }, when }] });
  };
  /** The lines about conditions, without norms and without what a person has to decide. */
  const text = (of: Condition) =>
    renderExplanation(explain(asRule(of), { available: false }, "2021-03-09"), "de")
      .split("\n")
      .slice(1)
      .filter((line) => !line.includes("Zu entscheiden"))
      .map((line) => line.replace(/ \(§[^)]*\)/u, ""));

  test("what counts together inside of a choice stands together", () => {
    expect(text(anyOf(allOf(told("a"), told("b")), allOf(told("c"), allOf(told("d"), told("e")))))).toEqual([
      "  eines davon genügt:",
      "  ? alles zusammen: noch offen",
      "    ? a.: noch offen",
      "    ? b.: noch offen",
      "  ? alles zusammen: noch offen",
      "    ? c.: noch offen",
      "    ? d.: noch offen",
      "    ? e.: noch offen",
    ]);
  });

  test("what must not hold, and what is examined only under a condition, says so", () => {
    const available = reason("available", norm, { say: { de: "Verfügbar.", en: "Available." }, of: is("available") });
    expect(text(allOf(not(available), told("a")))).toEqual([
      "  ✓ darf nicht zutreffen: erfüllt",
      "    ✗ Verfügbar.: nicht erfüllt",
      "  ? a.: noch offen",
    ]);
    expect(text(allOf(when(not(available), told("a")), told("b")))).toEqual([
      "  ? nur zu prüfen, wo das Erste zutrifft: noch offen",
      "    ✓ darf nicht zutreffen: erfüllt",
      "      ✗ Verfügbar.: nicht erfüllt",
      "    ? a.: noch offen",
      "  ? b.: noch offen",
    ]);
  });

  test("the same question to a person is asked once", () => {
    const ask = { de: "Nur kurz?", en: "Only briefly?" };
    const twice = anyOf(allOf(is("germanByBirth"), personDecides(ask)), personDecides(ask));
    expect(explain(asRule(twice), {}, "2021-03-09").verdict.decisions).toEqual([ask]);
  });
});

describe("rendering", () => {
  const open = explain(sample, { birthDate: "1990-01-01" }, "2026-05-01");

  test("as text that can be read aloud", () => {
    expect(renderExplanation(open, "de").split("\n")).toEqual([
      "Beispiel, 01.05.2026: noch offen",
      "  ✓ Mindestens 27 Jahre alt (Alter: 36). (§ 7 Abs. 1 SGB II): erfüllt",
      "  ? Verfügbar <oder> gemeldet. (§ 7b SGB II): noch offen",
      "    eines davon genügt:",
      "    ? Verfügbar. (§ 7 Abs. 1 SGB II): noch offen",
      "        Noch zu erfragen: Verfügbar für die Vermittlung",
      "    ? Gemeldet. (§ 7 Abs. 1 SGB II): noch offen",
      "        Noch zu erfragen: Arbeitslos oder arbeitsuchend gemeldet",
      "  Hinweis, entscheidet nicht: Anteil wird berichtet. (§ 7 Abs. 1 SGB II)",
      "  Gesetzestext gelesen bis 29.04.2026.",
    ]);
  });

  test("as HTML, every text escaped", () => {
    const html = renderExplanationHtml(open, "en");
    expect(html).toContain("Available &lt;or&gt; registered.");
    expect(html).not.toContain("<or>");
    expect(html).toContain("<cite>§ 7b SGB II</cite>");
    expect(html).toContain("Text of the law read up to 29 April 2026.");
  });
});

test("what drops out is not told, neither among the reasons nor as a note", () => {
  const [version] = sample.versions;
  if (version === undefined) throw new Error("the sample has a version");
  const guarded = rule({
    ...sample,
    versions: [
      {
        ...version,
        when: allOf(oldEnough, build.when(is("available"), reachable)),
        remarks: [build.when(is("available"), reachable)],
      },
    ],
  });
  const ids = (available: boolean) => {
    const { reasons, remarks } = explain(guarded, { birthDate: "1990-01-01", available }, "2021-03-09");
    return [reasons, remarks].map((told) => reasonsIn(told).map(({ id }) => id));
  };
  expect(ids(false)).toEqual([["age"], []]);
  expect(ids(true)).toEqual([
    ["age", "reachable", "available", "registered"],
    ["reachable", "available", "registered"],
  ]);
});
