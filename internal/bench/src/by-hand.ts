// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Facts } from "@quartierkit/rules";

const digit = (text: string, at: number): number => text.charCodeAt(at) - 48;

const ymd = (text: string): number =>
  digit(text, 0) * 10_000_000 +
  digit(text, 1) * 1_000_000 +
  digit(text, 2) * 100_000 +
  digit(text, 3) * 10_000 +
  digit(text, 5) * 1000 +
  digit(text, 6) * 100 +
  digit(text, 8) * 10 +
  digit(text, 9);

const inSet = (value: string | undefined, codes: readonly string[]): number =>
  value === undefined ? 3 : codes.includes(value) ? 1 : 2;

const homes = ["DE", "TR", "BG", "RO"];
const places = ["05916000", "05911000"];

/** The realistic rule as somebody would write it by hand who takes missing facts seriously: the same word as the compiled one. */
export function byHand(facts: Facts, on: number): number {
  const { birthDate, nationalities, isced, canWorkHoursPerDay: hours, registeredJobSeeker, available } = facts;
  const degree = facts.disability?.degree;
  const adults = facts.household?.adults;
  const carer = facts.household?.soleCarer;
  const degreeFacts = facts.vocationalDegree;
  const months = degreeFacts === false ? undefined : degreeFacts?.trainingMonths;
  const age = birthDate === undefined ? -1 : Math.floor((on - ymd(birthDate)) / 10_000);
  const r0 = age === -1 ? 3 : age >= 25 ? 1 : 2;
  const r1 = age === -1 ? 3 : age < 60 ? 1 : 2;
  const r2 = inSet(facts.birthCountry, homes);
  const r3 =
    nationalities === undefined
      ? 3
      : nationalities.some((code) => code === "DE" || code === "TR" || code === "BG")
        ? 1
        : 2;
  const r4 = inSet(facts.residence?.ags, places);
  const r5 = isced === undefined ? 3 : isced <= 3 ? 1 : 2;
  const r6 = degree === undefined ? 3 : degree < 50 ? 1 : 2;
  const r7 = hours === undefined ? 3 : hours >= 3 ? 1 : 2;
  const r8 = registeredJobSeeker === undefined ? 3 : registeredJobSeeker ? 1 : 2;
  const r9 = available === undefined ? 3 : available ? 1 : 2;
  const few = adults === undefined ? 3 : adults <= 2 ? 1 : 2;
  const alone = carer === undefined ? 3 : carer ? 1 : 2;
  const r10 = ((few | alone) & 1) | (few & alone & 2);
  const short = months === undefined ? 3 : months < 24 ? 1 : 2;
  const older = age === -1 ? 3 : age >= 40 ? 1 : 2;
  const r11 = ((short | older) & 1) | (short & older & 2);
  // Bit by bit: what can still be not met, and what can still be met.
  const not =
    ((r0 & 2) >> 1) |
    (r1 & 2) |
    ((r2 & 2) << 1) |
    ((r3 & 2) << 2) |
    ((r4 & 2) << 3) |
    ((r5 & 2) << 4) |
    ((r6 & 2) << 5) |
    ((r7 & 2) << 6) |
    ((r8 & 2) << 7) |
    ((r9 & 2) << 8) |
    ((r10 & 2) << 9) |
    ((r11 & 2) << 10);
  const met =
    (r0 & 1) |
    ((r1 & 1) << 1) |
    ((r2 & 1) << 2) |
    ((r3 & 1) << 3) |
    ((r4 & 1) << 4) |
    ((r5 & 1) << 5) |
    ((r6 & 1) << 6) |
    ((r7 & 1) << 7) |
    ((r8 & 1) << 8) |
    ((r9 & 1) << 9) |
    ((r10 & 1) << 10) |
    ((r11 & 1) << 11);
  const failed = not & ~met;
  return (failed !== 0 ? 2 : not === 0 ? 1 : 3) | (failed << 2) | ((not & met) << 14);
}
