// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { ImpreciseDay, Known, Spell } from "@quartierkit/calendar";

/** German civil status register: four entries. */
export type Gender = "female" | "male" | "diverse" | "unspecified";

/** What is known of a parent, for the definitions of migration background. */
export interface ParentFacts {
  readonly birthCountry?: string;
  readonly immigratedOn?: ImpreciseDay;
  readonly germanByBirth?: boolean;
  readonly nationalities?: readonly string[];
}

/** A minor who lives in the household. */
export interface ChildFacts {
  readonly birthDate?: ImpreciseDay;
}

/** A stretch of a person's history: what was registered or agreed, not how the law counts it. */
export interface FactSpell extends Spell {
  readonly hoursPerWeek?: number;
  /** Whether the employment was subject to social insurance (versicherungspflichtig). */
  readonly insured?: boolean;
  /** For `measure`: the norm it rests on, e.g. `sgb2-16d`, `sgb3-45`, `integration-course`. */
  readonly norm?: string;
  /** Hours in total, where hours count and not days. */
  readonly hours?: number;
}

/**
 * What is known about a person on a day. **An absent key means unknown**; `false`, `0` and `[]` are known.
 * Countries are ISO 3166-1 alpha-2; days may be imprecise (`1994`, `1994-03`) and then lead to bounds, not to a guess.
 */
export interface Facts {
  readonly birthDate?: ImpreciseDay;
  readonly gender?: Gender;
  readonly nationalities?: readonly string[];
  readonly germanByBirth?: boolean;
  readonly birthCountry?: string;
  readonly immigratedOn?: ImpreciseDay;
  readonly parents?: readonly ParentFacts[];
  readonly residenceTitle?: string;
  readonly residence?: {
    readonly ags?: string;
    readonly district?: string;
    readonly since?: ImpreciseDay;
    readonly registeredInGermanySince?: ImpreciseDay;
  };
  readonly household?: {
    readonly adults?: number;
    readonly employedMembers?: number;
    readonly soleCarer?: boolean;
    readonly children?: readonly ChildFacts[];
  };
  readonly disability?: { readonly degree?: number; readonly equalStatusFrom?: ImpreciseDay };
  readonly isced?: number;
  readonly vocationalDegree?: { readonly trainingMonths?: number; readonly yearsInUnskilledWork?: number } | false;
  readonly canWorkHoursPerDay?: number;
  readonly registeredJobSeeker?: boolean;
  readonly available?: boolean;
  readonly spells?: readonly FactSpell[];
  readonly known?: Known;
}
