// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { LocalizedText } from "@quartierkit/vocabulary";
import { isMissing } from "@quartierkit/vocabulary";
import type { Coverage, ModuleCoverage } from "../covering/coverage.ts";
import type { CoverageState } from "../covering/state.ts";

/** What a picture of the coverage shows, as plain data. */
export interface CoveragePicture {
  readonly occupation: LocalizedText;
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

/**
 * The data for a picture of the coverage.
 *
 * @param coverage - what `coverageOf` found
 * @param occupation - name of the occupation
 */
export const pictureOf = (coverage: Coverage, occupation: LocalizedText): CoveragePicture => ({
  occupation,
  positions: coverage.positions.map(({ id, title, state, by }) => ({ id, title, state, by })),
  modules: coverage.modules.map((module) => {
    const { number, state, months } = module;
    return { number, title: titleOf(module), state, ...(months.lo === months.hi ? { months: months.lo } : {}) };
  }),
});
