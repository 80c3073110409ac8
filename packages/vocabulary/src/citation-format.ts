// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Citation } from "./citation.ts";

/** `2,3,5-7` → `2, 3 und 5-7`. */
function listed(kept: string): string {
  const places = kept.split(",");
  const last = places.at(-1) ?? "";
  return places.length < 2 ? last : `${places.slice(0, -1).join(", ")} und ${last}`;
}

const isPlural = (kept: string): boolean => /[,-]/.test(kept);

/**
 * Writes a citation the way German law is cited; what `cite` reads from it has the same parts.
 *
 * @param citation - the parts; `text` is not needed and not looked at
 * @returns e.g. `§ 18 Abs. 1 Satz 2 SGB III`; without `section` the name of the document
 * @example
 * import { formatCitation } from "@quartierkit/vocabulary";
 * console.log(formatCitation({ statute: "BBiG", section: "50b-50e" })); // → §§ 50b-50e BBiG
 */
export function formatCitation(citation: Omit<Citation, "text">): string {
  const { statute, unit, section, paragraph, sentence, number, letter, version } = citation;
  const sign = unit === "article" ? "Art." : section !== undefined && isPlural(section) ? "§§" : "§";
  const places: readonly (readonly [label: string, value: string | undefined])[] = [
    [sign, section],
    ["Abs.", paragraph],
    ["Satz", sentence],
    ["Nr.", number],
    ["Buchst.", letter],
  ];
  const written = places.flatMap(([label, value]) => (value === undefined ? [] : [`${label} ${listed(value)}`]));
  const wording = version === undefined || /^[an]\.F\.$/.test(version) ? version : `(Fassung ${version})`;
  return [...(section === undefined ? [] : written), statute, ...(wording === undefined ? [] : [wording])].join(" ");
}
