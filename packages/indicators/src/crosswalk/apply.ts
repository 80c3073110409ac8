// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Finding } from "@quartierkit/findings";
import type { LocalizedText, Source } from "@quartierkit/vocabulary";
import type { IndicatorDefinition } from "../records/definition.ts";
import { decimalsOfRate, figureOf } from "../records/figure.ts";
import type { IndicatorFile } from "../records/file.ts";
import { definitionOf } from "../records/lookup.ts";
import type { Observation } from "../records/observation.ts";
import type { Status } from "../records/status.ts";
import { mayShowFigure } from "../records/status.ts";
import { kindOf, scaleOf } from "../records/unit.ts";
import { roundTo } from "../decimal/decimal.ts";
import { checkCrosswalk, sharesOf } from "./check.ts";
import type { Crosswalk } from "./crosswalk.ts";

/** What came from one old area; `observation` is absent where the file has none. */
interface Piece {
  readonly weight: number;
  readonly observation: Observation | undefined;
}

type Parts = Pick<Observation, "value" | "numerator" | "denominator">;

/** Rates are weighted by their parts, sums by their figures; anything else cannot be carried over. */
function carried(pieces: readonly Piece[], definition: IndicatorDefinition): Parts | null {
  const weighted = (amount: (observation: Observation) => number | null): number | null => {
    let sum = 0;
    for (const { weight, observation } of pieces) {
      const own = observation === undefined ? null : amount(observation);
      if (own === null) return null;
      sum += weight * own;
    }
    return sum;
  };
  if (kindOf(definition.unit) === "sum") {
    const value = weighted((observation) => figureOf(observation, definition));
    return value === null ? null : { value };
  }
  if (kindOf(definition.unit) === "level") return null;
  const part = (field: "numerator" | "denominator") =>
    weighted((observation) => (figureOf(observation, definition) === null ? null : (observation[field] ?? null)));
  const [numerator, denominator] = [part("numerator"), part("denominator")];
  if (numerator === null || denominator === null || denominator <= 0) return null;
  const value = roundTo((numerator / denominator) * scaleOf(definition.unit), decimalsOfRate(definition));
  return Number.isInteger(numerator) && Number.isInteger(denominator) ? { value, numerator, denominator } : { value };
}

/** The strongest reason why nothing may be said; a withheld figure stays withheld whatever is added to it. */
function gapOf(pieces: readonly Piece[]): Status {
  const statuses = pieces.map(({ observation }) => observation?.status ?? "not-available");
  const strongest = ["suppressed-primary", "suppressed-secondary", "below-threshold"] as const;
  return strongest.find((status) => statuses.includes(status)) ?? "not-available";
}

/** Only whole areas put together stay what they were; every share of an area is an estimate. */
function statusOf(pieces: readonly Piece[]): Status {
  const statuses = new Set(pieces.map(({ observation }) => observation?.status));
  const isExact = pieces.every(({ weight }) => weight === 1);
  if (!isExact || statuses.has("estimated") || statuses.has("smoothed")) return "estimated";
  return statuses.has("provisional") ? "provisional" : "measured";
}

function sourceOf(pieces: readonly Piece[], crosswalk: Crosswalk): Source {
  const titles = pieces.flatMap(({ observation }) => observation?.source.title ?? []);
  return { title: [...new Set([...titles, crosswalk.source.title])].join("; ") };
}

const noteOf = ({ id, weights }: Crosswalk, isKnown: boolean): LocalizedText => {
  const by =
    weights === "population"
      ? { de: "Einwohneranteilen", en: "shares of inhabitants" }
      : { de: "Flächenanteilen", en: "shares of the area" };
  return isKnown
    ? {
        de: `Auf neue Grenzen umgerechnet nach ${by.de} („${id}“).`,
        en: `Carried over to new boundaries by ${by.en} (“${id}”).`,
      }
    : {
        de: `Auf neue Grenzen nicht umrechenbar („${id}“): Ein Teil fehlt, ist geheim oder hat keinen Nenner.`,
        en: `Cannot be carried over to new boundaries (“${id}”): a part is missing, withheld or without denominator.`,
      };
};

/** Figures that belong together: of one indicator in one version on one day. */
function groupsOf({ observations }: IndicatorFile, from: ReadonlySet<string>): readonly (readonly Observation[])[] {
  const groups = new Map<string, Observation[]>();
  for (const observation of observations) {
    if (!from.has(observation.area) || observation.referenceDate === null) continue;
    const key = JSON.stringify([observation.indicator, observation.definitionVersion, observation.referenceDate]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [observation]);
    else group.push(observation);
  }
  return [...groups.values()];
}

/**
 * Carries figures of old areas over to new boundaries. Counts are divided by the shares of the crosswalk, so that nobody is
 * lost; rates are made anew from their numerators and denominators. What is put together from whole areas stays measured,
 * everything else is estimated; what was withheld or is missing in one part is withheld or missing in the whole.
 *
 * @param file - figures of the old areas; definitions say what can be divided
 * @param crosswalk - shares of old areas in new ones, 1 in sum for each old area
 * @returns observations for the new areas, to be added to the file; old areas whose shares are unsound count for nothing
 */
export function applyCrosswalk(
  file: IndicatorFile,
  crosswalk: Crosswalk,
): { readonly observations: readonly Observation[]; readonly findings: readonly Finding[] } {
  const { sound, findings } = checkCrosswalk(crosswalk);
  const shares = sharesOf(crosswalk, sound);
  const targets = [...new Set(crosswalk.links.map(({ to }) => to))];
  const unsound = new Set(crosswalk.links.flatMap(({ from, to }) => (sound.has(from) ? [] : [to])));
  const observations = groupsOf(file, new Set(crosswalk.links.map(({ from }) => from))).flatMap((group) => {
    const [first] = group;
    const definition = first === undefined ? undefined : definitionOf(file, first);
    if (first === undefined || definition === undefined) return [];
    const byArea = new Map(group.map((one) => [one.area, one] as const).toReversed());
    return targets.map((to): Observation => {
      const pieces = shares
        .filter((link) => link.to === to)
        .map(({ from, weight }): Piece => ({ weight, observation: byArea.get(from) }));
      const parts = pieces.length === 0 || unsound.has(to) || !isShown(pieces) ? null : carried(pieces, definition);
      return {
        indicator: first.indicator,
        definitionVersion: first.definitionVersion,
        area: to,
        ...parts,
        source: sourceOf(pieces, crosswalk),
        referenceDate: first.referenceDate,
        status: parts === null ? gapOf(pieces) : statusOf(pieces),
        note: noteOf(crosswalk, parts !== null),
      };
    });
  });
  return { observations, findings };
}

/** Every part has a figure that was counted or estimated for it; a smoothed one borrows from the neighbours. */
const isShown = (pieces: readonly Piece[]): boolean =>
  pieces.every(
    ({ observation }) =>
      observation !== undefined && mayShowFigure(observation.status) && observation.status !== "smoothed",
  );
