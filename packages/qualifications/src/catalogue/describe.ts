// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { cite } from "@quartierkit/vocabulary";
import type { LocalizedText, Source } from "@quartierkit/vocabulary";
import type { TqModule } from "../records/framework.ts";
import type { DegreePathway, TrainingPosition } from "../records/regulation.ts";
import { coverDerived, coverNotStated, durationNotStated, titleNotRead } from "./gaps.ts";

/** The way to the degree under the Berufsbildungsgesetz. */
export const underBbig: DegreePathway = { kind: "external-exam", norm: cite("§ 45 Abs. 2 BBiG") };

/** The way to the degree under the Handwerksordnung. */
export const underHwo: DegreePathway = { kind: "external-exam", norm: cite("§ 37 Abs. 2 HwO") };

/**
 * Positions in the order of the regulation.
 *
 * @param kind - what kind of positions
 * @param titles - id, German title, English rendering
 */
export const positionsOf = (
  kind: TrainingPosition["kind"],
  titles: readonly (readonly [id: string, de: string, en: string])[],
): readonly TrainingPosition[] => titles.map(([id, de, en]) => ({ id, kind, title: { de, en } }));

interface Described {
  readonly id: string;
  readonly number: string;
  /** `null` where it was not read. */
  readonly title: LocalizedText | null;
  readonly source: Source;
  readonly months?: number;
  readonly weeks?: number;
  readonly inCompanyShareAtLeast?: number;
  /** Positions that title or contents speak of; the source does not name them. */
  readonly derived?: readonly string[];
  /** What is taught, in our own words. */
  readonly contents?: readonly LocalizedText[];
}

/**
 * A module of the catalogue: what its source does not say is marked as a gap.
 *
 * @param described - what the source says
 */
export function catalogueModule({ derived = [], contents = [], title, ...said }: Described): TqModule {
  const timeless = said.months === undefined && said.weeks === undefined;
  return {
    ...said,
    title: title ?? { missing: "unknown" },
    mapping: derived.length === 0 ? "unknown" : "derived",
    positionsCovered: derived.map((position) => ({ position, mark: "D" })),
    competences: contents.map((text) => ({ text })),
    gaps: [
      ...(title === null ? [titleNotRead] : []),
      ...(timeless ? [durationNotStated] : []),
      derived.length === 0 ? coverNotStated : coverDerived,
    ],
  };
}
