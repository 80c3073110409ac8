// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { PictureLanguage } from "../text/numbers.ts";
import type { CoverageState } from "./states.ts";

export type PreparationState = "completed" | "running" | "planned" | "dropped";

export interface CoveragePosition {
  readonly id: string;
  readonly title: string;
  readonly state: CoverageState;
  /** Numbers of the modules that cover the position, or anything else that does. */
  readonly by: readonly string[];
}

export interface CoverageModule {
  readonly number: string;
  readonly title: string;
  readonly state: CoverageState;
  readonly months?: number;
}

/** A step of preparation: language, basic skills, digital media. */
export interface CoveragePreparation {
  readonly title: string;
  readonly state: PreparationState;
  /** Levels in words, e.g. `A2 → B1`. */
  readonly level?: string;
}

export interface CoverageInput {
  readonly title: string;
  readonly caption?: string;
  readonly language: PictureLanguage;
  readonly occupation: string;
  /** What comes before or beside the modules, in the order of time. */
  readonly preparation?: readonly CoveragePreparation[];
  readonly positions: readonly CoveragePosition[];
  readonly modules: readonly CoverageModule[];
  readonly width?: number;
}
