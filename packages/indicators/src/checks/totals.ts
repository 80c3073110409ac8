// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { pointer } from "@quartierkit/findings";
import type { Violation } from "@quartierkit/findings";
import type { Area } from "../records/area.ts";
import { figureOf, publishedDecimals } from "../records/figure.ts";
import type { IndicatorFile } from "../records/file.ts";
import { definitionOf } from "../records/lookup.ts";
import type { Observation } from "../records/observation.ts";
import { kindOf } from "../records/unit.ts";
import { exampleCity, exampleDistrict, exampleFile, observed, unobserved } from "./examples.ts";
import type { IndicatorCheck } from "./parameters.ts";

/** What can be added up over areas: figures that are sums, and the parts of rates. */
const quantities = ["value", "numerator", "denominator"] as const;

type Quantity = (typeof quantities)[number];

/** Estimates and models need not add up. */
const isExact = ({ status }: Observation): boolean => !["estimated", "smoothed"].includes(status);

function amount(file: IndicatorFile, observation: Observation, quantity: Quantity): number | null {
  const definition = definitionOf(file, observation);
  if (definition === undefined || !isExact(observation)) return null;
  if (quantity === "value") return kindOf(definition.unit) === "sum" ? figureOf(observation, definition) : null;
  return kindOf(definition.unit) === "rate" && figureOf(observation, definition) !== null
    ? (observation[quantity] ?? null)
    : null;
}

/** Parts of a whole on one level; they are complete where one of them is the residual. */
interface Division {
  readonly whole: string;
  readonly parts: readonly Area[];
}

const divisionsOf = ({ areas }: IndicatorFile): readonly Division[] =>
  areas.flatMap(({ residual, partOf, level, vintage }) =>
    residual === true && partOf !== undefined
      ? [
          {
            whole: partOf,
            parts: areas.filter(
              (area) => area.partOf === partOf && area.level === level && (area.vintage ?? vintage) === vintage,
            ),
          },
        ]
      : [],
  );

const keyOf = ({ indicator, definitionVersion, referenceDate }: Observation, area: string): string =>
  JSON.stringify([indicator, definitionVersion, referenceDate, area]);

/** Half a unit of the last published decimal for each figure that was rounded. */
const slack = (figures: readonly number[], decimals: number): number =>
  decimals === 0 && figures.every((figure) => Number.isInteger(figure))
    ? 0
    : (figures.length + 1) * 0.5 * 10 ** -decimals;

function wrongTotals(file: IndicatorFile): Violation[] {
  const places = new Map(file.observations.map((one, index) => [keyOf(one, one.area), index] as const).toReversed());
  const at = (one: Observation, area: string) => file.observations[places.get(keyOf(one, area)) ?? -1];
  const look = ({ whole, parts }: Division, total: Observation, index: number, quantity: Quantity): Violation[] => {
    const all = amount(file, total, quantity);
    const own = parts
      .map(({ id }) => at(total, id))
      .map((one) => (one === undefined ? null : amount(file, one, quantity)));
    const known = own.filter((figure) => figure !== null);
    if (all === null || known.length === 0) return [];
    const sum = known.reduce((before, figure) => before + figure, 0);
    const isComplete = known.length === parts.length;
    const decimals = quantity === "value" ? publishedDecimals([all, ...known], definitionOf(file, total)) : 0;
    const gap = isComplete ? Math.abs(sum - all) : sum - all;
    return gap > slack([all, ...known], decimals) + 1e-9
      ? [{ path: pointer("observations", index), values: { whole, sum: Number(sum.toFixed(6)), total: all, quantity } }]
      : [];
  };
  return divisionsOf(file).flatMap((division) =>
    file.observations.flatMap((total, index) =>
      total.area === division.whole && total.referenceDate !== null
        ? quantities.flatMap((quantity) => look(division, total, index, quantity))
        : [],
    ),
  );
}

/** Areas of one level with figures of one indicator, by date. */
function presence(file: IndicatorFile): ReadonlyMap<string, ReadonlyMap<string, ReadonlySet<string>>> {
  const levels = new Map(file.areas.map(({ id, level }) => [id, level]));
  const all = new Map<string, Map<string, Set<string>>>();
  for (const { indicator, area, referenceDate } of file.observations) {
    if (referenceDate === null) continue;
    const key = `${levels.get(area) ?? ""} ${indicator}`;
    const byDate = all.get(key) ?? new Map<string, Set<string>>();
    all.set(key, byDate.set(referenceDate, (byDate.get(referenceDate) ?? new Set<string>()).add(area)));
  }
  return all;
}

