// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Bilingual } from "@quartierkit/vocabulary";
import { reservedSums } from "../../indicators/esf-plus.ts";
import type { RuleSetId } from "../../rule-sets/ids.ts";
import type { Relation } from "./relation.ts";

const older: readonly RuleSetId[] = ["esf-2014", "esf-2014-2018"];
const households: readonly RuleSetId[] = ["esf-2014"];
const amended: readonly RuleSetId[] = ["esf-2014-2018"];
const newer: readonly RuleSetId[] = ["esf-plus"];

const because = (de: string, en: string): Bilingual => ({ de, en });

const subset = because("Das eine ist eine Teilmenge des anderen.", "One is a part of the other.");
const parts = because("Die Teile schließen sich aus.", "The parts exclude each other.");
const population = because(
  "Das Ergebnis kann nur zählen, wer zu dieser Gruppe gehört.",
  "Only members of this group can count in the result.",
);

const atMost = (
  code: string,
  rules: readonly RuleSetId[],
  [left, right]: readonly [readonly string[], readonly string[]],
  why: Bilingual,
): Relation => ({
  code: `ESF-${code}`,
  rules,
  left,
  is: "<=",
  right,
  because: why,
});

const outputs2014: readonly Relation[] = [
  {
    code: "ESF-A01",
    rules: older,
    left: ["TOTAL"],
    is: "=",
    right: ["CO01", "CO03", "CO05"],
    because: because("Der Gesamtwert ergibt sich aus den drei Status.", "The total is made of the three statuses."),
  },
  atMost(
    "A02",
    older,
    [["TOTAL"], ["GT"]],
    because(
      "Die Gesamtzahl enthält auch unvollständige Datensätze.",
      "The grand total holds incomplete records as well.",
    ),
  ),
  atMost("A03", older, [["CO02"], ["CO01"]], subset),
  atMost("A04", older, [["CO04"], ["CO03"]], subset),
  atMost("A05", older, [["CO06", "CO07"], ["TOTAL"]], parts),
  atMost("A06", older, [["CO08"], ["CO07"]], subset),
  atMost("A07", older, [["CO08"], ["CO01", "CO04"]], subset),
  atMost(
    "A08",
    older,
    [["CO09", "CO10", "CO11"], ["TOTAL"]],
    because("Die Differenz sind Menschen mit ISCED 0.", "The difference are people with ISCED 0."),
  ),
  atMost("A09", households, [["CO13"], ["CO12"]], subset),
  atMost(
    "A10",
    households,
    [["CO12"], ["CO01", "CO03"]],
    because(
      "Wer arbeitet, lebt nicht in einem Haushalt ohne Erwerbstätige.",
      "Whoever works does not live in a jobless household.",
    ),
  ),
  ...["CO15", "CO16", "CO17", "CO18", "CO19"].map((id) => atMost(`A11-${id}`, older, [[id], ["TOTAL"]], subset)),
  {
    ...atMost(
      "A12",
      older,
      [["CO18"], ["CO17"]],
      because(
        "Wohnungslose sind auch sonst benachteiligt, wenn die sensiblen Angaben vollständig sind.",
        "Homeless people are otherwise disadvantaged as well, where sensitive data are complete.",
      ),
    ),
    severity: "warning",
  },
  { ...atMost("A13", older, [["CO02"], ["TOTAL"]], subset), minus: ["CO05"] },
];

const results2014: readonly Relation[] = [
  atMost("A14", older, [["CR01"], ["CO03"]], population),
  atMost("A15", older, [["CR04"], ["CO01", "CO03"]], population),
  atMost("A16-CR02", older, [["CR02"], ["TOTAL"]], population),
  atMost("A16-CR03", older, [["CR03"], ["TOTAL"]], population),
  atMost(
    "A17",
    older,
    [["CR05"], ["CR01", "CR02", "CR03", "CR04"]],
    because(
      "Wer in CR05 zählt, zählt in einem der vier anderen.",
      "Whoever counts in CR05 counts in one of the four others.",
    ),
  ),
  ...[
    { rules: households, groups: ["CO12", "CO14", "CO15", "CO16", "CO17"] },
    { rules: amended, groups: ["CO15", "CO16", "CO17"] },
  ].flatMap(({ rules, groups }) =>
    ["A17-GROUPS", "A18-CR09-GROUPS"].map((code, index) =>
      atMost(
        rules === households ? `${code}-HOUSEHOLDS` : code,
        rules,
        [[index === 0 ? "CR05" : "CR09"], groups],
        population,
      ),
    ),
  ),
  atMost("A18-CR06", older, [["CR06"], ["CO01", "CO03"]], population),
  atMost("A18-CR07", older, [["CR07"], ["CO05"]], population),
  atMost("A18-CR08", older, [["CR08"], ["CR06"]], subset),
  atMost("A18-CR08-AGE", older, [["CR08"], ["CO07"]], population),
  atMost("A18-CR09", older, [["CR09"], ["CR06"]], subset),
];

const plus: readonly Relation[] = [
  atMost("B01", newer, [["EECO03"], ["EECO02"]], subset),
  atMost("B02", newer, [["EECO02", "EECO04", "EECO05"], ["EECO01"]], parts),
  {
    ...atMost(
      "B02-STATUS",
      newer,
      [["EECO01"], ["EECO02", "EECO04", "EECO05"]],
      because(
        "Der Fragebogen von Bund und Ländern verlangt den Status: Dann ist die Summe gleich. Sonst fehlt er bei der Differenz.",
        "The form of the federation and the states demands the status: then the sum is equal. Otherwise the difference lacks it.",
      ),
    ),
    severity: "warning",
  },
  atMost("B03", newer, [["EECO06", "EECO07", "EECO08"], ["EECO01"]], parts),
  atMost("B04", newer, [["EECO09", "EECO10", "EECO11"], ["EECO01"]], parts),
  ...["EECO12", "EECO13", "EECO14", "EECO15", "EECO16", "EECO17"].map((id) =>
    atMost(`B05-${id}`, newer, [[id], ["EECO01"]], subset),
  ),
  atMost("B06", newer, [["EECR01"], ["EECO04"]], population),
  atMost("B07", newer, [["EECR04"], ["EECO02", "EECO04"]], population),
  atMost("B08-EECR02", newer, [["EECR02"], ["EECO01"]], population),
  atMost("B08-EECR03", newer, [["EECR03"], ["EECO01"]], population),
  atMost("B09", newer, [["EECR05"], ["EECO02", "EECO04"]], population),
  atMost("B10", newer, [["EECR06"], ["EECO05"]], population),
];

/** SFC2021 demands that the sums equal their parts, in every cell. */
const reserved: readonly Relation[] = reservedSums.map(({ id, of, sfcRule }) => ({
  code: sfcRule === undefined ? `ESF-SFC-${id}` : `ESF-SFC-${sfcRule}`,
  rules: newer,
  left: [id],
  is: "=",
  right: of,
  because: because(
    "SFC2021 weist die Übermittlung sonst zurück (Tabelle 6, Regeln 144 ff.).",
    "SFC2021 otherwise refuses the transmission (table 6, rules 144 ff.).",
  ),
}));

/** All relations between figures; those of results hold for cumulative tables and for years in which nobody had entered before. */
export const relations: readonly Relation[] = [...outputs2014, ...results2014, ...plus, ...reserved];

/** What holds in a cumulative table only: results of leavers against outputs of entrants, and that no figure falls. */
export const cumulativeOnly: ReadonlySet<string> = new Set([
  ...[...results2014, ...plus].filter(({ because: why }) => why === population).map(({ code }) => code),
  "ESF-A19",
]);
