// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { HolidayPlace } from "./rule.ts";

const sachsen = "§ 1 Abs. 1 SächsSFG, § 1 FronleichnamsVO mit Anlage";
const thueringen = "§ 2 Abs. 2, § 10 Abs. 1 ThürFGtG";

const part = (ags: string, norm: string, note: string): HolidayPlace => ({
  ags: [ags],
  extent: "part",
  norm,
  mark: "D",
  note,
});

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
    norm: sachsen,
    mark: "R",
  },
  part("14625020", sachsen, "Bautzen: Salzenforst-Bolbritz"),
  part("14625150", sachsen, "Göda: Prischwitz"),
  part("14625160", sachsen, "Großdubrau: Sdier"),
  part("14625240", sachsen, "Hoyerswerda: Dörgenhausen"),
  part("14625280", sachsen, "Königswartha: the municipality of 1993"),
  part("14625360", sachsen, "Neschwitz: Neschwitz, Saritsch, Luga"),
  part("14625490", sachsen, "Radibor: Radibor, Luppa, Luttowitz"),
  {
    // Landkreis Eichsfeld; Buttlar, Geisa, Schleid; Südeichsfeld under its former key
    ags: ["16061", "16063011", "16063032", "16063068", "16064074"],
    extent: "whole",
    norm: thueringen,
    mark: "S",
  },
  part("16064073", thueringen, "Anrode: Bickenriede, Zella"),
  part("16064014", thueringen, "Dünwald: Beberstedt, Hüpstedt"),
  part("16064055", thueringen, "Rodeberg: Struth"),
  part("16063015", thueringen, "Dermbach: Zella/Rhön, Föhlritz, Steinberg"),
];
