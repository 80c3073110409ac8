// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { emptyRegister } from "../records/empty.ts";
import type { Participation, Register } from "../records/register.ts";

/** A small sound register, from which the examples of the checks are made by changing one thing. */
export const base: Register = {
  ...emptyRegister,
  participants: [{ id: "p-1", birthDate: "1985-04-12" }],
  measures: [
    {
      id: "m-1",
      norm: "sgb2-16d",
      title: "Grün im Quartier",
      provider: "GBH",
      operating: { from: "2020-01-01", to: "2022-12-31" },
    },
    {
      id: "m-2",
      norm: "esf",
      title: "BQB-Süd",
      provider: "Stadt Herne",
      operating: { from: "2020-01-01", to: "2022-12-31" },
    },
  ],
  participations: [
    {
      id: "t-1",
      participantId: "p-1",
      measureId: "m-2",
      status: "completed",
      actual: { from: "2020-03-02", to: "2021-02-28" },
      exit: { reason: "completed", destination: "unemployed" },
    },
  ],
};

/** The base with some lists replaced. */
export const having = (changes: Partial<Register>): Register => ({ ...base, ...changes });

const [first] = base.participations;

/** The base with its participation changed; `undefined` values take a field away. */
export function participating(
  ...changes: readonly { readonly [Key in keyof Participation]?: Participation[Key] | undefined }[]
): Register {
  const participations = changes.map((change, index) => {
    const fields = Object.entries({ ...first, id: `t-${index + 1}`, ...change }).filter(
      ([, value]) => value !== undefined,
    );
    return Object.fromEntries(fields) as Participation; // the base has every required field
  });
  return having({ participations });
}

const criterion = { assessedOn: "2020-02-15", reasoning: "geprüft und begründet" };

/** Work opportunities over some periods, each with its three criteria. */
export function assigned(...periods: readonly (readonly [from: string, to: string | null])[]): Register {
  const register = participating(
    ...periods.map(([from, to]) => ({
      measureId: "m-1",
      actual: { from, to },
      status: to === null ? ("active" as const) : ("completed" as const),
      exit: to === null ? undefined : { reason: "completed" as const, destination: "unemployed" as const },
      compensationEuroCentsPerHour: 200,
    })),
  );
  const workOpportunities = register.participations.map(({ id }, index) => ({
    id: `w-${index + 1}`,
    participationId: id,
    occupationalField: "gardening" as const,
    additionality: criterion,
    publicInterest: criterion,
    competitionNeutrality: criterion,
    noDirectAlternative: criterion,
  }));
  return { ...register, measures: [{ ...base.measures[0], ...agh }, ...base.measures.slice(1)], workOpportunities };
}

const agh = {
  id: "m-1",
  norm: "sgb2-16d",
  title: "Grün im Quartier",
  provider: "GBH",
  operating: { from: "2015-01-01", to: null },
} as const;
