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

const inSet = (value: string | undefined, a: string, b: string, c?: string, d?: string): number =>
  value === undefined ? 3 : value === a || value === b || value === c || value === d ? 1 : 2;

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
  const r2 = inSet(facts.birthCountry, "DE", "TR", "BG", "RO");
  const r3 =
    nationalities === undefined
      ? 3
      : nationalities.some((code) => code === "DE" || code === "TR" || code === "BG")
        ? 1
        : 2;
  const r4 = inSet(facts.residence?.ags, "05916000", "05911000");
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
  const either = r0 | r1 | r2 | r3 | r4 | r5 | r6 | r7 | r8 | r9 | r10 | r11;
  const both = r0 & r1 & r2 & r3 & r4 & r5 & r6 & r7 & r8 & r9 & r10 & r11;
  const bits = (both & 1) | (either & 2);
  const failed =
    (r0 === 2 ? 1 : 0) |
    (r1 === 2 ? 2 : 0) |
    (r2 === 2 ? 4 : 0) |
    (r3 === 2 ? 8 : 0) |
    (r4 === 2 ? 16 : 0) |
    (r5 === 2 ? 32 : 0) |
    (r6 === 2 ? 64 : 0) |
    (r7 === 2 ? 128 : 0) |
    (r8 === 2 ? 256 : 0) |
    (r9 === 2 ? 512 : 0) |
    (r10 === 2 ? 1024 : 0) |
    (r11 === 2 ? 2048 : 0);
  const open =
    (r0 === 3 ? 1 : 0) |
    (r1 === 3 ? 2 : 0) |
    (r2 === 3 ? 4 : 0) |
    (r3 === 3 ? 8 : 0) |
    (r4 === 3 ? 16 : 0) |
    (r5 === 3 ? 32 : 0) |
    (r6 === 3 ? 64 : 0) |
    (r7 === 3 ? 128 : 0) |
    (r8 === 3 ? 256 : 0) |
    (r9 === 3 ? 512 : 0) |
    (r10 === 3 ? 1024 : 0) |
    (r11 === 3 ? 2048 : 0);
  return (bits === 2 ? 2 : bits === 1 ? 1 : 3) + failed * 4 + open * 4 * 4096;
}
