// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Violation } from "@quartierkit/findings";
import { cite } from "@quartierkit/vocabulary";
import type { Measure, Participation, Register } from "../../records/register.ts";
import { standing } from "../../records/standing.ts";
import { each, when } from "../check.ts";
import type { RegisterCheck } from "../check.ts";
import { base, having } from "../examples.ts";
import { found, grouped } from "../../records/lookup.ts";
import { holds } from "../share.ts";

/** The base with its participation in a measure under § 81 SGB III. */
function funded(measure: Partial<Measure>, participation: Partial<Participation> = {}): Register {
  return having({
    measures: base.measures.map((one) => (one.id === "m-2" ? { ...one, norm: "sgb3-81", ...measure } : one)),
    participations: base.participations.map((one) => ({ ...one, ...participation })),
  });
}

const admitted = { admission: { from: "2019-01-01", to: null }, goal: "Helfer im Gartenbau" } as const;

const voucher = { issuedOn: "2020-02-01", validTo: "2020-05-01", presentedOn: "2020-02-20" };

const admission: RegisterCheck = {
  code: "FUND-AZAV",
  severity: "error",
  title: { de: "Maßnahme oder Träger ohne gültige Zulassung", en: "Measure or provider without valid admission" },
  message: {
    de: "Für eine Maßnahme nach § 45 oder § 81 SGB III ist keine Zulassung erfasst, die den Beginn deckt.",
    en: "No admission that covers the start is recorded for a measure under § 45 or § 81 SGB III.",
  },
  hint: { de: "Zulassung nach AZAV mit Zeitraum erfassen.", en: "Record the admission under AZAV with its period." },
  norm: cite("§ 179 SGB III"),
  find: each(
    "measures",
    ({ id, norm, operating, admission: own, providerAdmission: provider }, { register }): readonly Violation[] => {
      if (norm !== "sgb3-45" && norm !== "sgb3-81") return [];
      const lacks = (day: string): boolean =>
        own === undefined || !holds(own, day) || (provider !== undefined && !holds(provider, day));
      const begun = (grouped(register, "participations", "measureId").get(id) ?? []).flatMap(({ record, path }) =>
        standing(record) && record.actual !== undefined && lacks(record.actual.from) ? [path] : [],
      );
      // Nobody has begun on such a day yet: there is time to mend it.
      if (begun.length > 0) return [{ path: "", severity: "error", related: begun }];
      return when(lacks(operating.from), { path: "", severity: "warning" });
    },
  ),
  examples: {
    passing: [base, funded({ admission: { from: "2019-01-01", to: null } })],
    failing: [
      funded({}),
      funded({ admission: { from: "2020-03-03", to: null } }),
      funded({ admission: { from: "2020-03-02", to: null } }),
      funded({
        admission: { from: "2019-01-01", to: null },
        providerAdmission: { from: "2019-01-01", to: "2020-01-31" },
      }),
    ],
  },
};

const voucherCheck: RegisterCheck = {
  code: "FUND-BGS-BEFORE-START",
  severity: "error",
  title: { de: "Bildungsgutschein passt nicht", en: "Education voucher does not fit" },
  message: {
    de: "Bildungsgutschein vom {issued}, gültig bis {valid}, vorgelegt am {presented}; Beginn am {from}: zu spät, abgelaufen oder für ein anderes Ziel.",
    en: "Voucher of {issued}, valid to {valid}, presented on {presented}; start on {from}: too late, expired or for another goal.",
  },
  hint: {
    de: "Den Gutschein vor dem Beginn vorlegen; Geltung und Ziel prüfen.",
    en: "Present the voucher before the start; check validity and goal.",
  },
  norm: cite("§ 81 Abs. 4 SGB III"),
  find: each("participations", ({ measureId, voucher: given, actual }, { register }) => {
    if (given === undefined || actual === undefined) return [];
    const { issuedOn, validTo, presentedOn, goal } = given;
    const aim = found(register, "measures", measureId)?.goal;
    const late = (presentedOn ?? issuedOn) > actual.from || (presentedOn ?? actual.from) > validTo;
    const elsewhere = goal !== undefined && aim !== undefined && goal !== aim;
    const values = { issued: issuedOn, valid: validTo, presented: presentedOn ?? "–", from: actual.from };
    return when(late || elsewhere, { path: "/voucher", values });
  }),
  examples: {
    passing: [
      funded(admitted, { voucher }),
      funded(admitted, { voucher: { ...voucher, presentedOn: "2020-03-02", goal: "Helfer im Gartenbau" } }),
    ],
    failing: [
      funded(admitted, { voucher: { ...voucher, presentedOn: "2020-03-03" } }),
      funded(admitted, { voucher: { ...voucher, validTo: "2020-02-19" } }),
      funded(admitted, { voucher: { ...voucher, goal: "Fachkraft für Lagerlogistik" } }),
    ],
  },
};

export const fundingChecks: readonly RegisterCheck[] = [voucherCheck, admission];
