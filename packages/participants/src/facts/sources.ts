// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

/** Per fact path the JSON pointer of the record that it came from. */
export type Sources = Readonly<Record<string, string>>;

/**
 * The records behind a fact, as an explanation names it.
 *
 * @param sources - as `factsWithSourcesOn` returns them
 * @param path - e.g. `household.children.0.birthDate`, or `spells` for all of them
 * @returns JSON pointers; empty where the fact is unknown
 * @example
 * import { emptyRegister, factsWithSourcesOn, sourcesOf } from "@quartierkit/participants";
 * const register = { ...emptyRegister, participants: [{ id: "p-1", household: { adults: 1 } }] };
 * const { sources } = factsWithSourcesOn(register, "p-1", "2021-03-08");
 * console.log(sourcesOf(sources, "household.adults").join()); // → /participants/0/household/adults
 */
export function sourcesOf(sources: Sources, path: string): readonly string[] {
  const below = Object.entries(sources).filter(([key]) => key === path || key.startsWith(`${path}.`));
  if (below.length > 0) return [...new Set(below.map(([, pointer]) => pointer))];
  // Inside a fact that was recorded as one, its record is the source.
  const names = path.split(".");
  const around = names.map((_, index) => names.slice(0, names.length - index).join("."));
  return around.flatMap((name) => (Object.hasOwn(sources, name) ? [sources[name] ?? ""] : [])).slice(0, 1);
}
