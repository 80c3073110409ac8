// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { norms } from "../../indicators/sources.ts";
import { ruleSet } from "../../rule-sets/rule-sets.ts";
import type { FigureTable, TableCheck } from "./relation.ts";

const cell = (indicator: string, value: number): FigureTable["cells"][number] => ({
  indicator,
  gender: "female",
  region: "more-developed",
  value,
});

const same = (a: Pick<FigureTable["cells"][number], "gender" | "region">, b: typeof a): boolean =>
  a.gender === b.gender && a.region === b.region;

const monotonic: TableCheck = {
  code: "ESF-A19",
  severity: "error",
  title: { de: "Kumulierter Wert gesunken", en: "Cumulative figure fell" },
  message: {
    de: "{indicator} war {before} und ist {after}, ohne dass eine Korrektur vermerkt ist.",
    en: "{indicator} was {before} and is {after}, and no correction is noted.",
  },
  hint: {
    de: "Korrekturen sind zulässig: den Indikator als berichtigt vermerken und den Grund nennen.",
    en: "Corrections are allowed: note the indicator as corrected and tell the reason.",
  },
  norm: norms.guidance,
  find: ({ cells, previous = [], corrected = [] }) =>
    cells.flatMap((now, index) => {
      const before = previous.find((one) => one.indicator === now.indicator && same(one, now))?.value ?? 0;
      if (now.value >= before || corrected.includes(now.indicator)) return [];
      return [{ path: `/cells/${index}/value`, values: { indicator: now.indicator, before, after: now.value } }];
    }),
  examples: {
    passing: [
      { rules: "esf-plus", cells: [cell("EECO01", 5)], previous: [cell("EECO01", 5)] },
      { rules: "esf-plus", cells: [cell("EECO01", 4)], previous: [cell("EECO01", 5)], corrected: ["EECO01"] },
    ],
    failing: [{ rules: "esf-plus", cells: [cell("EECO01", 4)], previous: [cell("EECO01", 5)] }],
  },
};

const leavers: TableCheck = {
  code: "ESF-A20",
  severity: "error",
  title: { de: "Mehr Ergebnisse als Austritte", en: "More results than exits" },
  message: {
    de: "{indicator} ist {value}, ausgetreten sind {left}.",
    en: "{indicator} is {value}; {left} have left.",
  },
  hint: { de: "Ergebnisse haben nur, die ausgetreten sind.", en: "Only those who have left have results." },
  norm: norms.guidance,
  find: ({ cells, leavers: gone }) =>
    gone === undefined
      ? []
      : cells.flatMap(({ indicator, value, ...group }, index) => {
          const left = gone.find((one) => same(one, group))?.value ?? 0;
          if (!/^(?:EE)?CR\d\d$/.test(indicator) || value <= left) return [];
          return [{ path: `/cells/${index}/value`, values: { indicator, value, left } }];
        }),
  examples: {
    passing: [{ rules: "esf-plus", cells: [cell("EECR04", 2)], leavers: [cell("", 2)] }],
    failing: [{ rules: "esf-plus", cells: [cell("EECR04", 3)], leavers: [cell("", 2)] }],
  },
};

const whole = (id: FigureTable["rules"]): FigureTable => ({
  rules: id,
  cells: ruleSet(id).indicators.map(({ id: indicator }) => cell(indicator, 0)),
});

const blank: TableCheck = {
  code: "ESF-ZERO",
  severity: "warning",
  title: { de: "Indikator fehlt in der Tabelle", en: "Indicator missing in the table" },
  message: {
    de: "Nicht in der Tabelle: {indicators}. Wo nichts zutrifft, steht eine Null.",
    en: "Not in the table: {indicators}. Where nothing applies, a zero is written.",
  },
  hint: { de: "Zeilen mit Nullen ergänzen.", en: "Add rows of zeros." },
  norm: norms.guidance,
  find: ({ rules, cells }) => {
    const there = new Set(cells.map(({ indicator }) => indicator));
    const missing = ruleSet(rules)
      .indicators.filter(({ id }) => !there.has(id))
      .map(({ id }) => id);
    return missing.length === 0 ? [] : [{ path: "/cells", values: { indicators: missing.join(", ") } }];
  },
  examples: {
    passing: [whole("esf-plus"), whole("esf-2014")],
    failing: [{ ...whole("esf-plus"), cells: whole("esf-plus").cells.slice(1) }],
  },
};

const code: TableCheck = {
  code: "ESF-UNKNOWN-INDICATOR",
  severity: "error",
  title: { de: "Unbekannter Indikator", en: "Unknown indicator" },
  message: {
    de: "„{indicator}“ gehört nicht zu diesem Rechtsstand.",
    en: "“{indicator}” does not belong to this rule set.",
  },
  hint: { de: "Code oder Rechtsstand prüfen.", en: "Check the code or the rule set." },
  find: ({ rules, cells }) => {
    const { indicators, entities, reserved } = ruleSet(rules);
    const known = new Set([...indicators, ...entities, ...reserved].map(({ id }) => id).concat("GT", "TOTAL"));
    return cells.flatMap(({ indicator }, index) =>
      known.has(indicator) || !/^(?:EE)?C[OR]\d/.test(indicator)
        ? []
        : [{ path: `/cells/${index}/indicator`, values: { indicator } }],
    );
  },
  examples: {
    passing: [{ rules: "esf-plus", cells: [cell("EECO01", 1), cell("BIWAQ-1", 1)] }],
    failing: [
      { rules: "esf-plus", cells: [cell("CO01", 1)] },
      { rules: "esf-2014-2018", cells: [cell("CO12", 1)] },
    ],
  },
};

/** What a table has to hold, and how it stands to the one before it and to the exits. */
export const historyChecks: readonly TableCheck[] = [monotonic, leavers, blank, code];
