// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Day } from "../day.ts";
import { agsOf, laender } from "./laender.ts";
import { corpusChristi } from "./local.ts";
import type { HolidayDate, HolidayPlace, HolidayRule } from "./rule.ts";

/** Before this day holidays are not told: Buß- und Bettag was one in most Länder until 1994. */
export const holidaysCoveredFrom: Day = "1995-01-01";

const fixed = (month: number, day: number): HolidayDate => ({ kind: "fixed", month, day });
const easter = (days: number): HolidayDate => ({ kind: "easter", days });

/** The act of Sachsen was read. */
const read = { normMark: "R", dayMark: "R" } as const;
/** Which Länder have the day was compared with two catalogues of holidays; the sections are cited from memory. */
const compared = { normMark: "M", dayMark: "S" } as const;

const inLand = (ags: string, dates: Pick<HolidayPlace, "from" | "to"> = {}): HolidayPlace => ({
  ags: [ags],
  extent: "whole",
  norm: laender.find((land) => land.ags === ags)?.act ?? "",
  ...(ags === "14" ? read : compared),
  ...dates,
});

const everywhere: readonly HolidayPlace[] = laender.map(({ ags }) => inLand(ags));
const places = (names: string, dates: Pick<HolidayPlace, "from" | "to"> = {}): readonly HolidayPlace[] =>
  agsOf(names).map((ags) => inLand(ags, dates));
const once = (names: string, on: Day): readonly HolidayPlace[] => places(names, { from: on, to: on });

const rule = (
  id: string,
  [de, en]: readonly [de: string, en: string],
  date: HolidayDate,
  where: readonly HolidayPlace[],
): HolidayRule => ({ id, name: { de, en }, date, places: where });

/** All public holidays of the sixteen Länder and of single municipalities, as the acts of the Länder name them. */
export const holidayRules: readonly HolidayRule[] = [
  rule("new-year", ["Neujahr", "New Year's Day"], fixed(1, 1), everywhere),
  rule("epiphany", ["Heilige Drei Könige", "Epiphany"], fixed(1, 6), places("BW BY ST")),
  rule("womens-day", ["Internationaler Frauentag", "International Women's Day"], fixed(3, 8), [
    ...places("BE", { from: "2019-01-01" }),
    ...places("MV", { from: "2023-01-01" }),
  ]),
  rule("good-friday", ["Karfreitag", "Good Friday"], easter(-2), everywhere),
  rule("easter-sunday", ["Ostersonntag", "Easter Sunday"], easter(0), places("BB")),
  rule("easter-monday", ["Ostermontag", "Easter Monday"], easter(1), everywhere),
  rule("labour-day", ["Tag der Arbeit", "Labour Day"], fixed(5, 1), everywhere),
  rule("liberation-day", ["Tag der Befreiung", "Day of Liberation"], fixed(5, 8), [
    ...once("BE", "2020-05-08"),
    ...once("BE", "2025-05-08"),
  ]),
  rule("ascension", ["Christi Himmelfahrt", "Ascension Day"], easter(39), everywhere),
  rule("whit-sunday", ["Pfingstsonntag", "Whit Sunday"], easter(49), places("BB")),
  rule("whit-monday", ["Pfingstmontag", "Whit Monday"], easter(50), everywhere),
  rule("corpus-christi", ["Fronleichnam", "Corpus Christi"], easter(60), [
    ...places("BW BY HE NW RP SL"),
    ...corpusChristi,
  ]),
  rule(
    "uprising-day",
    ["Jahrestag des Volksaufstands vom 17. Juni 1953", "Anniversary of the uprising of 17 June 1953"],
    fixed(6, 17),
    once("BE", "2028-06-17"),
  ),
  rule("peace-festival", ["Augsburger Hohes Friedensfest", "Augsburg Peace Festival"], fixed(8, 8), [
    { ags: ["09761000"], extent: "whole", norm: "Art. 1 Abs. 2 FTG BY", ...compared },
  ]),
  rule("assumption", ["Mariä Himmelfahrt", "Assumption Day"], fixed(8, 15), [
    ...places("SL"),
    {
      ags: ["09"],
      extent: "list",
      norm: "Art. 1 Abs. 3 FTG BY",
      ...compared,
      note: "municipalities with more Catholics than Protestants, as the Bayerisches Landesamt für Statistik lists them",
    },
  ]),
  rule("childrens-day", ["Weltkindertag", "World Children's Day"], fixed(9, 20), places("TH", { from: "2019-01-01" })),
  rule("german-unity", ["Tag der Deutschen Einheit", "German Unity Day"], fixed(10, 3), [
    {
      ags: laender.map(({ ags }) => ags),
      extent: "whole",
      norm: "Art. 2 Abs. 2 Einigungsvertrag",
      ...compared,
    },
  ]),
  rule("reformation", ["Reformationstag", "Reformation Day"], fixed(10, 31), [
    ...places("BB MV SN ST TH"),
    ...places("HB HH NI SH", { from: "2018-01-01" }),
    ...once("BW BY BE HE NW RP SL HB HH NI SH", "2017-10-31"),
  ]),
  rule("all-saints", ["Allerheiligen", "All Saints' Day"], fixed(11, 1), places("BW BY NW RP SL")),
  rule("repentance", ["Buß- und Bettag", "Day of Repentance and Prayer"], { kind: "repentance" }, places("SN")),
  rule("christmas-day", ["Erster Weihnachtstag", "Christmas Day"], fixed(12, 25), everywhere),
  rule("second-christmas-day", ["Zweiter Weihnachtstag", "Second Day of Christmas"], fixed(12, 26), everywhere),
];
