// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { build, rule } from "@quartierkit/rules";
import { cite } from "@quartierkit/vocabulary";
import { readUntil, statutes2026 } from "../sources.ts";
import { unread } from "../unread.ts";
import { equalDegree, severeDegree } from "./2-behinderung.ts";

const { allOf, compare, compareDays, dayOf, number, reason, today } = build;

const degree = number("disability.degree");

/**
 * Severely disabled: a degree of disability of at least fifty. Living or working in Germany is taken for granted for people who
 * take part in a German project.
 *
 * @law § 2 Abs. 2 SGB IX
 * @inForce in this wording 2018 to 2026
 */
export const severelyDisabled = rule({
  id: "severely-disabled",
  title: { de: "Schwerbehindert", en: "Severely disabled" },
  purpose: "entitlement",
  versions: [
    unread(cite("§ 2 Abs. 2 SGB IX"), { from: "2001-07-01", to: "2017-12-31" }),
    {
      inForce: { from: "2018-01-01", to: null },
      norm: cite("§ 2 Abs. 2 SGB IX"),
      source: statutes2026,
      checkedUntil: readUntil,
      when: reason("degree", cite("§ 2 Abs. 2 SGB IX"), {
        say: {
          de: "Grad der Behinderung mindestens {required} (festgestellt: {degree}).",
          en: "Degree of disability at least {required} (established: {degree}).",
        },
        shows: { required: severeDegree, degree },
        of: compare(degree, ">=", severeDegree),
      }),
    },
  ],
});

/**
 * Of equal status (gleichgestellt): a degree from thirty, below fifty, and the decision of the Agentur für Arbeit, which works from
 * the day of the application on.
 *
 * @law § 2 Abs. 3, § 151 Abs. 2 SGB IX
 * @inForce in this wording 2018 to 2026
 */
export const equalStatus = rule({
  id: "equal-status",
  title: { de: "Gleichgestellt", en: "Of equal status" },
  purpose: "entitlement",
  versions: [
    unread(cite("§ 2 Abs. 3 SGB IX"), { from: "2001-07-01", to: "2017-12-31" }),
    {
      inForce: { from: "2018-01-01", to: null },
      norm: cite("§ 2 Abs. 3 SGB IX"),
      source: statutes2026,
      checkedUntil: readUntil,
      when: allOf(
        reason("degree", cite("§ 2 Abs. 3 SGB IX"), {
          say: {
            de: "Grad der Behinderung mindestens {least} und unter {below} (festgestellt: {degree}).",
            en: "Degree of disability at least {least} and below {below} (established: {degree}).",
          },
          shows: { least: equalDegree, below: severeDegree, degree },
          of: allOf(compare(degree, ">=", equalDegree), compare(degree, "<", severeDegree)),
        }),
        reason("decision", cite("§ 151 Abs. 2 SGB IX"), {
          say: {
            de: "Gleichgestellt, wirksam seit dem Tag des Antrags.",
            en: "Of equal status, effective since the day of the application.",
          },
          of: compareDays(dayOf("disability.equalStatusFrom"), "<=", today),
        }),
      ),
    },
  ],
});
