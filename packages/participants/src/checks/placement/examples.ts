// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Member, Register } from "../../records/register.ts";
import { base, having } from "../examples.ts";

export type Placement = Member<"placements">;

const signed = (party: Placement["signatures"][number]["party"], on = "2020-04-20") => ({ party, on });

const sound: Placement = {
  id: "x-1",
  participantId: "p-1",
  participationId: "t-1",
  kind: "employer-phase",
  employer: "Gärtnerei Wanne",
  status: "evaluated",
  period: { from: "2020-05-04", to: "2020-06-12" },
  hoursPerWeek: 30,
  signatures: [signed("participant"), signed("employer"), signed("provider")],
  evaluation: { kind: "completed" },
};

/** A sound placement in a measure under § 45 SGB III, with some fields changed. */
export const placed = (changes: Partial<Placement>, more: Partial<Register> = {}): Register =>
  having({
    measures: base.measures.map((measure) =>
      measure.id === "m-2" ? { ...measure, norm: "sgb3-45", admission: { from: "2019-01-01", to: null } } : measure,
    ),
    placements: [{ ...sound, ...changes }],
    ...more,
  });
