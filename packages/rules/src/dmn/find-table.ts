// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Finding } from "@quartierkit/findings";
import { childOf, childrenOf, kindOf, readXml, textOf } from "./elements.ts";
import { fault, faults } from "./faults.ts";
import type { ModdleElement } from "./moddle.ts";

/** The table of one decision and where it stands, or why there is none. */
export type FoundTable =
  { readonly table: ModdleElement; readonly path: string } | { readonly findings: readonly Finding[] };

const mostCharacters = 5_000_000;
const namespace = "https://www.omg.org/spec/DMN/20191111/MODEL/";

const refused = (finding: Finding): FoundTable => ({ findings: [finding] });

/** What can be said of a text before anything reads it as XML. */
function beforehand(xml: string): Finding | undefined {
  if (xml.length > mostCharacters)
    return fault("dmn-too-large", "", faults["dmn-too-large"](xml.length, mostCharacters));
  return /<!DOCTYPE/i.test(xml) ? fault("dmn-doctype", "", faults["dmn-doctype"]()) : undefined;
}

/** The namespace of another version of the standard, or of something else, where the root is called as in DMN. */
function otherNamespace(xml: string): string | undefined {
  const [, prefix, attributes = ""] = /<(?:([\w.-]+):)?definitions\b([^>]*)>/.exec(xml) ?? [];
  const [, , found] =
    new RegExp(`\\bxmlns${prefix === undefined ? "" : `:${prefix}`}\\s*=\\s*(["'])(.*?)\\1`).exec(attributes) ?? [];
  return found === namespace ? undefined : found;
}

function brokenFile(xml: string, broken: string): FoundTable {
  const other = otherNamespace(xml);
  return refused(
    other === undefined
      ? fault("dmn-xml", "", faults["dmn-xml"](broken))
      : fault("dmn-namespace", "/definitions", faults["dmn-namespace"](other)),
  );
}

const isFeel = (language: string): boolean => language === "" || /feel/i.test(language);

/** What the decision rests on besides its inputs. */
function requirements(decision: ModdleElement, path: string): readonly Finding[] {
  const others = childrenOf(decision, "informationRequirement").filter(
    (requirement) => childOf(requirement, "requiredDecision") !== undefined,
  );
  return [...others, ...childrenOf(decision, "knowledgeRequirement")].map((requirement) =>
    fault("dmn-requirement", path, faults["dmn-requirement"](kindOf(requirement))),
  );
}

function tableIn(decision: ModdleElement, path: string): FoundTable {
  const findings = requirements(decision, path);
  if (findings.length > 0) return { findings };
  const logic = childOf(decision, "decisionLogic");
  if (logic?.$type !== "dmn:DecisionTable")
    return refused(
      fault("dmn-not-a-table", path, faults["dmn-not-a-table"](logic === undefined ? "-" : kindOf(logic))),
    );
  return { table: logic, path: `${path}/decisionTable` };
}

/**
 * Finds the table that is to be read.
 *
 * @param xml - the text of a file
 * @param wanted - the id of a decision; may be absent where there is only one
 */
export async function findTable(xml: string, wanted: string | undefined): Promise<FoundTable> {
  const early = beforehand(xml);
  if (early !== undefined) return refused(early);
  const read = await readXml(xml);
  if ("broken" in read) return brokenFile(xml, read.broken);
  const { root, complaints } = read;
  if (complaints.length > 0)
    return { findings: complaints.map((what) => fault("dmn-xml", "/definitions", faults["dmn-xml"](what))) };
  const language = textOf(root, "expressionLanguage");
  if (!isFeel(language)) return refused(fault("dmn-language", "/definitions", faults["dmn-language"](language)));
  const decisions = childrenOf(root, "drgElement").filter(({ $type }) => $type === "dmn:Decision");
  const places = decisions.map((decision, index) => ({ decision, path: `/definitions/decision[${index + 1}]` }));
  const [chosen, ...others] = places.filter(
    ({ decision }) => wanted === undefined || textOf(decision, "id") === wanted,
  );
  if (chosen !== undefined && others.length === 0) return tableIn(chosen.decision, chosen.path);
  return refused(
    fault("dmn-decision", "/definitions", faults["dmn-decision"](decisions.map((decision) => textOf(decision, "id")))),
  );
}

/** A finding where an expression says that it is not written in FEEL. */
export function otherLanguage(expression: ModdleElement | undefined, path: string): readonly Finding[] {
  const language = textOf(expression, "expressionLanguage");
  return isFeel(language) ? [] : [fault("dmn-language", path, faults["dmn-language"](language))];
}
