// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { formatDay, isDay } from "@quartierkit/calendar";
import { labelOf } from "@quartierkit/vocabulary";
import type { Bilingual, CodeList } from "@quartierkit/vocabulary";
import {
  absenceReasons,
  channels,
  destinations,
  exitReasons,
  measureNorms,
  notStartedReasons,
  occupationalFields,
} from "../../codes/lists.ts";
import { barrierGroups, counsellingTypes, identifierSystems, legalFrames } from "../../codes/support-lists.ts";
import { caseLifecycle } from "../../lifecycle/case.ts";
import { goalLifecycle } from "../../lifecycle/goal.ts";
import { participationLifecycle } from "../../lifecycle/participation.ts";
import { placementLifecycle } from "../../lifecycle/placement.ts";
import { referralLifecycle } from "../../lifecycle/referral.ts";
import { stepLifecycle } from "../../lifecycle/step.ts";
import type { ListName } from "../../records/register.ts";
import { dataClasses } from "../data-classes.ts";
import { codeLabels } from "./code-labels.ts";
import { fieldLabels } from "./field-labels.ts";

/** A language in which a report is written. */
export type Tongue = keyof Bilingual;

/** Lists of codes by the name of the field that holds one. */
const listsOf: Readonly<Record<string, readonly CodeList[]>> = {
  reason: [exitReasons, absenceReasons],
  destination: [destinations],
  notStarted: [notStartedReasons],
  channel: [channels],
  type: [counsellingTypes],
  group: [barrierGroups],
  legalFrame: [legalFrames],
  system: [identifierSystems],
  norm: [measureNorms],
  occupationalField: [occupationalFields],
};

type States = Readonly<Record<string, Bilingual>>;

const statesOf: Readonly<Partial<Record<ListName, States>>> = {
  cases: caseLifecycle.states,
  participations: participationLifecycle.states,
  placements: placementLifecycle.states,
  referrals: referralLifecycle.states,
  goals: { ...stepLifecycle.states, ...goalLifecycle.states },
  plans: stepLifecycle.states,
};

/** Where a value stands: the list, and the name of the field. */
export interface Spot {
  readonly list: ListName;
  readonly field: string;
}

const spaced = (name: string): string =>
  name.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`).replaceAll("-", " ");

function labelled({ list, field }: Spot, code: string): Bilingual | undefined {
  const state = ["status", "lifecycle"].includes(field) ? statesOf[list]?.[code] : undefined;
  if (state !== undefined) return state;
  if (/^dataClass(?:es)?$/.test(field) && Object.hasOwn(dataClasses, code))
    return Object.entries(dataClasses).find(([name]) => name === code)?.[1].label;
  const own = (listsOf[field] ?? []).find(({ codes }) => codes.some((one) => one.code === code));
  if (own !== undefined) return { de: labelOf(own, code, "de") ?? code, en: labelOf(own, code, "en") ?? code };
  const german = Object.hasOwn(codeLabels, code) ? codeLabels[code] : undefined;
  return german === undefined ? undefined : { de: german, en: spaced(code) };
}

/** The name of a field in a language. */
export const fieldWord = (field: string, language: Tongue): string =>
  language === "en" ? spaced(field) : ((Object.hasOwn(fieldLabels, field) ? fieldLabels[field] : undefined) ?? field);

const yesNo: Readonly<Record<Tongue, readonly [string, string]>> = { de: ["ja", "nein"], en: ["yes", "no"] };

/** A value in words: days as they are written, codes by their labels, anything else as it is. */
export function valueWord(value: unknown, spot: Spot, language: Tongue): string {
  if (value === null) return language === "de" ? "offen" : "open";
  if (typeof value === "boolean") return yesNo[language][value ? 0 : 1];
  if (typeof value !== "string") return String(value);
  if (isDay(value)) return formatDay(value, language);
  return labelled(spot, value)?.[language] ?? value;
}
