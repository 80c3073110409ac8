// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Area } from "./area.ts";
import type { IndicatorDefinition } from "./definition.ts";
import type { IndicatorFile } from "./file.ts";
import type { Observation } from "./observation.ts";

/** The definition in the version that an observation names; the first where several have the same id and version. */
export const definitionOf = (
  { definitions }: Pick<IndicatorFile, "definitions">,
  { indicator, definitionVersion }: Pick<Observation, "indicator" | "definitionVersion">,
): IndicatorDefinition | undefined =>
  definitions.find(({ id, version }) => id === indicator && version === definitionVersion);

/** The area with an id; the first where several have it. */
export const areaWith = ({ areas }: Pick<IndicatorFile, "areas">, id: string): Area | undefined =>
  areas.find((area) => area.id === id);

/**
 * The larger areas that contain an area, the next larger first. A circle of areas ends where it closes.
 *
 * @param file - the areas
 * @param id - the area asked about
 */
export function containersOf(file: Pick<IndicatorFile, "areas">, id: string): string[] {
  const containers: string[] = [];
  let next = areaWith(file, id)?.partOf;
  while (next !== undefined && next !== id && !containers.includes(next)) {
    containers.push(next);
    next = areaWith(file, next)?.partOf;
  }
  return containers;
}
