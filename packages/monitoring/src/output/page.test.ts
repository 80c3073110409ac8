// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { describe, expect, test } from "vitest";
import { gone, whole } from "../checks/examples.ts";
import { esfReport } from "../count/report.ts";
import { compareReports } from "../open/compare.ts";
import { ruleSet } from "../rule-sets/rule-sets.ts";
import { choiceWords } from "./html/choice-words.ts";
import { reportHtml } from "./html/report-html.ts";
import { reportJson } from "./json.ts";
import { flowPicture } from "./picture.ts";
import { flowOf } from "./series.ts";

const rules = ruleSet("esf-2014-2018");
const period = { from: "2019-01-01", to: "2019-12-31" } as const;
const reportOf = (records: Parameters<typeof esfReport>[0]) => esfReport(records, { rules, ...period });
const worked = { ...gone, ref: "B", atExit: { ...gone.atExit, status: "employed" } } as const;
const report = reportOf([whole, worked]);
const { isced: _, ...lacking } = whole.facts;

/** What a reader sees of a part of a page. */
const textOf = (html: string): string => html.replaceAll(/<style>.*?<\/style>|<[^>]*>/gs, " ").replaceAll(/\s+/g, " ");
const sectionOf = (html: string, id: string): string =>
  textOf(new RegExp(`<section id="${id}".*?</section>`, "s").exec(html)?.[0] ?? "");
const headOf = (html: string): string => textOf(html.slice(0, html.indexOf("<section")));

describe("the first half page", () => {
  const { atExit: __, atSixMonths: ___, ...left } = gone;
  const open = reportOf([whole, { ...left, ref: "B" }, { ...whole, ref: "C", facts: lacking }]);
  const page = reportHtml(open, {
    language: "de",
    title: "Süd",
    programme: "BIWAQ IV",
    asOf: "2019-11-30",
    origin: "Register",
  });

  test("says programme, rule set, period, day and origin, in the head and as the title", () => {
    expect(headOf(page)).toContain(
      "Förderprogramm BIWAQ IV Rechtsstand ESF 2014-2020, Anhang I seit 2. August 2018; Anhang I VO (EU) Nr. 1304/2013 Berichtszeitraum 01.01.2019 bis 31.12.2019 Stand der Daten 30.11.2019 Datengrundlage Register",
    );
    expect(page).toContain(
      "<title>Süd – ESF 2014-2020, Anhang I seit 2. August 2018, 01.01.2019 bis 31.12.2019</title>",
    );
  });

  test("says how many people, how many complete, and what is open until when", () => {
    expect(headOf(page)).toContain("3 Teilnehmende (Eintritte im Zeitraum) 2 mit vollständigen Angaben 1 zählen nur");
    expect(headOf(page)).toContain("Verbleib nach Austritt 1 1 – 27.09.2019");
    expect(headOf(page)).toContain("Nachbefragung nach sechs Monaten 1 0 29.02.2020 29.02.2020");
  });

  test("with nothing open it says so", () => {
    expect(headOf(reportHtml(reportOf([whole]), { language: "en" }))).toContain("No result is open.");
  });
});

describe("figures", () => {
  test("each leads to a place of the page, and those of a gender to just its records", () => {
    const page = reportHtml(report, { language: "de" });
    for (const [, place] of page.matchAll(/href="#([^"]+)"/g)) expect(page).toContain(`id="${place}"`);
    expect(page).toContain('<a href="#figure-CR04-more-developed-female">1</a>');
    expect(textOf(/<li id="figure-CR04-more-developed-female">.*?<\/li>/.exec(page)?.[0] ?? "")).toBe(
      " Frauen (1): B ",
    );
  });

  test("every figure is there, in both languages", () => {
    for (const language of ["de", "en"] as const) {
      const page = reportHtml(report, { language });
      for (const id of Object.keys(report.totals)) expect(page).toContain(`id="figure-${id}"`);
      expect(page).toContain(`<html lang="${language}">`);
    }
  });

  test("who may belong to an indicator stands under it as undecided", () => {
    const { disability: __, ...facts } = whole.facts;
    const page = reportHtml(reportOf([{ ...whole, facts }]), { language: "de" });
    expect(page).toContain('<a href="#figure-CO16-open">1</a>');
    expect(page).toMatch(/<li id="figure-CO16-open"><p><strong>Ungeklärt<\/strong> \(1\)<\/p>/);
  });

  test("results stand by target group, with what is open", () => {
    const { atExit: __, ...left } = gone;
    const page = reportHtml(reportOf([worked, { ...left, ref: "C" }]), { language: "de" });
    expect(sectionOf(page, "pictures")).toContain("CO01 Arbeitslose, auch Langzeitarbeitslose 2 0 1 offen 0 1 offen 1");
  });
});

