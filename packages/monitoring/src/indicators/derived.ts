// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { migrationBackgroundDestatis } from "@quartierkit/eligibility";
import { build, versionOn } from "@quartierkit/rules";
import type { Condition, DayNode, DaysNode } from "@quartierkit/rules";
import { participation } from "../record/build.ts";
import { dependentAge, harmlessGapDays, hoursAtWork } from "./parameters.ts";

const { bridge, calc, chain, compareDays, dayOf, every, except, hoursAtLeast, not, oneOf, shift, some, spells, today } =
  build;

const entry = participation.day("entry");

const registered = spells(["registered-unemployed"]);

const begin = (...bridges: readonly ReturnType<typeof bridge>[]): DayNode =>
  shift(today, calc("-", 0, chain(registered, bridges)), "days");

const atWork: DaysNode = hoursAtLeast(["employment", "self-employment"], hoursAtWork);

/** Since when somebody has been registered as unemployed without a break; asked for the day before entry. */
export const unemployedSince = begin();

/** The same, where what § 18 (1) SGB III calls harmless does not break it. */
export const unemployedSinceGermany = begin(
  bridge(spells(["measure"], { norms: ["sgb3-45"] }), { counts: true }),
  bridge(except(atWork), { counts: true, maxDays: harmlessGapDays }),
);

/** Registered as unemployed on the day that is asked for. */
export const registeredOnTheDay: Condition = build.onTheDay(registered);

/** Both parents were born abroad: what the guidance falls back on where there is no national definition. */
export const parentsBornAbroad: Condition = every("parents", not(oneOf("parents[].birthCountry", ["DE"])), 2);

/** Migration background as the Federal Statistical Office defines it: made for statistics, as the indicators are. */
export const migrationBackground: Condition =
  versionOn(migrationBackgroundDestatis, "2020-01-01")?.when ?? build.personDecides({ de: "", en: "" });

/** A child in the household who is not of age at entry. */
export const dependentChildren: Condition = some(
  "household.children",
  compareDays(dayOf("household.children[].birthDate"), ">", shift(entry, calc("-", 0, dependentAge), "years")),
);
