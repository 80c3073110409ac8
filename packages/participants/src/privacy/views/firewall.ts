// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { found, grouped } from "../../records/lookup.ts";
import type { Register } from "../../records/register.ts";
import { isFreeText } from "../field-class.ts";
import type { FieldPlace } from "../field-class.ts";
import { fieldOf } from "../records-of.ts";
import type { Listed } from "../records-of.ts";

/** Norms under which counselling is voluntary and stays with the counsellor. */
const voluntaryNorms: readonly string[] = ["sgb2-16a", "sgb2-16k"];

/** Whether a contact is voluntary counselling: under a norm that makes it so, or not clearly marked as anything else. */
const isVoluntary = (contact: object): boolean =>
  fieldOf(contact, "voluntary") !== false || fieldOf(contact, "norm") !== undefined;

/** Texts that hold names, numbers and organisations by their meaning; every other text may retell what was said. */
const plainTexts: Readonly<Record<string, readonly string[]>> = {
  participants: ["names[].given", "names[].family", "identifiers[].value", "reach[].value", "residence.district"],
  statements: ["value.district"],
  cases: ["organisation", "legalBases[].norm"],
  measures: ["title", "provider", "number.office", "number.running", "number.source", "goal"],
  participations: ["workplace", "jobCode.code", "voucher.number"],
  practiceProjects: ["title", "site", "tasks[]", "competences[]", "partners[]"],
  placements: ["employer"],
  providerReports: ["to"],
  referrals: ["to"],
  disclosures: ["from", "to"],
  statistics: ["title", "cells[].label"],
  anonymousContacts: ["topic"],
  retentions: ["norm"],
};

const textOf = (record: object, name: string): string | undefined => {
  const value = fieldOf(record, name);
  return typeof value === "string" ? value : undefined;
};

/** The participation that a record is, or belongs to, where its measure is voluntary counselling. */
function isOfVoluntaryMeasure(register: Register, { list, record }: Listed): boolean {
  const id = textOf(record, list === "participations" ? "id" : "participationId");
  const participation = id === undefined ? undefined : found(register, "participations", id);
  const measure = participation === undefined ? undefined : found(register, "measures", participation.measureId);
  return measure !== undefined && voluntaryNorms.includes(measure.norm);
}

/** Whether a record as a whole is voluntary counselling; that it took place is nobody's business either. */
export const isCounselling = (register: Register, listed: Listed): boolean =>
  listed.list === "contacts" ? isVoluntary(listed.record) : isOfVoluntaryMeasure(register, listed);

/** Whether a field may retell what was said in counselling: any text of one's own words, and the names of contacts. */
export function mayRetell(register: Register, place: FieldPlace, value: unknown): boolean {
  if (place.path === "contactIds[]") {
    const contacts = typeof value === "string" ? (grouped(register, "contacts", "id").get(value) ?? []) : [];
    return contacts.length === 0 || contacts.some(({ record }) => isVoluntary(record));
  }
  return isFreeText(place) && plainTexts[place.list]?.includes(place.path) !== true;
}
