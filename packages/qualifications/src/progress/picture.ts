// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Bilingual, LocalizedText } from "@quartierkit/vocabulary";
import { isMissing } from "@quartierkit/vocabulary";
import type { Coverage, ModuleCoverage } from "../covering/coverage.ts";
import type { CoverageState } from "../covering/state.ts";
import type { PreparationState, PreparationStep } from "./preparing.ts";

/** What a picture of the coverage shows, as plain data. */
export interface CoveragePicture {
  readonly occupation: LocalizedText;
  /** What comes before or beside the modules, in the order of time. */
  readonly preparation: readonly {
    readonly title: LocalizedText;
    readonly state: PreparationState;
    /** Levels of language or digital competence. */
    readonly level?: Bilingual;
  }[];
  readonly positions: readonly {
    readonly id: string;
    readonly title: LocalizedText;
    readonly state: CoverageState;
    /** Numbers of the modules that cover it. */
    readonly by: readonly string[];
  }[];
  readonly modules: readonly {
    readonly number: string;
    readonly title: LocalizedText;
    readonly state: CoverageState;
    /** Absent where the source does not say how long it takes. */
    readonly months?: number;
  }[];
}

const titleNotKnown: LocalizedText = { de: "Titel nicht bekannt", en: "title not known" };

const titleOf = ({ title }: ModuleCoverage): LocalizedText => (isMissing(title) ? titleNotKnown : title);

/** What the picture is made of. */
export interface Pictured {
  readonly coverage: Coverage;
  readonly occupation: LocalizedText;
  readonly preparation: readonly PreparationStep[];
}

/**
 * The data for a picture of the way: preparation, modules, positions.
 *
 * @param pictured - coverage, occupation and preparation
 */
export const pictureOf = ({ coverage, occupation, preparation }: Pictured): CoveragePicture => ({
  occupation,
  preparation: preparation.map(({ title, state, level }) => ({
    title,
    state,
    ...(level === undefined ? {} : { level }),
  })),
  positions: coverage.positions.map(({ id, title, state, by }) => ({ id, title, state, by })),
  modules: coverage.modules.map((module) => {
    const { number, state, months } = module;
    return { number, title: titleOf(module), state, ...(months.lo === months.hi ? { months: months.lo } : {}) };
  }),
});
