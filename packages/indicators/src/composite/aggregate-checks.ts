// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { pointer } from "@quartierkit/findings";
import type { Check, Violation } from "@quartierkit/findings";
import type { AggregateRequest, Membership } from "./membership.ts";
import type { IndexArea } from "./rows.ts";
import { sumRecipe } from "./subject.ts";

function membersWhere(
  request: AggregateRequest,
  isWrong: (membership: Membership, index: number) => boolean,
): readonly Violation[] {
  return request.memberships.flatMap((membership, index) =>
    isWrong(membership, index)
      ? [
          {
            path: pointer("memberships", index),
            values: { area: membership.area, into: membership.into, inhabitants: String(membership.inhabitants) },
          },
        ]
      : [],
  );
}

function unknownMembers(request: AggregateRequest): readonly Violation[] {
  const ids = new Set(request.areas.map(({ id }) => id));
  return membersWhere(request, ({ area }) => !ids.has(area));
}

function doubleMembers(request: AggregateRequest): readonly Violation[] {
  const first = new Map(request.memberships.map(({ area }, index) => [area, index] as const).toReversed());
  return membersWhere(request, ({ area }, index) => first.get(area) !== index);
}

const area = (id: string, statusSum: number): IndexArea => ({
  id,
  z: {},
  statusSum,
  statusIndex: statusSum,
  statusClass: 1,
  dynamicSum: null,
  dynamicIndex: null,
  dynamicClass: null,
  combined: null,
  combinedCode: null,
  excluded: false,
});

const example = (...memberships: readonly Membership[]): AggregateRequest => ({
  recipe: sumRecipe("s"),
  areas: [area("a", -1), area("b", 1)],
  memberships,
});

const a: Membership = { area: "a", into: "north", inhabitants: 1200 };
const b: Membership = { area: "b", into: "south", inhabitants: 800 };
const sound = [example(a, b)];

/** What can be wrong with the parts of larger areas. */
export const aggregateChecks: readonly Check<AggregateRequest>[] = [
  {
    code: "INDEX-MEMBER-UNKNOWN",
    severity: "error",
    title: { de: "Teilgebiet ohne Index", en: "Part without an index" },
    message: {
      de: "Gebiet {area} gehört zu {into}, steht aber nicht im Ergebnis des Index.",
      en: "Area {area} belongs to {into} but does not stand in the result of the index.",
    },
    hint: { de: "Kennung prüfen; bis dahin zählt es nicht.", en: "Check its id; until then it does not count." },
    find: unknownMembers,
    examples: { passing: sound, failing: [example(a, { ...b, area: "c" })] },
  },
  {
    code: "INDEX-MEMBER-TWICE",
    severity: "error",
    title: { de: "Teilgebiet doppelt", en: "Part twice" },
    message: { de: "Gebiet {area} ist mehrmals zugeordnet.", en: "Area {area} is assigned more than once." },
    hint: { de: "Nur die erste Zuordnung zählt.", en: "Only the first assignment counts." },
    find: doubleMembers,
    examples: { passing: sound, failing: [example(a, { ...a, into: "south" })] },
  },
  {
    code: "INDEX-MEMBER-INHABITANTS",
    severity: "error",
    title: { de: "Teilgebiet ohne Einwohnerzahl", en: "Part without inhabitants" },
    message: {
      de: "Gebiet {area} hat „{inhabitants}“ Einwohner und kann in {into} nicht gewichtet werden.",
      en: "Area {area} has “{inhabitants}” inhabitants and cannot be weighted in {into}.",
    },
    hint: { de: "Eine Zahl größer als 0 angeben.", en: "Give a number above 0." },
    find: (request) => membersWhere(request, ({ inhabitants }) => !(inhabitants > 0 && Number.isFinite(inhabitants))),
    examples: { passing: sound, failing: [example(a, { ...b, inhabitants: 0 })] },
  },
];
