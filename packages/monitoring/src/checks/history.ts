// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { ageBoundsOn } from "@quartierkit/calendar";
import { parameterOn } from "@quartierkit/rules";
import { wasRegistered } from "../count/exclusions.ts";
import { dependentAge } from "../indicators/parameters.ts";
import { norms } from "../indicators/sources.ts";
import { working } from "../record/prepare.ts";
import type { Status } from "../record/participation.ts";
import { situationOn } from "../register/status.ts";
import { each, when } from "./check.ts";
import type { RecordCheck, Seen } from "./check.ts";
import { gone, setOf, whole } from "./examples.ts";

const kindOf = (status: Status): Status => (working.includes(status) ? "employed" : status);

/** The status that the history leads to, where it is another one; a registration that was overlooked is V12. */
function otherStatus({ record }: Seen): Status | undefined {
  const { status, parentalLeave, facts, entry } = record;
  if (status === undefined || parentalLeave !== undefined || facts.spells === undefined) return undefined;
  if (wasRegistered(record)) return undefined;
  const derived = situationOn(facts, entry, { orBefore: status === "unemployed" }).status;
  if (derived === undefined || derived === "unemployed") return undefined;
  return kindOf(derived) === kindOf(status) ? undefined : derived;
}

const statusWords: Readonly<Record<Status, { readonly de: string; readonly en: string }>> = {
  unemployed: { de: "arbeitslos", en: "unemployed" },
  inactive: { de: "nichterwerbstätig", en: "inactive" },
  employed: { de: "beschäftigt", en: "employed" },
  "self-employed": { de: "selbständig", en: "self-employed" },
};

const complete = { from: "2000-01-01", to: null };
const known = { "registered-unemployed": complete, employment: complete, "self-employment": complete };
const working2019 = { kind: "employment", from: "2018-01-01", to: null } as const;

const history: RecordCheck = {
  code: "ESF-V10-HISTORY",
  severity: "warning",
  title: { de: "Status und Lebenslauf passen nicht zusammen", en: "Status and history do not fit" },
  message: {
    de: "Eingetragen ist „{told}“; nach dem Lebenslauf war die Person bei Eintritt {derived}. Gezählt wird, was eingetragen ist.",
    en: "“{told}” is recorded; by the history the person was {derived} at entry. What is recorded counts.",
  },
  hint: {
    de: "Genau einen Status eintragen und den Lebenslauf ergänzen: Arbeitslos ist nach nationaler Definition, wer gemeldet ist; erwerbstätig ist auch, wer nur wenig arbeitet.",
    en: "Enter exactly one status and complete the history: by national definition the registered are unemployed; whoever works a little is employed too.",
  },
  norm: norms.guidance,
  find: each((seen) => {
    const { status } = seen.record;
    const derived = otherStatus(seen);
    return status === undefined || derived === undefined
      ? []
      : [{ path: "/status", values: { told: statusWords[status], derived: statusWords[derived] } }];
  }),
  examples: {
    passing: [
      setOf([whole]),
      // Signed off on the day before: still unemployed.
      setOf([
        {
          ...whole,
          facts: {
            ...whole.facts,
            known,
            spells: [{ kind: "registered-unemployed", from: "2018-11-01", to: "2019-03-03" }],
          },
        },
      ]),
      setOf([{ ...whole, status: "self-employed", facts: { ...whole.facts, known, spells: [working2019] } }]),
    ],
    failing: [
      setOf([{ ...whole, facts: { ...whole.facts, known, spells: [] } }]),
      setOf([{ ...whole, status: "inactive", facts: { ...whole.facts, known, spells: [working2019] } }]),
      setOf([{ ...whole, status: "employed", facts: { ...whole.facts, known, spells: [] } }]),
    ],
  },
};

/** More people at work than could be, or an adult who is none of the adults. */
function impossible({ record, set: { rules } }: Seen): boolean {
  const { status, entry, facts } = record;
  const { adults, employedMembers, children } = facts.household ?? {};
  if (adults === undefined) return false;
  const majority = parameterOn(dependentAge, rules.lawDay)?.value ?? 0;
  if (adults === 0 && facts.birthDate !== undefined && ageBoundsOn(facts.birthDate, entry).lo >= majority) return true;
  const idle = status !== undefined && !working.includes(status) ? 1 : 0;
  return employedMembers !== undefined && children !== undefined && employedMembers > adults + children.length - idle;
}

const household: RecordCheck = {
  code: "ESF-V19",
  severity: "warning",
  title: { de: "Haushalt geht nicht auf", en: "Household does not add up" },
  message: {
    de: "Im Haushalt arbeiten mehr Menschen, als es sein können, oder die Person selbst fehlt unter den Erwachsenen.",
    en: "More people of the household work than can be, or the person is missing among the adults.",
  },
  hint: {
    de: "Erwachsene, Kinder und Erwerbstätige mit der Person zusammen zählen.",
    en: "Count adults, children and those who work together with the person.",
  },
  norm: norms.annex2013,
  find: each((seen) => when(impossible(seen), { path: "/facts/household" })),
  examples: {
    passing: [
      setOf([whole]),
      setOf([gone]),
      setOf([{ ...whole, facts: { ...whole.facts, household: { adults: 2, employedMembers: 1, children: [] } } }]),
    ],
    failing: [
      setOf([{ ...whole, facts: { ...whole.facts, household: { adults: 1, employedMembers: 1, children: [] } } }]),
      setOf([{ ...whole, facts: { ...whole.facts, household: { adults: 0, employedMembers: 0, children: [] } } }]),
    ],
  },
};

/** What a record says at entry against what history and household say. */
export const historyChecks: readonly RecordCheck[] = [history, household];
