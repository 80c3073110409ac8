// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { build, parameter, rule } from "@quartierkit/rules";
import { cite } from "@quartierkit/vocabulary";
import { readUntil, statutes2026 } from "../sources.ts";
import { employableBeneficiary } from "./7-leistungsberechtigt.ts";

const { allOf, compare, holds, last, months, reason, spells } = build;

const norm = cite("§ 6 Abs. 1 SGB2§48aFKV");

const required = parameter({
  id: "lzb-months",
  title: { de: "Monate mit Leistungen", en: "Months with benefits" },
  unit: "months",
  values: [{ value: 21, inForce: { from: "2013-01-01", to: null }, norm, source: statutes2026 }],
});

const span = parameter({
  id: "lzb-span",
  title: { de: "Monate, auf die zurückgeblickt wird", en: "Months looked back on" },
  unit: "months",
  values: [{ value: 24, inForce: { from: "2013-01-01", to: null }, norm, source: statutes2026 }],
});

const received = months("calendar", spells(["benefit-sgb2"]), last(span, "months"));

/**
 * Long-term beneficiary (Langzeitleistungsbezieher): an employable beneficiary in need for most of the last two years. Not the same as
 * long-term unemployed.
 * Receipt of benefits stands for need.
 *
 * @law § 6 Abs. 1 SGB2§48aFKV
 * @inForce wording read for 2026
 */
export const longTermBeneficiary = rule({
  id: "long-term-beneficiary",
  title: { de: "Langzeitleistungsbezug", en: "Long-term beneficiary" },
  purpose: "entitlement",
  versions: [
    {
      inForce: { from: "2013-01-01", to: null },
      norm,
      source: statutes2026,
      checkedUntil: readUntil,
      when: allOf(
        holds(employableBeneficiary, "2013-01-01"),
        reason("receipt", norm, {
          say: {
            de: "In den letzten {span} Monaten mindestens {required} Monate hilfebedürftig (gezählt: {received}).",
            en: "In need for at least {required} of the last {span} months (counted: {received}).",
          },
          shows: { span, required, received },
          of: compare(received, ">=", required),
        }),
      ),
    },
  ],
});
