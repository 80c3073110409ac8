// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Bilingual } from "@quartierkit/vocabulary";
import { grandTotal, statusTotal } from "../count/cells.ts";
import type { Cell } from "../count/cells.ts";
import type { Pending } from "../count/pending.ts";
import type { RuleSet } from "../rule-sets/rule-sets.ts";

/** The genders of cells in words. */
export const genderWords: Readonly<Record<Cell["gender"], Bilingual>> = {
  female: { de: "Frauen", en: "Women" },
  male: { de: "Männer", en: "Men" },
  "non-binary": { de: "Nicht binär", en: "Non-binary" },
  unknown: { de: "Ohne Angabe", en: "Not told" },
};

/** The categories of region in words. */
export const regionWords: Readonly<Record<Cell["region"], Bilingual>> = {
  "less-developed": { de: "Weniger entwickelte Regionen", en: "Less developed regions" },
  transition: { de: "Übergangsregionen", en: "Transition regions" },
  "more-developed": { de: "Stärker entwickelte Regionen", en: "More developed regions" },
  unknown: { de: "Nicht festgelegt", en: "Not set" },
};

const sums: Readonly<Record<string, Bilingual>> = {
  [grandTotal]: {
    de: "Gesamtzahl aller Teilnehmenden, auch mit unvollständigen Angaben",
    en: "Grand total of participants, also with incomplete data",
  },
  [statusTotal]: { de: "Teilnehmende mit vollständigen Angaben", en: "Participants with complete data" },
};

/**
 * The name of an indicator.
 *
 * @param set - the rule set, a programme's own indicators included
 * @param id - the indicator, a reserved sum, `GT` or `TOTAL`
 */
export const titleOf = ({ indicators, reserved, entities }: RuleSet, id: string): Bilingual =>
  [...indicators, ...reserved, ...entities].find((one) => one.id === id)?.title ?? sums[id] ?? { de: id, en: id };

/** All genders of a figure together. */
export const togetherWord: Bilingual = { de: "Insgesamt", en: "Total" };

/** What is still to be found out, in words. */
export const pendingWords: Readonly<Record<Pending["what"], Bilingual>> = {
  "exit-situation": { de: "Verbleib nach Austritt", en: "Situation after leaving" },
  "follow-up": { de: "Nachbefragung nach sechs Monaten", en: "Follow-up after six months" },
};
