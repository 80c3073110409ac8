// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { expect, test } from "vitest";
import { civilOf, daysInMonth, firstNumber, lastNumber, numberOf, writtenNumber } from "./civil.ts";

const msPerDay = 86_400_000;

test("every day from 1800 to 2299 has the number that Date.UTC gives it, and back", () => {
  const wrong: number[] = [];
  for (let number = firstNumber; number <= lastNumber; number += 1) {
    const day = new Date(number * msPerDay).toISOString().slice(0, 10);
    if (writtenNumber(number) !== day || numberOf(civilOf(day)) !== number) wrong.push(number);
  }
  expect(wrong).toEqual([]);
  expect([writtenNumber(firstNumber), writtenNumber(lastNumber)]).toEqual(["1800-01-01", "2299-12-31"]);
});

test("every month has as many days as Date.UTC gives it", () => {
  const months = Array.from({ length: 500 * 12 }, (_, index) => [1800 + Math.floor(index / 12), (index % 12) + 1]);
  const wrong = months.filter(
    ([year = 0, month = 0]) => new Date(Date.UTC(year, month, 0)).getUTCDate() !== daysInMonth(year, month),
  );
  expect(wrong).toEqual([]);
});

test("no day of the month beyond the last is taken for a day", () => {
  for (const year of [1800, 1900, 2000, 2020, 2021]) {
    for (let month = 1; month <= 12; month += 1) {
      const beyond = `${year}-${String(month).padStart(2, "0")}-${daysInMonth(year, month) + 1}`;
      expect(civilOf(beyond), beyond).toBe(0);
    }
  }
});

test.each([firstNumber - 1, lastNumber + 1, 1.5, Number.NaN, Infinity, -Infinity])(
  "%d is no number of a day",
  (number) => {
    expect(writtenNumber(number)).toBeUndefined();
  },
);
