// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Bilingual } from "@quartierkit/vocabulary";
import type { IndexRecipe, RecipeClass } from "./recipe.ts";

/** A class of status together with a class of dynamics. */
export interface CombinedGroup {
  readonly status: RecipeClass["class"];
  readonly dynamics: RecipeClass["class"];
  /** As in the areas of a result, e.g. `2+/-`. */
  readonly combined: string;
  /** As published, e.g. 23; `null` where the recipe has no codes. */
  readonly code: number | null;
  readonly label: Bilingual;
}

/** The code of two classes: the digit of the status, then the digit of the dynamics. */
const combinedCode = (status: number | null | undefined, dynamics: number | null | undefined): number | null =>
  status === null || status === undefined || dynamics === null || dynamics === undefined
    ? null
    : status * 10 + dynamics;

/** Where an area stands in one index; what is missing is not placed. */
interface Standing {
  readonly sum: number | null;
  readonly index: number | null;
  readonly class: RecipeClass["class"] | null;
  readonly code: number | null;
}

/** What an area is told of both indices and of the two together. */
export function bothOf(status: Standing | undefined, dynamics: Standing | undefined) {
  const [statusClass, dynamicClass] = [status?.class ?? null, dynamics?.class ?? null];
  return {
    statusSum: status?.sum ?? null,
    statusIndex: status?.index ?? null,
    statusClass,
    dynamicSum: dynamics?.sum ?? null,
    dynamicIndex: dynamics?.index ?? null,
    dynamicClass,
    combined: statusClass === null || dynamicClass === null ? null : `${statusClass}${dynamicClass}`,
    combinedCode: combinedCode(status?.code, dynamics?.code),
  };
}

/**
 * All groups an area can fall into when status and dynamics are read together; in Berlin and Hamburg there are twelve.
 *
 * @param recipe - e.g. `berlinMss`
 * @returns in the order of the classes, status first
 * @example
 * import { berlinMss, combinedGroups } from "@quartierkit/indicators";
 * console.log(combinedGroups(berlinMss).map(({ code }) => code).join(" ")); // → 11 13 15 21 23 25 31 33 35 41 43 45
 * console.log(combinedGroups(berlinMss)[11]?.label.de); // → Status sehr niedrig, Dynamik negativ
 */
export const combinedGroups = ({ status, dynamics }: IndexRecipe): readonly CombinedGroup[] =>
  status.classes.flatMap((first) =>
    dynamics.classes.map((second) => ({
      status: first.class,
      dynamics: second.class,
      combined: `${first.class}${second.class}`,
      code: combinedCode(first.code, second.code),
      label: {
        de: `Status ${first.label.de}, Dynamik ${second.label.de}`,
        en: `status ${first.label.en}, dynamics ${second.label.en}`,
      },
    })),
  );
