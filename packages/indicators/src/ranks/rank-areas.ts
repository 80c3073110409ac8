// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Day } from "@quartierkit/calendar";
import { pointer } from "@quartierkit/findings";
import type { Finding } from "@quartierkit/findings";
import { figureOf } from "../records/figure.ts";
import type { IndicatorFile } from "../records/file.ts";
import type { Level } from "../records/level.ts";
import { definitionOf } from "../records/lookup.ts";
import { rank } from "./ranks.ts";
import type { RankedArea, RankOrder } from "./ranks.ts";

/** Which areas are ranked by what. */
export interface RankRequest {
  readonly indicator: string;
  readonly level: Level;
  /** Ranked are figures of this day only. */
  readonly on: Day;
  /** By the direction of the definition if absent: the worse end first, the higher end where there is none. */
  readonly order?: RankOrder;
}

const refusal = (code: string, words: Pick<Finding, "message" | "hint">): Finding => ({
  code,
  severity: "error",
  path: pointer("observations"),
  ...words,
});

const mixed = (versions: readonly string[]): Finding =>
  refusal("RANK-DEFINITIONS-MIXED", {
    message: {
      de: `Die Werte folgen verschiedenen Fassungen der Definition (${versions.join(", ")}); eine Rangfolge daraus sagt nichts.`,
      en: `The figures follow different versions of the definition (${versions.join(", ")}); ranking them tells nothing.`,
    },
    hint: { de: "Werte einer Fassung verwenden.", en: "Use figures of one version." },
  });

const nothing = ({ indicator, on }: RankRequest): Finding =>
  refusal("RANK-NOTHING", {
    message: {
      de: `Zu „${indicator}“ gibt es auf dieser Ebene keinen Wert zum ${on}.`,
      en: `There is no figure of “${indicator}” on this level for ${on}.`,
    },
    hint: { de: "Indikator, Ebene und Stichtag prüfen.", en: "Check indicator, level and reference date." },
  });

/**
 * Ranks the areas of one level by an indicator on one day. Residual areas are no places and are left out; smoothed figures are
 * not ranked.
 *
 * @param file - figures
 * @param request - indicator, level and day
 * @returns the areas in the order of the file; none where figures of several versions of a definition would be mixed
 */
export function rankAreas(
  file: IndicatorFile,
  request: RankRequest,
): { readonly areas: readonly RankedArea[]; readonly findings: readonly Finding[] } {
  const { indicator, level, on } = request;
  const areas = file.areas.filter((area) => area.level === level && area.residual !== true);
  const observations = file.observations.filter(
    (one) => one.indicator === indicator && one.referenceDate === on && areas.some(({ id }) => id === one.area),
  );
  const versions = [...new Set(observations.map(({ definitionVersion }) => definitionVersion))];
  if (versions.length > 1) return { areas: [], findings: [mixed(versions)] };
  const [first] = observations;
  if (first === undefined) return { areas: [], findings: [nothing(request)] };
  const definition = definitionOf(file, first);
  const order = request.order ?? (definition?.direction === "lower-is-worse" ? "lowest-first" : "highest-first");
  const values = areas.map(({ id }) => {
    const own = observations.find(({ area, status }) => area === id && status !== "smoothed");
    return { id, value: own === undefined ? null : figureOf(own, definition) };
  });
  return { areas: rank(values, order), findings: [] };
}
