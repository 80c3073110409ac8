// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { expect, it } from "vitest";
import { exampleFile } from "../checks/examples.ts";
import type { Area } from "./area.ts";
import { containersOf } from "./lookup.ts";

const area = (id: string, partOf?: string): Area => ({
  id,
  name: id,
  level: "district",
  ...(partOf === undefined ? {} : { partOf }),
});

it("follows the areas upwards, also to one that is not described", () => {
  const file = exampleFile({ areas: [area("block", "district"), area("district", "city")] });
  expect(containersOf(file, "block")).toEqual(["district", "city"]);
  expect(containersOf(file, "city")).toEqual([]);
  expect(containersOf(file, "elsewhere")).toEqual([]);
});

it("ends where areas contain each other", () => {
  const file = exampleFile({ areas: [area("a", "b"), area("b", "a"), area("c", "a"), area("d", "d")] });
  expect(containersOf(file, "a")).toEqual(["b"]);
  expect(containersOf(file, "c")).toEqual(["a", "b"]);
  expect(containersOf(file, "d")).toEqual([]);
});
