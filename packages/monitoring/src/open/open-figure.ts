// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { explain, reasonsIn } from "@quartierkit/rules";
import type { Explanation } from "@quartierkit/rules";
import type { Bilingual } from "@quartierkit/vocabulary";
import { counts, grandTotal } from "../count/cells.ts";
import type { Cell } from "../count/cells.ts";
import { dayBefore } from "../count/judge.ts";
import type { Judged } from "../count/judge.ts";
import { belongsTo, entersIn } from "../count/period.ts";
import { exclusionReasons } from "../count/reasons.ts";
import type { ExclusionReason } from "../count/reasons.ts";
import type { EsfReport } from "../count/report.ts";
import { MonitoringError } from "../error.ts";
import type { Indicator } from "../indicators/indicator.ts";
import type { NoAnswer } from "../record/facts.ts";
import { labelsOf } from "../record/labels.ts";

/** Which figure is opened; without gender or region it is the sum over them. */
export interface Figure {
  readonly indicator: string;
  readonly gender?: Cell["gender"];
  readonly region?: Cell["region"];
}

/** A record that does not count in the figure, and why. */
export interface NotCounted {
  readonly ref: string;
  readonly reason: ExclusionReason;
  readonly text: Bilingual;
}

/** A figure with the records that make it. */
export interface OpenedFigure {
  readonly indicator: string;
  readonly value: number;
  /** The participations by the record of their first entry, with all records that belong to them. */
  readonly records: readonly { readonly ref: string; readonly refs: readonly string[] }[];
  readonly others: readonly NotCounted[];
}

const lacks = (paths: readonly string[]): Bilingual => {
  const { de, en } = labelsOf(paths);
  return { de: `Es fehlt: ${de}.`, en: `Missing: ${en}.` };
};

const said = (reason: ExclusionReason, detail?: Bilingual): Pick<NotCounted, "reason" | "text"> => {
  const { de, en } = exclusionReasons[reason];
  return { reason, text: detail === undefined ? { de, en } : { de: `${de} ${detail.de}`, en: `${en} ${detail.en}` } };
};

/** The first of the innermost conditions that failed: what somebody would have to be for the figure to count them. */
const failed = ({ reasons }: Explanation): Bilingual | undefined =>
  reasonsIn(reasons).find(({ outcome, reasons: inner }) => outcome === "not-met" && inner.length === 0)?.text;

/** Why nobody answered what a result needs; `undefined` where somebody did, or nobody asked. */
const noAnswerTo = ({ facts: { atExit, atSixMonths } }: Judged, { moment }: Indicator): NoAnswer | undefined =>
  moment === "entry" ? undefined : (moment === "exit" ? atExit : atSixMonths).noAnswer;

function byCondition(one: Judged, indicator: Indicator, { rules }: EsfReport): Pick<NotCounted, "reason" | "text"> {
  const explanation = explain(indicator.rule, one.facts, dayBefore(one.facts.entry), { lawDay: rules.lawDay });
  if (one.outcomes[indicator.id] === "not-met") return said("condition-not-met", failed(explanation));
  const noAnswer = noAnswerTo(one, indicator);
  if (noAnswer !== undefined) return said(noAnswer);
  const { missing } = explanation.verdict;
  return said("not-known", lacks(missing));
}

function byPeriod({ facts }: Judged, { moment }: Indicator): Pick<NotCounted, "reason" | "text"> {
  if (moment === "entry") return said("entered-outside-period");
  return said(facts.exit === undefined ? "still-there" : "left-outside-period");
}

function grandTotalOnly({ contradicted, complete, missing }: Judged): Pick<NotCounted, "reason" | "text"> {
  if (contradicted) return said("contradicting-status");
  if (complete) return said("gender-without-cell");
  return said("incomplete", lacks(missing));
}

