// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { TqFramework, TqModule } from "../records/framework.ts";
import type { TrainingPosition } from "../records/regulation.ts";
import { knownStates, lesser, rankOf } from "./state.ts";
import type { CoverageState, KnownState } from "./state.ts";

/** Modules that cover one position, each with its share where that is known. */
export interface CoveringModule {
  readonly module: TqModule;
  readonly share?: number;
}

const whole = 1 - 1e-6;

/**
 * The modules of a framework that cover a position.
 *
 * @param framework - a framework
 * @param position - id of the position
 */
export const coveringModules = ({ modules }: TqFramework, position: string): readonly CoveringModule[] =>
  modules.flatMap((module) =>
    module.positionsCovered
      .filter((cover) => cover.position === position)
      .map(({ share }) => ({ module, ...(share === undefined ? {} : { share }) })),
  );

/** Every module states what it covers: what no module names is covered by none. */
export const isCompletelyMapped = ({ modules }: TqFramework): boolean =>
  modules.length > 0 && modules.every(({ mapping }) => mapping === "stated");

/** The shares of the modules, or `null` where one of them is not known. */
function sharesOf(covering: readonly CoveringModule[]): readonly number[] | null {
  const shares = covering.flatMap(({ share }) => (share === undefined ? [] : [share]));
  return shares.length === covering.length ? shares : null;
}

/**
 * The state of a position. With known shares it is the furthest state that the modules together fill; where a share is
 * not known every module counts as needed, and the position is as far as the least of them.
 *
 * @param covering - the modules that cover the position
 * @param stateOf - where the participant stands with a module
 * @param mapped - whether the framework states everything it covers
 */
export function positionState(
  covering: readonly CoveringModule[],
  stateOf: (module: TqModule) => KnownState,
  mapped: boolean,
): CoverageState {
  if (covering.length === 0) return mapped ? "open" : "not-known";
  if (sharesOf(covering) === null) {
    return covering.map(({ module }) => stateOf(module)).reduce<KnownState>(lesser, "certified");
  }
  const filled = (state: KnownState): number =>
    covering
      .filter(({ module }) => rankOf(stateOf(module)) >= rankOf(state))
      .reduce((sum, { share = 0 }) => sum + share, 0);
  return knownStates.findLast((state) => filled(state) >= whole) ?? "open";
}

/** A position that more than one module claims. */
export interface DoubleCover {
  readonly position: string;
  /** Numbers of the modules. */
  readonly by: readonly string[];
  /** `false` where the shares are not known, so that the modules may complete one another. */
  readonly certain: boolean;
}

/**
 * The positions that more than one module claims.
 *
 * @param framework - a framework
 * @param positions - the positions of its regulation
 */
export const doubleCovers = (framework: TqFramework, positions: readonly TrainingPosition[]): readonly DoubleCover[] =>
  positions.flatMap(({ id }) => {
    const covering = coveringModules(framework, id);
    const shares = sharesOf(covering);
    const sum = (shares ?? []).reduce((total, share) => total + share, 0);
    if (covering.length < 2 || (shares !== null && sum <= 1 + 1e-6)) return [];
    return [{ position: id, by: covering.map(({ module }) => module.number), certain: shares !== null }];
  });

/**
 * How much of a position the modules cover together; `null` where a share is not known.
 *
 * @param framework - a framework
 * @param position - id of the position
 */
export function coveredShare(framework: TqFramework, position: string): number | null {
  const shares = sharesOf(coveringModules(framework, position));
  return shares === null ? null : shares.reduce((sum, share) => sum + share, 0);
}
