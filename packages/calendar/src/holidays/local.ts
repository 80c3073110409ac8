// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { HolidayPlace } from "./rule.ts";

const sachsen = "§ 1 Abs. 1 SächsSFG, § 1 FronleichnamsVO mit Anlage";
const thueringen = "§ 2 Abs. 2, § 10 Abs. 1 ThürFGtG";

/** The ordinance of Sachsen was read; the act of Thüringen was not, its municipalities are those of catalogues. */
const inSachsen = { norm: sachsen, normMark: "R" } as const;
const inThueringen = { norm: thueringen, normMark: "M", dayMark: "S" } as const;

const part = (ags: string, known: Pick<HolidayPlace, "norm" | "normMark" | "dayMark">, note: string): HolidayPlace => ({
  ags: [ags],
  extent: "part",
  ...known,
  note,
});

/** A municipality of 1993 that is part of a larger one today. */
const former = (ags: string, note: string): HolidayPlace => part(ags, { ...inSachsen, dayMark: "D" }, note);

/**
 * Where Corpus Christi is a holiday in Sachsen and Thüringen. The ordinance of Sachsen names the municipalities of 1993; where
 * they live on as parts of a larger one, it holds only in the part. Keys of municipalities: annex of the MietNEinV, area status
 * 2021-01-25. Those of Thüringen were taken from catalogues of holidays.
 *
 * @source Verordnung des Sächsischen Staatsministeriums des Innern über den regionalen Feiertag Fronleichnam, 4 May 1993
 */
export const corpusChristi: readonly HolidayPlace[] = [
  {
    // Crostwitz, Nebelschütz, Panschwitz-Kuckau, Puschwitz, Räckelwitz, Ralbitz-Rosenthal, Wittichenau
    ags: ["14625080", "14625350", "14625440", "14625460", "14625470", "14625500", "14625640"],
    extent: "whole",
    ...inSachsen,
    dayMark: "R",
  },
  former("14625020", "Bautzen: Salzenforst-Bolbritz"),
  former("14625150", "Göda: Prischwitz"),
  former("14625160", "Großdubrau: Sdier"),
  former("14625240", "Hoyerswerda: Dörgenhausen"),
  former("14625280", "Königswartha: the municipality of 1993"),
  former("14625360", "Neschwitz: Neschwitz, Saritsch, Luga"),
  former("14625490", "Radibor: Radibor, Luppa, Luttowitz"),
  {
    // Landkreis Eichsfeld; Buttlar, Geisa, Schleid; Südeichsfeld under its former key
    ags: ["16061", "16063011", "16063032", "16063068", "16064074"],
    extent: "whole",
    ...inThueringen,
  },
  part("16064073", inThueringen, "Anrode: Bickenriede, Zella"),
  part("16064014", inThueringen, "Dünwald: Beberstedt, Hüpstedt"),
  part("16064055", inThueringen, "Rodeberg: Struth"),
  part("16063015", inThueringen, "Dermbach: Zella/Rhön, Föhlritz, Steinberg"),
];
