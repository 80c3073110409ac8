// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

/** One of the sixteen Länder, by the first two digits of its municipalities' AGS. */
export interface Land {
  readonly ags: string;
  /** ISO 3166-2. */
  readonly iso: string;
  readonly name: string;
  /** The act that names its public holidays. */
  readonly act: string;
}

/** All Länder with the act that names their public holidays. */
export const laender: readonly Land[] = [
  { ags: "01", iso: "DE-SH", name: "Schleswig-Holstein", act: "§ 2 SFTG SH" },
  { ags: "02", iso: "DE-HH", name: "Hamburg", act: "§ 1 FeiertagsG HH" },
  { ags: "03", iso: "DE-NI", name: "Niedersachsen", act: "§ 2 NFeiertagsG" },
  { ags: "04", iso: "DE-HB", name: "Bremen", act: "§ 2 SFTG HB" },
  { ags: "05", iso: "DE-NW", name: "Nordrhein-Westfalen", act: "§ 2 FeiertagsG NW" },
  { ags: "06", iso: "DE-HE", name: "Hessen", act: "§ 1 HFeiertagsG" },
  { ags: "07", iso: "DE-RP", name: "Rheinland-Pfalz", act: "§ 2 LFtG RP" },
  { ags: "08", iso: "DE-BW", name: "Baden-Württemberg", act: "§ 1 FTG BW" },
  { ags: "09", iso: "DE-BY", name: "Bayern", act: "Art. 1 FTG BY" },
  { ags: "10", iso: "DE-SL", name: "Saarland", act: "§ 2 SFG SL" },
  { ags: "11", iso: "DE-BE", name: "Berlin", act: "§ 1 FeiertG BE" },
  { ags: "12", iso: "DE-BB", name: "Brandenburg", act: "§ 2 FTG BB" },
  { ags: "13", iso: "DE-MV", name: "Mecklenburg-Vorpommern", act: "§ 2 FTG M-V" },
  { ags: "14", iso: "DE-SN", name: "Sachsen", act: "§ 1 SächsSFG" },
  { ags: "15", iso: "DE-ST", name: "Sachsen-Anhalt", act: "§ 2 FeiertG LSA" },
  { ags: "16", iso: "DE-TH", name: "Thüringen", act: "§ 2 ThürFGtG" },
];

/** The AGS of Länder by their short names, `SN BY`. */
export const agsOf = (names: string): readonly string[] =>
  names.split(" ").map((name) => laender.find(({ iso }) => iso === `DE-${name}`)?.ags ?? name);
