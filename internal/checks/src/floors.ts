// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { importsOf, packageNamed } from "./source.ts";
import type { Problem } from "./problem.ts";
import { packageSources, roomOf } from "./tree.ts";

/** The floor of each room; docs/architecture.md draws them. */
export const floorOf: Readonly<Record<string, number>> = {
  calendar: 0,
  vocabulary: 0,
  findings: 0,
  rules: 1,
  tables: 1,
  districts: 2,
  participants: 2,
  qualifications: 2,
  indicators: 2,
  disclosure: 2,
  offers: 2,
  eligibility: 2,
  charts: 3,
  matching: 3,
  monitoring: 3,
  cohort: 3,
  intake: 3,
  credentials: 3,
  store: 3,
  schemas: 4,
  cli: 5,
};

/** The one exception: findings speak of days and quote norms. */
const besideOnFloor0: Readonly<Record<string, readonly string[]>> = { findings: ["vocabulary", "calendar"] };

function refusal(own: string, other: string): string | undefined {
  const here = floorOf[own];
  const there = floorOf[other];
  if (here === undefined) return `${own} stands on no floor; give it one in internal/checks/src/floors.ts`;
  if (there === undefined) return `@quartierkit/${other} is no package of this house`;
  if (own === other || there < here || besideOnFloor0[own]?.includes(other)) return undefined;
  return `${own} (floor ${here}) must not import ${other} (floor ${there})`;
}

export const files = packageSources;

/** Packages import only from the floors below their own, in tests as well. */
export function check(root: string): Problem[] {
  return files(root).flatMap((file) =>
    importsOf(root, file)
      .filter(({ specifier }) => specifier.startsWith("@quartierkit/"))
      .flatMap(({ specifier, line }) => {
        const message = refusal(roomOf(file), packageNamed(specifier).slice("@quartierkit/".length));
        return message === undefined ? [] : [{ file, line, message }];
      }),
  );
}
