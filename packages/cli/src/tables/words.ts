// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Attack, Cost, Proof, Protected } from "@quartierkit/disclosure";
import { oneLine, renderText, sortFindings } from "@quartierkit/findings";
import type { Finding } from "@quartierkit/findings";
import type { Bilingual } from "@quartierkit/vocabulary";
import { draw } from "./draw.ts";

type Language = keyof Bilingual;

/** Reasons in German, for the English ones of the output. */
const german: readonly (readonly [RegExp, string])[] = [
  [/^primary: a count from 1 to (\d+)$/, "primär: eine Anzahl von 1 bis $1"],
  [/^primary: the only figure of its row or column$/, "primär: die einzige Zahl ihrer Zeile oder Spalte"],
  [/^primary: fewer than (\d+) carriers behind the figure$/, "primär: weniger als $1 Träger des Werts"],
  [/^primary: asked for$/, "primär: verlangt"],
  [/^secondary: the whole line is withheld$/, "sekundär: die ganze Zeile oder Spalte wird zurückgehalten"],
  [/^secondary: protects other cells$/, "sekundär: schützt andere Zellen"],
];

function inLanguage(why: string, language: Language): string {
  if (language === "en") return why;
  const [pattern, words] = german.find(([one]) => one.test(why)) ?? [];
  return pattern === undefined || words === undefined ? why : why.replace(pattern, words);
}

const share = (part: number, whole: number): string => (whole === 0 ? "0" : ((100 * part) / whole).toFixed(1));

const costLine = ({ primary, secondary, margins, hiddenSum, sum }: Cost): Bilingual => ({
  de: `Verborgen: ${primary} Zellen nach der Regel, ${secondary} zu ihrem Schutz, ${margins} Summen; ${hiddenSum} von ${sum} Fällen (${share(hiddenSum, sum)} %).`,
  en: `Hidden: ${primary} cells by the rule, ${secondary} to protect them, ${margins} sums; ${hiddenSum} of ${sum} cases (${share(hiddenSum, sum)} %).`,
});

function proofLine({ recoverable, narrowest, attacker, unprovedIfToldAll }: Proof): Bilingual {
  const width = narrowest ?? "–";
  if (attacker === "told-all")
    return {
      de: `Beweis: Wer die Regel kennt und weiß, welche Zellen sie sperrt und dass keine andere klein ist, berechnet ${recoverable} Zellen genau (engste Spanne ${width}).`,
      en: `Proof: who knows the rule, which cells it hides, and that no other is small computes ${recoverable} cells exactly (narrowest range ${width}).`,
    };
  return {
    de: `Beweis: Wer die Regel kennt und weiß, welche Zellen sie sperrt, berechnet ${recoverable} Zellen genau (engste Spanne ${width}). Wüsste er auch, dass keine andere klein ist, wären ${unprovedIfToldAll} nicht bewiesen.`,
    en: `Proof: who knows the rule and which cells it hides computes ${recoverable} cells exactly (narrowest range ${width}). Told also that no other is small, ${unprovedIfToldAll} would be unproved.`,
  };
}

/** Findings that are no errors; those go to standard error, as with every command. */
const softer = (findings: readonly Finding[], language: Language): string =>
  renderText(sortFindings(findings.filter(({ severity }) => severity !== "error")), { language });

/** A protected table for people: the table, why each cell is hidden, what it cost, what was proved. */
export function protectedInText(result: Protected, findings: readonly Finding[], language: Language): string {
  const reasons = result.suppressed.map(
    ({ row, col, why }) => `  ${oneLine(row)} × ${oneLine(col)}: ${inLanguage(why, language)}`,
  );
  return [
    draw(result),
    reasons.join("\n"),
    [costLine(result.cost)[language], proofLine(result.proof)[language]].join("\n"),
    softer(findings, language),
  ]
    .filter((part) => part !== "")
    .join("\n\n");
}

const assumptions: Readonly<Record<Attack["assumption"], Bilingual>> = {
  "non-negative": {
    de: "Der Angreifer kennt die Summen und weiß, dass Anzahlen nicht negativ sind.",
    en: "The attacker knows the sums, and that counts are not negative.",
  },
  "all-small": {
    de: "Der Angreifer kennt die Regel und hält jede gesperrte Zelle für klein.",
    en: "The attacker knows the rule and takes every hidden cell for a small one.",
  },
  "inner-small": {
    de: "Der Angreifer kennt die Regel und hält jede gesperrte Zelle außer den Summen für klein.",
    en: "The attacker knows the rule and takes every hidden cell but the sums for a small one.",
  },
  told: {
    de: "Der Angreifer kennt die Regel und weiß, welche Zellen sie sperrt.",
    en: "The attacker knows the rule, and which cells it hides.",
  },
  "rule-adds-nothing": {
    de: "Nicht alle gesperrten Zellen können klein sein, und welche es sind, steht nirgends: Die Regel hilft dem Angreifer nicht.",
    en: "Not all hidden cells can be small, and nothing tells which are: the rule does not help the attacker.",
  },
};

/** The result of an attack for people. */
export function attackInText({ cells, assumption }: Attack, language: Language): string {
  const recovered = cells.filter((cell) => cell.recovered).length;
  const lines = cells.map(({ row, col, min, max, recovered: isRecovered }) => {
    const range = isRecovered ? `= ${min}` : `${min} … ${max ?? "∞"}`;
    return `  ${isRecovered ? "!" : " "} ${oneLine(row)} × ${oneLine(col)}: ${range}`;
  });
  const sum = {
    de: `${recovered} von ${cells.length} gesperrten Zellen lassen sich genau berechnen.`,
    en: `${recovered} of ${cells.length} hidden cells can be computed exactly.`,
  };
  return [assumptions[assumption][language], ...lines, sum[language]].join("\n");
}
