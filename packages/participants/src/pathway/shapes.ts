// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Day } from "@quartierkit/calendar";
import type { Bilingual } from "@quartierkit/vocabulary";

/** Some days in a row; `to: null` is still running. */
export interface PathwayStretch {
  readonly from: Day;
  readonly to: Day | null;
}

export interface PathwayBar extends PathwayStretch {
  /** Empty where the kind says it all. */
  readonly label: Bilingual;
  readonly kind: Bilingual;
  /** The latest day on which it can have begun, and the earliest on which it can have ended, where that is not exactly known. */
  readonly beginsBy?: Day;
  readonly endsFrom?: Day;
}

export interface PathwayLane {
  readonly label: Bilingual;
  readonly bars: readonly PathwayBar[];
  /** Stretches of which nothing is known. */
  readonly unknown?: readonly PathwayStretch[];
}

export interface PathwayEvent {
  readonly on: Day;
  readonly label: Bilingual;
  readonly kind: Bilingual;
}

/** A person's way through the project, for a timeline. */
export interface Pathway {
  readonly lanes: readonly PathwayLane[];
  readonly events: readonly PathwayEvent[];
}
