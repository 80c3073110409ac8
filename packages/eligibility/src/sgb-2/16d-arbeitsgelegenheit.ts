// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { build, rule } from "@quartierkit/rules";
import type { NumberNode } from "@quartierkit/rules";
import { cite } from "@quartierkit/vocabulary";
import { derived, readUntil, statutes2026 } from "../sources.ts";
import { unread } from "../unread.ts";
import { employableBeneficiary } from "./7-leistungsberechtigt.ts";
import { aghExtensionMonths, aghMonths, aghWindowYears } from "./parameters.ts";

const {
  allOf,
  anyOf,
  calc,
  compare,
  compareDays,
  fixedWindow,
  holds,
  months,
  personDecides,
  reason,
  spells,
  today,
  when,
  windowEdge,
} = build;

const workOpportunities = spells(["measure"], { norms: ["sgb2-16d"] });

/** Five years from the first day in a work opportunity; not a rolling window. */
const window = fixedWindow(workOpportunities, aghWindowYears);

const used = months("calendar", workOpportunities, window);
const usedBgb = months("bgb-191", workOpportunities, window);
const allMonths = calc("+", aghMonths, aghExtensionMonths);
const remaining = (of: NumberNode): NumberNode => calc("max", 0, calc("-", of, used));

const lastDay = windowEdge("to", window);

/** Told only where somebody was in a work opportunity: without one there is no window. */
const openWindow = when(
  compare(used, ">", 0),
  reason("window", cite("§ 16d Abs. 6 Satz 2 SGB II"), {
    say: {
      de: "Der Zeitraum von fünf Jahren läuft vom {from} bis zum {to}.",
      en: "The period of five years runs from {from} to {to}.",
    },
    shows: { from: windowEdge("from", window), to: lastDay },
    of: compareDays(today, "<=", lastDay),
  }),
);

/**
 * Work opportunity with compensation for additional expenses: whether the person may (still) be assigned.
 * The two lawful ways of counting months (by calendar; § 191 BGB, thirty days) are both computed; where they disagree
 * the verdict stays open.
 *
 * @law § 16d Abs. 6 SGB II
 * @inForce twenty-four months 2013 to 2026; twelve further months in the wordings read for 2022 and 2026
 */
export const workOpportunity = rule({
  id: "sgb2-16d",
  title: { de: "Arbeitsgelegenheit (§ 16d SGB II)", en: "Work opportunity (§ 16d SGB II)" },
  purpose: "entitlement",
  versions: [
    unread(cite("§ 16d SGB II"), { from: "2005-01-01", to: "2016-12-31" }),
    {
      inForce: { from: "2017-01-01", to: null },
      norm: cite("§ 16d SGB II"),
      source: {
        ...derived("der Zeitraum beginnt mit der ersten Arbeitsgelegenheit; ein neuer mit der ersten danach"),
        title: statutes2026.title,
      },
      checkedUntil: readUntil,
      values: {
        usedMonths: used,
        usedMonthsBgb191: usedBgb,
        remainingMonths: remaining(calc("+", aghMonths)),
        remainingWithExtensionMonths: remaining(allMonths),
        windowFrom: windowEdge("from", window),
        windowTo: lastDay,
      },
      when: allOf(
        holds(employableBeneficiary, "2019-01-01"),
        reason("clock", cite("§ 16d Abs. 6 SGB II"), {
          say: {
            de: "Die Höchstdauer im Zeitraum von fünf Jahren seit der ersten Arbeitsgelegenheit ist nicht ausgeschöpft.",
            en: "The maximum duration within five years of the first work opportunity is not used up.",
          },
          of: anyOf(
            reason("within-first-months", cite("§ 16d Abs. 6 Satz 1 SGB II"), {
              say: {
                de: "Weniger als {limit} Monate verbraucht: {used} nach Kalender, {bgb} nach § 191 BGB.",
                en: "Fewer than {limit} months used: {used} by calendar, {bgb} under § 191 BGB.",
              },
              shows: { used, bgb: usedBgb, limit: aghMonths },
              of: allOf(compare(used, "<", aghMonths), compare(usedBgb, "<", aghMonths)),
            }),
            reason("extension", cite("§ 16d Abs. 6 Satz 3 SGB II"), {
              say: {
                de: "Weniger als {limit} Monate verbraucht, und die Voraussetzungen der Absätze 1 und 5 liegen weiterhin vor.",
                en: "Fewer than {limit} months used and the conditions of paragraphs 1 and 5 still hold.",
              },
              shows: { limit: allMonths },
              of: allOf(
                anyOf(compare(used, "<", allMonths), compare(usedBgb, "<", allMonths)),
                personDecides({
                  de: "Liegen die Voraussetzungen des § 16d Abs. 1 und 5 SGB II weiterhin vor (Verlängerung um bis zu zwölf Monate)?",
                  en: "Do the conditions of § 16d (1) and (5) SGB II still hold (extension by up to twelve months)?",
                }),
              ),
            }),
          ),
        }),
      ),
      remarks: [
        openWindow,
        reason("criteria", cite("§ 16d Abs. 1 SGB II"), {
          say: {
            de: "Die Arbeiten sind zusätzlich, im öffentlichen Interesse und wettbewerbsneutral; das prüft das Jobcenter an der Stelle, nicht an der Person.",
            en: "The work is additional, in the public interest and neutral to competition; the Jobcenter examines the post, not the person.",
          },
          of: personDecides({
            de: "Hat das Jobcenter bestätigt, dass die Arbeiten zusätzlich, im öffentlichen Interesse und wettbewerbsneutral sind?",
            en: "Has the Jobcenter confirmed that the work is additional, in the public interest and neutral to competition?",
          }),
        }),
      ],
    },
  ],
});
