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
    previous.flatMap(({ indicator, value: before, ...group }) => {
      const index = cells.findIndex((one) => one.indicator === indicator && same(one, group));
      const after = cells[index]?.value ?? 0;
      if (after >= before || corrected.includes(indicator)) return [];
      return [{ path: index < 0 ? "/cells" : `/cells/${index}/value`, values: { indicator, before, after } }];
    }),
  examples: {
    passing: [
      { rules: "esf-plus", cells: [cell("EECO01", 5)], previous: [cell("EECO01", 5)] },
      { rules: "esf-plus", cells: [cell("EECO01", 4)], previous: [cell("EECO01", 5)], corrected: ["EECO01"] },
    ],
    failing: [
      { rules: "esf-plus", cells: [cell("EECO01", 4)], previous: [cell("EECO01", 5)] },
      { rules: "esf-plus", cells: [], previous: [cell("EECO01", 5)] },
    ],
  },
};

const together: TableCheck = {
  code: "ESF-B11",
  severity: "error",
  title: { de: "Gesamtwert ist nicht die Summe der Geschlechter", en: "Total is not the sum of the genders" },
  message: {
    de: "{indicator} ({region}): Gesamt {value}, zusammen {sum}.",
    en: "{indicator} ({region}): total {value}, together {sum}.",
  },
  hint: {
    de: "Nicht binäre Personen gehören zum Gesamtwert und werden keinem anderen Feld zugeschlagen.",
    en: "Non-binary persons belong to the total and are put into no other cell.",
  },
  norm: norms.annexPlus,
  find: ({ cells, totals = [] }) =>
    totals.flatMap(({ indicator, region, value }, index) => {
      const own = cells.filter((one) => one.indicator === indicator && one.region === region);
      const sum = own.reduce((all, one) => all + one.value, 0);
      return sum === value ? [] : [{ path: `/totals/${index}/value`, values: { indicator, region, value, sum } }];
    }),
  examples: {
    passing: [
      {
        rules: "esf-plus",
        cells: [cell("EECO01", 2), { ...cell("EECO01", 1), gender: "non-binary" }],
        totals: [{ indicator: "EECO01", region: "more-developed", value: 3 }],
      },
    ],
    failing: [
      {
        rules: "esf-plus",
        cells: [cell("EECO01", 2), { ...cell("EECO01", 1), gender: "non-binary" }],
        totals: [{ indicator: "EECO01", region: "more-developed", value: 2 }],
      },
    ],
  },
};

const numbers: TableCheck = {
  code: "ESF-VALUE",
  severity: "error",
  title: { de: "Keine Anzahl", en: "Not a count" },
  message: {
    de: "{indicator} ist {value}; gezählt werden ganze Menschen, null oder mehr, jeder Wert einmal.",
    en: "{indicator} is {value}; people are counted whole, none or more, each figure once.",
  },
  hint: {
    de: "Den Wert berichtigen; eine leere Zelle ist keine Null, und zwei Zeilen für ein Feld gehören zusammen.",
    en: "Correct the figure; an empty cell is no zero, and two rows for one cell belong together.",
  },
  find: ({ cells }) => {
    const seen = new Set<string>();
    return cells.flatMap(({ indicator, gender, region, value }, index) => {
      const key = JSON.stringify([indicator, gender, region]);
      const isTwice = seen.has(key);
      seen.add(key);
      const isCount = Number.isInteger(value) && value >= 0;
      return isCount && !isTwice ? [] : [{ path: `/cells/${index}/value`, values: { indicator, value } }];
    });
  },
  examples: {
    passing: [{ rules: "esf-plus", cells: [cell("EECO01", 0), { ...cell("EECO01", 1), gender: "male" }] }],
    failing: [
      { rules: "esf-plus", cells: [cell("EECO01", -1)] },
      { rules: "esf-plus", cells: [cell("EECO01", 2.5)] },
      { rules: "esf-plus", cells: [cell("EECO01", 1), cell("EECO01", 1)] },
    ],
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
  find: ({ cells, leavers: gone, refsOf }) =>
    gone === undefined
      ? []
      : cells.flatMap(({ indicator, value, ...group }, index) => {
          const left = gone.find((one) => same(one, group))?.value ?? 0;
          if (!/^(?:EE)?CR\d\d$/.test(indicator) || value <= left) return [];
          const related = refsOf?.({ indicator, ...group }) ?? [];
          const behind = related.length === 0 ? {} : { related };
          return [{ path: `/cells/${index}/value`, values: { indicator, value, left }, ...behind }];
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
export const historyChecks: readonly TableCheck[] = [monotonic, together, numbers, leavers, blank, code];
