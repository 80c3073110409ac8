// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

/** Names of birds: nobody is called so, and everybody can tell two of them apart. */
export const birds: readonly string[] = (
  "Amsel Bachstelze Blaumeise Blässhuhn Bluthänfling Buchfink Buntspecht Dohle Dompfaff Drossel Eichelhäher Eisvogel Elster " +
  "Erlenzeisig Falke Feldlerche Fitis Gartenbaumläufer Gartenrotschwanz Gelbspötter Gimpel Girlitz Goldammer Goldhähnchen " +
  "Graureiher Grünfink Grünspecht Habicht Haubenmeise Haubentaucher Hausrotschwanz Haussperling Heckenbraunelle Kernbeißer " +
  "Kiebitz Klappergrasmücke Kleiber Kohlmeise Kolkrabe Kormoran Kranich Kuckuck Lachmöwe Mauersegler Mäusebussard Mehlschwalbe " +
  "Misteldrossel Mönchsgrasmücke Nachtigall Neuntöter Pirol Rauchschwalbe Ringeltaube Rotkehlchen Rotmilan Saatkrähe Schleiereule " +
  "Schwanzmeise Singdrossel Sperber Star Steinkauz Stieglitz Sumpfmeise Tannenmeise Turmfalke Uhu Waldkauz Wacholderdrossel Zaunkönig"
).split(" ");