/** Areas that have figures on some dates and none, not even a gap, on one on which most others have. */
function missingAreas(file: IndicatorFile): Violation[] {
  return [...presence(file)].flatMap(([key, byDate]) => {
    const all = new Set([...byDate.values()].flatMap((areas) => [...areas]));
    const indicator = key.slice(key.indexOf(" ") + 1);
    return [...byDate]
      .filter(([, present]) => present.size * 2 > all.size)
      .flatMap(([date, present]) =>
        file.areas.flatMap(({ id, name, vintage = "", until = "9999" }, index) =>
          all.has(id) && !present.has(id) && vintage <= date && date <= until
            ? [{ path: pointer("areas", index), values: { area: name, date, indicator } }]
            : [],
        ),
      );
  });
}

const rest: Area = { id: "rest", name: "Not assigned", level: "district", partOf: "city", residual: true };
const counted = (district: number, residual: number | null, city: number): IndicatorFile =>
  exampleFile({
    areas: [exampleCity, exampleDistrict, rest],
    observations: [
      observed({ indicator: "inhabitants", value: district }),
      residual === null
        ? unobserved({ indicator: "inhabitants", area: "rest", status: "suppressed-primary" })
        : observed({ indicator: "inhabitants", area: "rest", value: residual }),
      observed({ indicator: "inhabitants", area: "city", value: city }),
    ],
  });

const parts = (district: number, city: number): IndicatorFile =>
  exampleFile({
    areas: [exampleCity, exampleDistrict, rest],
    observations: [
      unobserved({ numerator: 1, denominator: district }),
      unobserved({ area: "rest", numerator: 1, denominator: 10 }),
      unobserved({ area: "city", numerator: 2, denominator: city }),
    ],
  });

const years = (...dates: readonly (readonly [area: string, year: number])[]): IndicatorFile =>
  exampleFile({
    areas: [exampleCity, exampleDistrict, { ...exampleDistrict, id: "b" }, { ...exampleDistrict, id: "c" }],
    observations: dates.map(([area, year]) => observed({ area, referenceDate: `${year}-12-31` })),
  });

const three = [
  ["district", 2019],
  ["b", 2019],
  ["c", 2019],
  ["district", 2020],
  ["b", 2020],
] as const;

/** Checks of what areas make together. */
export const totalChecks: readonly IndicatorCheck[] = [
  {
    code: "IND-TOTAL-DIFFERS",
    severity: "error",
    title: { de: "Teile und Rest ergeben nicht das Ganze", en: "Parts and residual do not make the whole" },
    message: {
      de: "Die Teile von „{whole}“ mit „nicht zuordenbar“ ergeben {sum}, das Ganze ist {total} ({quantity}).",
      en: "The parts of “{whole}” with the residual make {sum}, the whole is {total} ({quantity}).",
    },
    hint: {
      de: "Prüfen, ob ein Gebiet fehlt oder doppelt ist; Hochrechnungen mit dem Status „estimated“ müssen nicht aufgehen.",
      en: "Check whether an area is missing or stands twice; projections with the status “estimated” need not add up.",
    },
    find: wrongTotals,
    examples: {
      passing: [counted(7, 2, 9), counted(7, null, 9), parts(20, 30), exampleFile()],
      failing: [counted(7, 2, 10), counted(10, null, 9), parts(20, 31)],
    },
  },
  {
    code: "IND-AREA-MISSING-ON-DATE",
    severity: "warning",
    title: { de: "Gebiet fehlt an einem Stichtag", en: "Area missing on one date" },
    message: {
      de: "Für „{area}“ fehlt „{indicator}“ zum {date}; die meisten anderen Gebiete dieser Ebene haben einen Wert.",
      en: "“{indicator}” is missing for “{area}” on {date}; most other areas of this level have a figure.",
    },
    hint: {
      de: "Wert nachtragen, oder eine Beobachtung mit dem Status, der den Grund nennt.",
      en: "Add the figure, or an observation with the status that tells the reason.",
    },
    find: missingAreas,
    examples: {
      passing: [years(...three, ["c", 2020]), exampleFile(), years(["district", 2019], ["b", 2020])],
      failing: [years(...three)],
    },
  },
];
