// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Area } from "../../records/area.ts";
import type { IndicatorFile } from "../../records/file.ts";
import { plain } from "./header.ts";
import type { TableMapping } from "./mapping.ts";

/** Of areas that share a name the one whose boundaries hold on the day of the table. */
const holds = ({ vintage = "", until = "9999" }: Area, day: string | null): boolean =>
  day === null || (vintage <= day && day <= until);

/** Finds areas by what the table calls them; a name that two areas share finds none. */
export function areaFinder({ areas }: IndicatorFile, { area, referenceDate }: TableMapping) {
  const byName = new Map<string, Area | undefined>();
  for (const one of areas) {
    if (area.by === "name" && !holds(one, referenceDate)) continue;
    const name = plain(area.by === "id" ? one.id : one.name);
    byName.set(name, byName.has(name) ? undefined : one);
  }
  return (name: string): string | undefined => byName.get(name)?.id;
}
