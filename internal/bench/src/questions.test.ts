// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { expect, test } from "vitest";
import { questionAverages } from "./questions.ts";

test("planned questions are fewer than in the order of the law, and than what is mentioned most", () => {
  const all = questionAverages(40, "2024-03-08").at(-1);
  expect(all?.planned).toBeGreaterThan(1);
  expect(all?.planned).toBeLessThan(all?.lawOrder ?? 0);
  expect(all?.planned).toBeLessThan(all?.mostMentioned ?? 0);
}, 120_000);
