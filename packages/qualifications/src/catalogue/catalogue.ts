// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { QualificationFile } from "../records/file.ts";
import type { TqFramework } from "../records/framework.ts";
import { membersOf } from "../records/members.ts";
import type { Recognition } from "../records/recognition.ts";
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

/** What a city has collected in a file of the same kind; its records about people are left where they are. */
export type OwnCatalogue = Pick<QualificationFile, "regulations" | "frameworks" | "recognitions">;

/** Equivalences for everybody; one that was decided for somebody belongs to that file. */
const general = (own: readonly OwnCatalogue[]): readonly Recognition[] =>
  own.flatMap(({ recognitions = [] }) => recognitions.filter(({ participantId }) => participantId === undefined));

/** The modules that a file speaks of. */
const modulesUsed = (file: QualificationFile, recognitions: readonly Recognition[]): ReadonlySet<string> =>
  new Set(
    [
      ...file.enrolments,
      ...file.assessments,
      ...file.certificates,
      ...recognitions.flatMap(({ from, to }) => [from, to]),
    ].map(({ moduleId }) => moduleId),
  );

/**
 * Adds the occupations and frameworks that a file speaks of and does not hold itself: first those of a city's own files,
 * then the built-in ones. What the file holds comes first and counts.
 *
 * @param file - a qualification file
 * @param own - files of the same kind with a city's regulations, frameworks and general equivalences
 * @example
 * import { withCatalogue } from "@quartierkit/qualifications";
 * const file = {
 *   format: "quartierkit-qualifications", version: 1, regulations: [], frameworks: [], enrolments: [],
 *   assessments: [], certificates: [],
 *   experience: [{ id: "x1", participantId: "p1", regulationId: "koch", kind: "work", months: 12 }],
 * } as const;
 * console.log(withCatalogue(file).regulations.map(({ id }) => id).join()); // → koch
 */
export function withCatalogue(file: QualificationFile, ...own: readonly OwnCatalogue[]): QualificationFile {
  const recognitions = [...membersOf(file, "recognitions"), ...general(own)];
  const used = modulesUsed(file, recognitions);
  const frameworks = [...file.frameworks];
  for (const framework of [...own.flatMap((one) => one.frameworks), ...catalogueFrameworks]) {
    const isHeld = frameworks.some(({ id, version }) => id === framework.id && version === framework.version);
    const isBuiltIn = catalogueFrameworks.includes(framework);
    // An own framework of the same id takes the place of the built-in one, in whatever version.
    const isReplaced = isBuiltIn && frameworks.some(({ id }) => id === framework.id);
    if (!isHeld && !isReplaced && framework.modules.some(({ id }) => used.has(id))) frameworks.push(framework);
  }
  const records = [
    ...frameworks,
    ...file.experience,
    ...byOccupation.flatMap((list): readonly { readonly regulationId?: string }[] => membersOf(file, list)),
  ];
  const spokenOf = new Set(records.map(({ regulationId }) => regulationId));
  const regulations = [...file.regulations];
  for (const regulation of [...own.flatMap((one) => one.regulations), ...catalogueRegulations]) {
    const isHeld = regulations.some(({ id }) => id === regulation.id);
    if (!isHeld && spokenOf.has(regulation.id)) regulations.push(regulation);
  }
  return { ...file, frameworks, regulations, ...(recognitions.length === 0 ? {} : { recognitions }) };
}
