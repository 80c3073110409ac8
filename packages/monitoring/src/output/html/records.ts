// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { escapeHtml } from "@quartierkit/findings";
import type { Cell } from "../../count/cells.ts";
import type { Judged } from "../../count/judge.ts";
import type { EsfReport } from "../../count/report.ts";
import { openFigure } from "../../open/open-figure.ts";
import type { NotCounted, OpenedFigure } from "../../open/open-figure.ts";
import { genderWords, regionWords, titleOf } from "../words.ts";
import { refs, say, section, speaking } from "./parts.ts";
import type { ReportLanguage } from "./parts.ts";
import { openPlace, placeOfCell, placeOfFigure } from "./places.ts";

/** What every figure of a page is opened with. */
interface Opening {
  readonly report: EsfReport;
  readonly language: ReportLanguage;
  readonly byRef: ReadonlyMap<string, Judged>;
  readonly regional: boolean;
}

const line = (label: string, names: readonly string[], id?: string): string =>
  `<li${id === undefined ? "" : ` id="${id}"`}>${label} (${names.length}): ${refs(names)}</li>`;

/** Those who count, by region and gender as in the table. */
function counted({ indicator, records }: OpenedFigure, { byRef, language, regional }: Opening): readonly string[] {
  const groups = new Map<string, { cell: Pick<Cell, "gender" | "region">; names: string[] }>();
  for (const { ref, refs: all } of records) {
    const { gender = "unknown", region = "unknown" } = byRef.get(ref) ?? {};
    const key = placeOfCell({ indicator, gender, region });
    const group = groups.get(key) ?? { cell: { gender, region }, names: [] };
    group.names.push(all.join(" + "));
    groups.set(key, group);
  }
  const order = Object.keys(genderWords);
  const rank = ({ cell }: { cell: Pick<Cell, "gender"> }) => order.indexOf(cell.gender);
  const sorted = [...groups].toSorted(([, a], [, b]) => rank(a) - rank(b));
  return sorted.map(([id, { cell, names }]) => {
    const where = regional ? `, ${say(regionWords[cell.region], language)}` : "";
    return line(`<strong>${say(genderWords[cell.gender], language)}</strong>${where}`, names, id);
  });
}

function byReason(others: readonly NotCounted[], language: ReportLanguage): ReadonlyMap<string, readonly string[]> {
  const why = new Map<string, string[]>();
  for (const { ref, text } of others) why.set(text[language], [...(why.get(text[language]) ?? []), ref]);
  return why;
}

/** Those who do not count for one kind of reason, each reason with its records. */
function leftOut(
  label: string,
  some: readonly NotCounted[],
  { language, id }: { language: ReportLanguage; id?: string },
) {
  if (some.length === 0) return "";
  const reasons = [...byReason(some, language)].map(([text, names]) =>
    line(escapeHtml(text.replace(/\.$/, "")), names),
  );
  const at = id === undefined ? "" : ` id="${id}"`;
  return `<li${at}><p><strong>${label}</strong> (${some.length})</p><ul>${reasons.join("")}</ul></li>`;
}

function opened(indicator: string, opening: Opening): string {
  const { report, language } = opening;
  const figure = openFigure(report, { indicator });
  const t = speaking(language);
  const nobody = `<li>${t("Kein Datensatz zählt.", "No record counts.")}</li>`;
  const who = figure.records.length === 0 ? [nobody] : counted(figure, opening);
  const open = figure.others.filter(({ reason }) => reason === "not-known");
  const not = figure.others.filter((one) => !open.includes(one));
  const items = [
    ...who,
    leftOut(t("Ungeklärt", "Undecided"), open, { language, id: openPlace(indicator) }),
    leftOut(t("Zählen nicht", "Do not count"), not, { language }),
  ].join("");
  const title = `<strong>${escapeHtml(indicator)}</strong> ${say(titleOf(report.rules, indicator), language)}: ${figure.value}`;
  // The place stands inside: a browser that is led to it opens what is around it.
  return `<details><summary>${title}</summary><ul id="${placeOfFigure(indicator)}">${items}</ul></details>`;
}

/** Every figure with the records that make it, and why each other record does not count. */
export function openedSection(report: EsfReport, language: ReportLanguage): string {
  const t = speaking(language);
  const { participations, cells, totals } = report;
  const opening: Opening = {
    report,
    language,
    byRef: new Map(participations.map((one) => [one.ref, one])),
    regional: new Set(cells.map(({ region }) => region)).size > 1,
  };
  const body = Object.keys(totals).map((id) => opened(id, opening));
  return section(
    "opened",
    t("Anhang: Jede Zahl mit ihren Datensätzen", "Appendix: every figure with its records"),
    body.join(""),
  );
}
