// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Day } from "@quartierkit/calendar";
import { classify } from "@quartierkit/eligibility";
import { readJson, renderText, sortFindings } from "@quartierkit/findings";
import type { Finding } from "@quartierkit/findings";
import { exitReasons, factsOn } from "@quartierkit/participants";
import type { Incomplete, Register } from "@quartierkit/participants";
import {
  checkExtendedRegister,
  coreCodeOf,
  ownFields,
  readExtendedRegister,
} from "@quartierkit/participants/extension";
import { evaluate } from "@quartierkit/rules";
import { labelOf } from "@quartierkit/vocabulary";
import { eichenfurt } from "./extension.ts";
import { bridgeWage } from "./programme.ts";

const extensions = [eichenfurt];

/** Our verdicts and the city's beside each other, for one person. */
function verdictLine(register: Register, id: string, { on, incomplete }: { on: Day; incomplete: Incomplete }): string {
  const facts = factsOn(register, id, on, { incomplete });
  const ours = classify(facts, on, { only: ["long-term-unemployed", "lone-parent"] });
  const own = evaluate(bridgeWage, facts, on);
  const words = [
    ...Object.entries(ours).map(([verdict, { outcome }]) => `${verdict} ${outcome}`),
    `${bridgeWage.id} ${own.outcome}`,
  ];
  const ask = own.missing.length === 0 ? "" : `; to ask: ${own.missing.join(", ")}`;
  return `${id}: ${words.join(", ")}${ask}`;
}

/** How a report of all cities counts the exits, whatever a city's own codes say. */
function exitLines({ participations }: Register): readonly string[] {
  return participations.flatMap((one) => {
    const { exitDetail } = ownFields(one, eichenfurt.namespace);
    if (typeof exitDetail !== "string") return [];
    const core = coreCodeOf(eichenfurt, "eichenfurt.exit-detail", exitDetail) ?? "unknown";
    return [`${one.id}: ${exitDetail} counts as ${core} (${labelOf(exitReasons, core, "en")})`];
  });
}

/** What the city sees of a register on a day. */
export interface Seen {
  readonly register: Register | null;
  readonly findings: readonly Finding[];
  readonly lines: readonly string[];
}

/**
 * Reads a register with the city's extension, checks it, and judges each person by our rules and the city's.
 *
 * @param text - the file
 * @param on - the day
 */
export function see(text: string, on: Day): Seen {
  const { value, findings: noJson } = readJson(text);
  const { register, findings: unread, kept, incomplete } = readExtendedRegister(value, extensions);
  if (noJson.length > 0) return { register: null, findings: noJson, lines: [] };
  if (register === null) return { register, findings: unread, lines: [] };
  const findings = sortFindings([...unread, ...checkExtendedRegister(register, { on, extensions, kept })]);
  const judged = register.participants.map(({ id }) => verdictLine(register, id, { on, incomplete }));
  return { register, findings, lines: [...judged, ...exitLines(register)] };
}

/** Findings and lines as text. */
export const say = ({ findings, lines }: Seen): string =>
  [...lines, "", renderText(findings, { language: "en" }), ""].join("\n");
