// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { QualificationFile } from "../records/file.ts";
import type { TqFramework } from "../records/framework.ts";
import { membersOf } from "../records/members.ts";
import type { TrainingRegulation } from "../records/regulation.ts";
import { agiGalabau, gaertnerGalabau, vglGalabau } from "./galabau.ts";
import { fachkraftGastronomie, fachkraftKueche, hogaGastronomie, hogaKoch, hogaKueche, koch } from "./gastgewerbe.ts";
import { hauswirtschafter } from "./hauswirtschaft.ts";
import { agiFachlagerist, bibbFachlagerist, dihkLagerlogistik, fachkraftLagerlogistik, fachlagerist } from "./lager.ts";
import { pflegefachassistenz, pflegefachkraft } from "./pflege.ts";
import { fachleuteRestaurants, fachleuteSystemgastronomie, gebaeudereiniger, hotelfachleute } from "./weitere.ts";

/** The occupations that come with the package. */
export const catalogueRegulations: readonly TrainingRegulation[] = [
  gaertnerGalabau,
  fachlagerist,
  fachkraftLagerlogistik,
  fachkraftKueche,
  koch,
  fachkraftGastronomie,
  fachleuteRestaurants,
  fachleuteSystemgastronomie,
  hotelfachleute,
  hauswirtschafter,
  gebaeudereiniger,
  pflegefachkraft,
  pflegefachassistenz,
];

/** The frameworks that come with the package, as far as they were read. */
export const catalogueFrameworks: readonly TqFramework[] = [
  agiGalabau,
  vglGalabau,
  bibbFachlagerist,
  agiFachlagerist,
  dihkLagerlogistik,
  hogaKueche,
  hogaGastronomie,
  hogaKoch,
];

/** Lists whose records name an occupation. */
export const byOccupation = ["preparations", "paths", "circumstances", "evidence", "exams", "determinations"] as const;

/**
 * Adds the built-in occupations and frameworks that a file speaks of and does not hold itself. What the file holds
 * comes first and counts.
 *
 * @param file - a qualification file
 */
export function withCatalogue(file: QualificationFile): QualificationFile {
  const pins = membersOf(file, "recognitions").flatMap(({ from, to }) => [from, to]);
  const used = new Set(
    [...file.enrolments, ...file.assessments, ...file.certificates, ...pins].map(({ moduleId }) => moduleId),
  );
  const own = new Set(file.frameworks.map(({ id }) => id));
  const frameworks = [
    ...file.frameworks,
    ...catalogueFrameworks.filter(({ id, modules }) => !own.has(id) && modules.some((module) => used.has(module.id))),
  ];
  const records = [
    ...frameworks,
    ...file.experience,
    ...byOccupation.flatMap((list): readonly { readonly regulationId?: string }[] => membersOf(file, list)),
  ];
  const spokenOf = new Set(records.map(({ regulationId }) => regulationId));
  const held = new Set(file.regulations.map(({ id }) => id));
  const added = catalogueRegulations.filter(({ id }) => spokenOf.has(id) && !held.has(id));
  return { ...file, frameworks, regulations: [...file.regulations, ...added] };
}
