// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { build, rule } from "@quartierkit/rules";
import type { Rule } from "@quartierkit/rules";
import { cite } from "@quartierkit/vocabulary";
import { own } from "../facts.ts";
import { occupationTimePercent } from "../parameters.ts";
import { acts } from "./acts.ts";
import type { Act } from "./acts.ts";
import { enough, requiredMonths } from "./enough.ts";
import { readUntil, statutes2026 } from "./sources.ts";

const { anyOf, personDecides, reason } = build;

const months = {
  atLeast: own.number("occupation.monthsAtLeast"),
  atMost: own.number("occupation.monthsAtMost"),
};

const notRead = (act: Act) =>
  reason("not-read", cite(act.exam), {
    say: { de: "Der Wortlaut dieser Zeit wurde nicht gelesen.", en: "The wording of that time has not been read." },
    of: personDecides({
      de: "Wie lautete die Vorschrift an diesem Tag?",
      en: "What did the provision say on this day?",
    }),
  });

/**
 * Admission to the final examination by time in the occupation, or by credible ability. Missing time refuses nobody: the
 * body may do without the proof.
 */
const byTime = (act: Act, id: string): Rule<"entitlement"> =>
  rule({
    id,
    title: { de: `Externenprüfung (${act.exam})`, en: `External examination (${act.exam})` },
    purpose: "entitlement",
    versions: [
      {
        inForce: { from: "1969-09-01", to: "2005-03-31" },
        norm: cite(act.exam),
        source: { title: "Wortlaut vor dem 1. April 2005 nicht gelesen", mark: "M" },
        when: notRead(act),
      },
      {
        inForce: { from: "2005-04-01", to: null },
        norm: cite(act.exam),
        source: statutes2026,
        checkedUntil: readUntil,
        when: anyOf(
          reason("minimum-time", cite(act.time), {
            say: {
              de: "Mindestens {required} Monate im Beruf tätig (nachgewiesen: {proved}, möglich: {possible}).",
              en: "In the occupation for at least {required} months (proved: {proved}, possible: {possible}).",
            },
            shows: {
              required: requiredMonths(occupationTimePercent),
              proved: months.atLeast,
              possible: months.atMost,
            },
            of: enough(months, occupationTimePercent),
          }),
          reason("credible-ability", cite(act.ability), {
            say: {
              de: "Oder die berufliche Handlungsfähigkeit ist durch Zeugnisse oder auf andere Weise glaubhaft gemacht.",
              en: "Or vocational ability is made credible by references or in another way.",
            },
            of: personDecides({
              de: "Machen Zeugnisse, Zertifikate oder andere Nachweise die Handlungsfähigkeit glaubhaft? Die zuständige Stelle entscheidet.",
              en: "Do references, certificates or other evidence make the ability credible? The competent body decides.",
            }),
          }),
        ),
      },
    ],
  });

/** Admission because full comparability was certified. */
const byComparability = (act: Act, id: string): Rule<"entitlement"> =>
  rule({
    id,
    title: {
      de: `Zulassung nach vollständiger Vergleichbarkeit (${act.comparability})`,
      en: `Admission after full comparability (${act.comparability})`,
    },
    purpose: "entitlement",
    versions: [
      {
        inForce: { from: "2025-01-01", to: null },
        norm: cite(act.comparability),
        source: statutes2026,
        checkedUntil: readUntil,
        when: reason("full-comparability", cite(act.comparability), {
          say: {
            de: "Die vollständige Vergleichbarkeit mit dem Beruf ist bescheinigt.",
            en: "Full comparability with the occupation is certified.",
          },
          of: own.is("determination.full"),
        }),
      },
    ],
  });

/**
 * Final examination as an external candidate in an occupation under the BBiG.
 *
 * @law § 45 Abs. 2 BBiG
 * @inForce 2005-04-01
 */
export const bbigExamByTime = byTime(acts.bbig, "bbig-45-2");

/**
 * The same for a craft.
 *
 * @law § 37 Abs. 2 HwO
 * @inForce 2005-04-01
 */
export const hwoExamByTime = byTime(acts.hwo, "hwo-37-2");

/**
 * Admission after a Feststellungsverfahren with full comparability.
 *
 * @law § 45 Abs. 3 BBiG, § 106 Abs. 4 BBiG
 * @inForce 2025-01-01
 */
export const bbigExamByComparability = byComparability(acts.bbig, "bbig-45-3");

/**
 * The same for a craft.
 *
 * @law § 37 Abs. 3 HwO
 * @inForce 2025-01-01
 */
export const hwoExamByComparability = byComparability(acts.hwo, "hwo-37-3");
