// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

/** Where somebody stands with a module or a position, from done to not known. */
export type CoverageState = "certified" | "passed" | "running" | "planned" | "open" | "not-known";

/** What can be ordered: `not-known` stands outside. */
export type KnownState = Exclude<CoverageState, "not-known">;

/** From open to done. */
export const knownStates = ["open", "planned", "running", "passed", "certified"] as const satisfies KnownState[];

/** How far a state is from open, 0 to 4. */
export const rankOf = (state: KnownState): number => knownStates.indexOf(state);

/** The state that is further on. */
export const further = (a: KnownState, b: KnownState): KnownState => (rankOf(a) >= rankOf(b) ? a : b);

/** The state that is less far. */
export const lesser = (a: KnownState, b: KnownState): KnownState => (rankOf(a) <= rankOf(b) ? a : b);