describe("what stands behind the figures", () => {
  test("choices are named in words, with reason, and whether they are the default", () => {
    const usual = sectionOf(reportHtml(report, { language: "de" }), "choices");
    for (const { reason } of report.choices) expect(usual).toContain(reason.de);
    for (const { name } of Object.values(choiceWords)) expect(usual).toContain(name.de);
    expect(usual).toContain("Wie die Leitlinien gelesen wurden");
    expect(usual).not.toContain("abweichend");
    const other = esfReport([whole], { rules: ruleSet("esf-2014-2018", { ltu: "sgb3" }), ...period });
    expect(sectionOf(reportHtml(other, { language: "de" }), "choices")).toContain(
      "§ 18 Abs. 1 SGB III (abweichend; Voreinstellung: Leitlinien der Kommission)",
    );
  });

  test("records that do not count stand by reason, those that could not be read among them", () => {
    const page = reportHtml(reportOf([whole, { ...whole, ref: "B", facts: lacking }]), {
      language: "de",
      unreadable: 3,
    });
    expect(sectionOf(page, "excluded")).toContain("Nirgends gezählte Datensätze: 3.");
    expect(sectionOf(page, "excluded")).toContain("Es fehlt: Höchster Abschluss (ISCED). 1 B");
    expect(sectionOf(page, "excluded")).toContain("Nicht lesbar. 3");
  });

  test("a check stands once, with every record that it found, and days are written as people write them", () => {
    const { atExit: __, ...left } = gone;
    const records = ["A", "B", "C"].map((ref) => ({ ...left, ref, facts: lacking }));
    const found = sectionOf(reportHtml(reportOf(records), { language: "de" }), "findings");
    expect(found.match(/Bildungsstand fehlt/g)).toHaveLength(1);
    expect(found).toContain("zählt nur in der Gesamtzahl. A, B, C 3");
    expect(found).toContain("bis 27.09.2019 festzustellen");
    expect(found).not.toMatch(/\d{4}-\d{2}-\d{2}/);
  });

  test("corrections stand in it with before and now and their reason; where there was nothing to compare, that", () => {
    const correction = compareReports(reportOf([whole]), report);
    const page = reportHtml(report, { language: "en", correction, transmitted: "2019-06-30" });
    expect(sectionOf(page, "corrections")).toContain("Last transmission: data as of 30 June 2019.");
    expect(sectionOf(page, "corrections")).toContain(
      "CR04 In employment, including self-employment, upon leaving Women 0 1 +1",
    );
    expect(sectionOf(page, "corrections")).toContain("B Reported for the first time. +");
    expect(sectionOf(reportHtml(report, { language: "en" }), "corrections")).toContain(
      "Compared with no earlier transmission.",
    );
  });

  test("the text that was read stands with its address", () => {
    expect(sectionOf(reportHtml(report, { language: "de" }), "sources")).toContain(rules.source.url);
  });
});

describe("safety", () => {
  test("a hostile reference or title stays a text, in the style sheet too", () => {
    const page = reportHtml(reportOf([{ ...whole, ref: "<script>x</script>", facts: {} }]), {
      language: "de",
      title: '<b>Titel</b>"; } </style>',
    });
    expect(page).not.toContain("<script>");
    expect(page).not.toContain("<b>");
    expect(page.match(/<\/style>/g)).toHaveLength(1);
    expect(page).toContain(String.raw`content: "\3c b\3e Titel\3c \2f b\3e \22 `);
  });

  test("the JSON carries no facts of people", () => {
    expect(JSON.stringify(reportJson(report, "de"))).not.toContain("1984-06-01");
  });
});

test("the picture tells every quarter, and leaves out bars of nobody", () => {
  const svg = flowPicture(flowOf(report), "de");
  expect(svg).toContain("Q1 2019: 2 Eintritte, 0 Austritte; Q2 2019: 0 Eintritte, 0 Austritte");
  // Two bars and two samples of the legend.
  expect(svg.match(/<rect /g)).toHaveLength(4);
});
