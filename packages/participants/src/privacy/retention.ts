// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { cite } from "@quartierkit/vocabulary";
import type { Bilingual, Citation, Source } from "@quartierkit/vocabulary";

/** How long data of a class is kept, counted from what, and by which norm. */
export interface Retention {
  readonly label: Bilingual;
  readonly from: Bilingual;
  /** Whole years; `null` where no norm names a number and the city's own deletion concept has to. */
  readonly years: number | null;
  readonly norm: Citation;
  readonly source: Source;
}

const statutes: Source = { title: "Bundesrecht, konsolidierte Fassung, Stand April 2026", mark: "R" };
const guide: Source = { title: "Hinweise von Förderstellen zur Aufbewahrung", mark: "S" };

const purposeEnd = { de: "ab Wegfall des Zwecks", en: "from the end of the purpose" };

/** The retention classes; whoever follows the longest of those that apply restricts the data until then. */
export const retentions = {
  none: {
    label: { de: "keine Personendaten", en: "no personal data" },
    from: { de: "ohne Frist", en: "no period" },
    years: null,
    norm: cite("Art. 4 Nr. 1 DSGVO"),
    source: { title: "Verordnung (EU) 2016/679", mark: "M" },
  },
  "purpose-end": {
    label: { de: "Löschung mit dem Wegfall des Zwecks", en: "erased when the purpose ends" },
    from: purposeEnd,
    years: null,
    norm: cite("§ 84 SGB X"),
    source: statutes,
  },
  "esf-evidence": {
    label: {
      de: "Nachweis der Förderung, eingeschränkt (2014-2020: Art. 140 VO (EU) Nr. 1303/2013)",
      en: "evidence of the funding, restricted (2014-2020: Art. 140 VO (EU) Nr. 1303/2013)",
    },
    from: {
      de: "31. Dezember des Jahres der letzten Zahlung an den Begünstigten",
      en: "31 December of the year of the last payment to the beneficiary",
    },
    years: 5,
    norm: cite("Art. 82 VO (EU) 2021/1060"),
    source: guide,
  },
  "language-course": {
    label: { de: "Berufssprachkurse: höchstens", en: "vocational language courses: at most" },
    from: { de: "wie die Norm sagt", en: "as the norm says" },
    years: 5,
    norm: cite("§ 26 Abs. 3 DeuFöV"),
    source: statutes,
  },
  accountability: {
    label: { de: "solange die belegten Daten bestehen", en: "as long as the data it accounts for" },
    from: purposeEnd,
    years: null,
    norm: cite("Art. 5 Abs. 2 DSGVO"),
    source: { title: "Verordnung (EU) 2016/679", mark: "M" },
  },
} as const satisfies Readonly<Record<string, Retention>>;

export type RetentionCode = keyof typeof retentions;
