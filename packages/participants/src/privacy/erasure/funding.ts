// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { addDays, lengthInDays } from "@quartierkit/calendar";
import type { Day, Period } from "@quartierkit/calendar";
import { cite } from "@quartierkit/vocabulary";
import type { Bilingual, Citation, Source } from "@quartierkit/vocabulary";

/** How long a funding rule wants its evidence kept. */
export interface FundingRule {
  readonly label: Bilingual;
  /** The day that the period hangs on. */
  readonly trigger: Bilingual;
  /** Whole years from 31 December of the year of that day. */
  readonly years: number;
  /** Programme periods in which it holds. */
  readonly programmes: { readonly from: Day; readonly to: Day };
  readonly norm: Citation;
  readonly source: Source;
}

const accounts = {
  de: "Vorlage der Rechnungslegung, in der die Ausgaben stehen",
  en: "submission of the accounts in which the expenditure is included",
};
const closing = {
  de: "Vorlage der Rechnungslegung, in der die letzten Ausgaben des Vorhabens stehen",
  en: "submission of the accounts in which the final expenditure is included",
};
const payment = { de: "letzte Zahlung an den Begünstigten", en: "last payment to the beneficiary" };

/** The funding rules by programme period; what a grant notice (Zuwendungsbescheid) fixes is a day of its own. */
export const fundingRules = {
  "esf-2014-small": {
    label: {
      de: "ESF 2014-2020, förderfähige Ausgaben unter 1 Mio. Euro",
      en: "ESF 2014-2020, eligible below EUR 1 million",
    },
    trigger: accounts,
    years: 3,
    programmes: { from: "2014-01-01", to: "2020-12-31" },
    norm: cite("Art. 140 Abs. 1 VO (EU) Nr. 1303/2013"),
    source: { title: "Hinweise von Förderstellen zur Aufbewahrung", mark: "S" },
  },
  "esf-2014": {
    label: { de: "ESF 2014-2020, sonst", en: "ESF 2014-2020, others" },
    trigger: closing,
    years: 2,
    programmes: { from: "2014-01-01", to: "2020-12-31" },
    norm: cite("Art. 140 Abs. 1 VO (EU) Nr. 1303/2013"),
    source: { title: "Hinweise von Förderstellen zur Aufbewahrung", mark: "S" },
  },
  "esf-plus": {
    label: { de: "ESF Plus 2021-2027", en: "ESF+ 2021-2027" },
    trigger: payment,
    years: 5,
    programmes: { from: "2021-01-01", to: "2027-12-31" },
    norm: cite("Art. 82 Abs. 1 VO (EU) 2021/1060"),
    source: { title: "Hinweise von Förderstellen zur Aufbewahrung", mark: "S" },
  },
} as const satisfies Readonly<Record<string, FundingRule>>;

export type FundingRuleCode = keyof typeof fundingRules;

/** What a funding wants kept. */
export type Obligation =
  | {
      readonly rule: FundingRuleCode;
      /** The day that the period hangs on; `null` where it has not come, or nobody knows it. */
      readonly trigger: Day | null;
      /** Proceedings that stop the period. */
      readonly stopped?: readonly Period[];
    }
  | {
      readonly rule: "grant-notice";
      /** Last day that the notice names; `null` where nobody looked it up. */
      readonly keptUntil: Day | null;
      /** The notice, or the terms that it names, e.g. ANBest-P. */
      readonly norm: string;
    };

/**
 * Proceedings lengthen the period by their days; whether it would even begin anew was not read, and keeping longer than the
 * law wants is no answer to that.
 */
const lengthened = (last: Day, stopped: readonly Period[]): Day | null => {
  const open = stopped.some(({ to }) => to === null);
  const days = stopped.flatMap(({ from, to }) => (to === null ? [] : [lengthInDays({ from, to })]));
  return open
    ? null
    : addDays(
        last,
        days.reduce((sum, one) => sum + one, 0),
      );
};

/** The last day on which a funding wants its evidence kept, `null` where nobody can tell yet; and the norm. */
export function keptUntil(obligation: Obligation): { readonly last: Day | null; readonly norm: Citation } {
  if (obligation.rule === "grant-notice") return { last: obligation.keptUntil, norm: cite(obligation.norm) };
  const { years, norm } = fundingRules[obligation.rule];
  const { trigger, stopped = [] } = obligation;
  if (trigger === null) return { last: null, norm };
  return { last: lengthened(`${Number(trigger.slice(0, 4)) + years}-12-31`, stopped), norm };
}
