// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { build, parameter } from "@quartierkit/rules";
import { cite } from "@quartierkit/vocabulary";
import { statutes2026 } from "../sources.ts";

const { allOf, anyOf, compare, compareDays, dayOf, number, reason, today } = build;

export const severeDegree = parameter({
  id: "sgb9-2-2-degree",
  title: {
    de: "Grad der Behinderung, ab dem Schwerbehinderung besteht",
    en: "Degree from which a person is severely disabled",
  },
  unit: "degree",
  values: [
    { value: 50, inForce: { from: "2018-01-01", to: null }, norm: cite("§ 2 Abs. 2 SGB IX"), source: statutes2026 },
  ],
});

export const equalDegree = parameter({
  id: "sgb9-2-3-degree",
  title: {
    de: "Grad der Behinderung, ab dem Gleichstellung möglich ist",
    en: "Degree from which equal status is possible",
  },
  unit: "degree",
  values: [
    { value: 30, inForce: { from: "2018-01-01", to: null }, norm: cite("§ 2 Abs. 3 SGB IX"), source: statutes2026 },
  ],
});

/**
 * Severely disabled, or of equal status from the day of the application.
 *
 * @law § 2 Abs. 2, Abs. 3, § 151 Abs. 2 SGB IX
 */
export const severelyDisabledOrEqual = anyOf(
  reason("severely-disabled", cite("§ 2 Abs. 2 SGB IX"), {
    say: { de: "Grad der Behinderung mindestens {required}.", en: "Degree of disability at least {required}." },
    shows: { required: severeDegree },
    of: compare(number("disability.degree"), ">=", severeDegree),
  }),
  reason("equal-status", cite("§ 2 Abs. 3 SGB IX"), {
    say: {
      de: "Grad der Behinderung mindestens {required} und gleichgestellt.",
      en: "Degree of disability at least {required} and of equal status.",
    },
    shows: { required: equalDegree },
    of: allOf(
      compare(number("disability.degree"), ">=", equalDegree),
      compareDays(dayOf("disability.equalStatusFrom"), "<=", today),
    ),
  }),
);
