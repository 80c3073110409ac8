// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

export { areaSchema } from "./records/area.ts";
export { crosswalkSchema } from "./crosswalk/crosswalk.ts";
export { definitionSchema } from "./records/definition.ts";
export { indicatorFileSchema } from "./records/file.ts";
export { observationSchema } from "./records/observation.ts";
export { componentRecipeSchema, rankedRecipeSchema, recipeSchema } from "./composite/recipe.ts";
export { readIndicatorFile } from "./records/read.ts";
export type { ReadIndicatorFile } from "./records/read.ts";
export { tableMappingSchema } from "./formats/office/mapping.ts";
