// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Day } from "@quartierkit/calendar";
import type { Participant, Register } from "../records/register.ts";

/** Of whom, on which day, and as known when. */
export interface Scene {
  readonly register: Register;
  readonly participant: Participant;
  /** Place of the participant's record. */
  readonly path: string;
  readonly day: Day;
  /** `undefined`: as known today. */
  readonly knownOn: Day | undefined;
}

/** Whether something was recorded by the day asked about; what does not say when counts as always known. */
export const wasKnown = ({ knownOn }: Pick<Scene, "knownOn">, recordedAt: Day | undefined): boolean =>
  knownOn === undefined || recordedAt === undefined || recordedAt <= knownOn;