/** Why a participation does not count; `null` where it does. */
function reasonOf(one: Judged, figure: Figure, report: EsfReport): Pick<NotCounted, "reason" | "text"> | null {
  const indicator = report.rules.indicators.find(({ id }) => id === figure.indicator);
  if (figure.region !== undefined && one.region !== figure.region) return said("other-region");
  if (figure.gender !== undefined && one.gender !== figure.gender) return said("other-gender");
  if (indicator === undefined) return entersIn(one.facts, report) ? null : said("entered-outside-period");
  if (!counts(one, report.rules)) return grandTotalOnly(one);
  if (!belongsTo(indicator, one.facts, report)) return byPeriod(one, indicator);
  return one.outcomes[indicator.id] === "met" ? null : byCondition(one, indicator, report);
}

/** The indicators that a figure is the sum of; itself for most. */
function partsOf({ indicator }: Figure, { rules }: EsfReport): readonly string[] {
  if (indicator === "TOTAL") return rules.total;
  return rules.reserved.find(({ id }) => id === indicator)?.of ?? [indicator];
}

type Why = Pick<NotCounted, "reason" | "text">;

/** Why no part of a sum counts, each reason once; `null` where one does. What is not known goes before what is not met. */
function together(reasons: readonly (Why | null)[]): Why | null {
  const all = reasons.flatMap((reason) => reason ?? []);
  const first = all.find(({ reason }) => reason === "not-known") ?? all[0];
  if (first === undefined || all.length < reasons.length) return null;
  const distinct = all.filter(({ text }, index) => all.findIndex((one) => one.text.en === text.en) === index);
  const words = (language: keyof Bilingual): string =>
    distinct
      .map(({ reason, text }, index) => {
        const isSaid = distinct.findIndex((one) => one.reason === reason) < index;
        return isSaid ? text[language].slice(exclusionReasons[reason][language].length).trim() : text[language];
      })
      .join(" ");
  return { reason: first.reason, text: { de: words("de"), en: words("en") } };
}

/**
 * Opens a figure: the records that make it, and for each other record the reason why it does not count.
 *
 * @param report - the report
 * @param figure - indicator (`GT` is the grand total), gender, region
 * @throws MonitoringError `no-such-indicator`
 * @example
 * import { esfReport, openFigure, ruleSet } from "@quartierkit/monitoring";
 * const facts = { gender: "female", birthDate: "1984-06-01", isced: 3 } as const;
 * const record = { ref: "A", operation: "BQB", region: "more-developed", entry: "2020-03-02", facts } as const;
 * const records = [{ ...record, status: "unemployed" }, { ...record, ref: "B", status: "employed" }] as const;
 * const report = esfReport(records, { rules: ruleSet("esf-2014-2018"), from: "2020-01-01", to: "2020-12-31" });
 * const { records: made, others } = openFigure(report, { indicator: "CO01" });
 * console.log(made.map(({ ref }) => ref).join()); // → A
 * for (const { ref, text } of others) console.log(`${ref}: ${text.en}`); // → B: Condition not met. Unemployed at entry.
 */
export function openFigure(report: EsfReport, figure: Figure): OpenedFigure {
  const parts = partsOf(figure, report);
  const known = parts.every((part) => part === grandTotal || report.rules.indicators.some(({ id }) => id === part));
  if (!known)
    throw new MonitoringError("no-such-indicator", `${figure.indicator} is no indicator of ${report.rules.id}.`);
  const opened = report.participations.map((one) => ({
    one,
    reasons: parts.map((indicator) => reasonOf(one, { ...figure, indicator }, report)),
  }));
  const counted = opened.filter(({ reasons }) => reasons.includes(null));
  const left = report.excluded
    .filter(({ reason }) => reason === "exit-before-entry" || reason === "bagatelle" || reason === "same-participation")
    .map(({ ref, reason }): NotCounted => ({ ref, ...said(reason) }));
  return {
    indicator: figure.indicator,
    value: counted.reduce((sum, { reasons }) => sum + reasons.filter((reason) => reason === null).length, 0),
    records: counted.map(({ one: { ref, refs } }) => ({ ref, refs })),
    others: [
      ...opened.flatMap(({ one: { ref }, reasons }) => {
        const why = together(reasons);
        return why === null ? [] : [{ ref, ...why }];
      }),
      ...left,
    ],
  };
}
