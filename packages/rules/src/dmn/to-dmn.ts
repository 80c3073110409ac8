// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { formatDay } from "@quartierkit/calendar";
import type { Day } from "@quartierkit/calendar";
import type { Bilingual } from "@quartierkit/vocabulary";
import type { Rule } from "../rule.ts";
import { word } from "./columns.ts";
import type { Column } from "./columns.ts";
import type { Wording } from "./words.ts";
import { diagramOf } from "./diagram.ts";
import { describedColumn, labelOfColumn, sentenceOf } from "./labels.ts";
import { moddle } from "./moddle.ts";
import type { ModdleElement } from "./moddle.ts";
import { tableOf } from "./table.ts";
import type { Row, Table } from "./table.ts";
import { unaryText } from "./unary-text.ts";

/** Which version of a rule is exported, and in which language its words are. */
export interface DmnOptions {
  /** The day whose law applies: it chooses the version, and the figures in its cells. */
  readonly lawDay: Day;
  readonly language: keyof Bilingual;
}

const words = {
  outcome: { de: "Ergebnis", en: "Outcome" },
  outcomes: {
    de: "met = erfüllt, not-met = nicht erfüllt, unknown = noch offen: etwas, das noch zählt, ist nicht bekannt.",
    en: "met, not-met, or unknown: something that can still matter is not known.",
  },
  norms: { de: "Norm", en: "Norm" },
  sentences: { de: "Beruht auf", en: "Rests on" },
  unknown: { de: "Etwas, das noch zählt, ist nicht bekannt.", en: "Something that can still matter is not known." },
  statistics: { de: "Nur für die Statistik.", en: "For statistics only." },
  order: {
    de: "Die erste passende Zeile gilt. Zeilen, die ablehnen, stehen vor Zeilen, die gewähren.",
    en: "The first row that fits counts. Rows that refuse stand before rows that grant.",
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** XML cannot hold most control characters, not even escaped. */
const clean = (text: string): string =>
  text.replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "\ufffd");

const textElement = (type: string, text: string, members: Readonly<Record<string, unknown>> = {}): ModdleElement =>
  moddle.create(type, { text: clean(text), ...members });

function inputData(column: Column, wording: Wording): ModdleElement {
  const { name, type } = column;
  return moddle.create("dmn:InputData", {
    id: `input_${name}`,
    name,
    label: clean(labelOfColumn(column, wording)),
    description: clean(describedColumn(column, wording)),
    variable: moddle.create("dmn:InformationItem", { id: `variable_${name}`, name, typeRef: type }),
  });
}

function inputClause(column: Column, wording: Wording): ModdleElement {
  const { name, type } = column;
  return moddle.create("dmn:InputClause", {
    id: `column_${name}`,
    label: clean(labelOfColumn(column, wording)),
    inputExpression: textElement("dmn:LiteralExpression", name, { id: `expression_${name}`, typeRef: type }),
  });
}

const distinct = (texts: readonly string[], joint: string): string => [...new Set(texts)].join(joint);

/** The norms and the sentences that a row rests on; what is left over rests on the whole version. */
function annotationsOf({ outcome, reasons }: Row, { version }: Table, wording: Wording): readonly [string, string] {
  const norms = reasons.length === 0 ? [version.norm] : reasons.map(({ norm }) => norm);
  const sentences =
    outcome === "unknown" ? [words.unknown[wording.language]] : reasons.map((reason) => sentenceOf(reason, wording));
  return [
    distinct(
      norms.map(({ text }) => text),
      "; ",
    ),
    distinct(sentences, " "),
  ];
}

function rowElement(row: Row, index: number, { table, wording }: { table: Table; wording: Wording }): ModdleElement {
  const id = `row_${index + 1}`;
  const annotations = annotationsOf(row, table, wording);
  return moddle.create("dmn:DecisionRule", {
    id,
    // The standard has annotation entries; editors of the bpmn.io family show the description instead.
    description: clean(annotations.filter((text) => text !== "").join(": ")),
    inputEntry: table.columns.map(({ name, type }) =>
      textElement("dmn:UnaryTests", unaryText(row.cells.get(name), type), { id: `${id}_${name}` }),
    ),
    outputEntry: [textElement("dmn:LiteralExpression", JSON.stringify(row.outcome), { id: `${id}_outcome` })],
    annotationEntry: annotations.map((text) => textElement("dmn:RuleAnnotation", text)),
  });
}

function decisionTable(table: Table, wording: Wording): ModdleElement {
  const { language } = wording;
  return moddle.create("dmn:DecisionTable", {
    id: "table",
    hitPolicy: "FIRST",
    input: table.columns.map((column) => inputClause(column, wording)),
    output: [
      moddle.create("dmn:OutputClause", {
        id: "outcome",
        name: "outcome",
        label: words.outcome[language],
        description: words.outcomes[language],
        typeRef: "string",
        outputValues: textElement("dmn:UnaryTests", '"met", "not-met", "unknown"', { id: "outcomes" }),
      }),
    ],
    annotation: [words.norms, words.sentences].map((name) =>
      moddle.create("dmn:RuleAnnotationClause", { name: name[language] }),
    ),
    rule: table.rows.map((row, index) => rowElement(row, index, { table, wording })),
  });
}

function aboutVersion({ title, purpose }: Rule, { version }: Table, { language, lawDay }: Wording): string {
  const { inForce, norm, source } = version;
  const until = inForce.to === null ? "" : formatDay(inForce.to, language);
  const period = `${formatDay(inForce.from, language)} – ${until}`.trim();
  const figures = language === "de" ? "Werte nach dem Recht vom" : "Figures by the law of";
  const from = [source.title, ...(source.url === undefined ? [] : [source.url])].join(", ");
  return clean(
    [
      `${title[language]}${title[language].includes(norm.text) ? "" : ` (${norm.text})`}, ${period}.`,
      ...(purpose === "statistics" ? [words.statistics[language]] : []),
      `${figures} ${formatDay(lawDay, language)}.`,
      words.order[language],
      from,
    ].join(" "),
  );
}

/**
 * Writes one version of a rule as a DMN 1.3 decision table: a column for each fact and for each condition that no cell can
 * express, a row for each way to the outcome with its norms and sentences, and a drawing, so that a modeller opens it.
 *
 * The table says what `evaluate` says, `unknown` included: a missing input passes no cell but `-`. Histories, members of
 * lists and computed days become inputs of their own, which say how they are found; `dmnInputs` finds them.
 *
 * @param rule - a rule with its versions
 * @param options - the day whose law applies, and the language of labels and annotations
 * @returns the text of a file
 * @throws RulesError `rule-not-in-force` where no version is law on the day; `not-in-dmn` where there is no condition, where a
 *   condition over members of a list can drop out, or where the table would be too long to be read
 */
export async function toDmn(rule: Rule, { lawDay, language }: DmnOptions): Promise<string> {
  const wording: Wording = { language, lawDay };
  const table = tableOf(rule, lawDay);
  const inputs = table.columns.map((column) => inputData(column, wording));
  const requirements = table.columns.map(({ name }) =>
    moddle.create("dmn:InformationRequirement", {
      id: `requirement_${name}`,
      requiredInput: moddle.create("dmn:DMNElementReference", { href: `#input_${name}` }),
    }),
  );
  const name = word(rule.id);
  const decision = moddle.create("dmn:Decision", {
    id: `decision_${name}`,
    name,
    label: clean(rule.title[language]),
    description: aboutVersion(rule, table, wording),
    variable: moddle.create("dmn:InformationItem", { id: "result", name, typeRef: "string" }),
    informationRequirement: requirements,
    decisionLogic: decisionTable(table, wording),
  });
  const { xml } = await moddle.toXML(
    moddle.create("dmn:Definitions", {
      id: `rule_${name}`,
      name: clean(rule.title[language]),
      namespace: `urn:quartierkit:rule:${encodeURIComponent(rule.id)}`,
      exporter: "Quartierkit",
      drgElement: [decision, ...inputs],
      dmnDI: diagramOf({ decision, inputs, requirements }),
    }),
    { format: true },
  );
  return xml;
}
