// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Day } from "@quartierkit/calendar";
import { pointer } from "@quartierkit/findings";
import type { Finding } from "@quartierkit/findings";
import { figureOf } from "../records/figure.ts";
import type { IndicatorFile } from "../records/file.ts";
import { latestOf } from "../records/latest.ts";
import type { Level } from "../records/level.ts";
import { definitionOf } from "../records/lookup.ts";
import type { Observation } from "../records/observation.ts";
import type { IndexRow } from "./rows.ts";

/** Which figures an index is made of. */
export interface ObservedRequest {
  /** Ids of indicators: the columns. */
  readonly indicators: readonly string[];
  /** Only areas of this level; all but residual ones if absent. */
  readonly level?: Level;
  /** Only figures of this day; the latest of each area and indicator if absent. */
  readonly on?: Day;
}

const found = (
  [code, severity]: readonly [string, Finding["severity"]],
  words: Pick<Finding, "message" | "hint">,
): Finding => ({ code, severity, path: pointer("observations"), ...words });

const nothing = (indicator: string): Finding =>
  found(["INDEX-INDICATOR-MISSING", "error"], {
    message: {
      de: `Zu „${indicator}“ gibt es für diese Gebiete keinen Wert.`,
      en: `There is no figure of “${indicator}” for these areas.`,
    },
    hint: { de: "Indikator, Ebene und Stichtag prüfen.", en: "Check indicator, level and reference date." },
  });

const versionsMixed = (indicator: string, versions: readonly string[]): Finding =>
  found(["INDEX-DEFINITIONS-MIXED", "error"], {
    message: {
      de: `Die Werte zu „${indicator}“ folgen verschiedenen Fassungen der Definition (${versions.join(", ")}); ein Index daraus vergleicht Ungleiches.`,
      en: `The figures of “${indicator}” follow different versions of the definition (${versions.join(", ")}); an index of them compares unlike things.`,
    },
    hint: { de: "Werte einer Fassung verwenden, z. B. mit `on`.", en: "Use figures of one version, e.g. with `on`." },
  });

const datesMixed = (indicator: string, dates: readonly (Day | null)[]): Finding =>
  found(["INDEX-DATES-MIXED", "warning"], {
    message: {
      de: `Die Werte zu „${indicator}“ haben verschiedene Stichtage (${dates.map((date) => date ?? "ohne").join(", ")}).`,
      en: `The figures of “${indicator}” have different reference dates (${dates.map((date) => date ?? "none").join(", ")}).`,
    },
    hint: { de: "Einen Stichtag mit `on` verlangen.", en: "Ask for one date with `on`." },
  });

const levelsMixed = (levels: readonly Level[]): Finding =>
  found(["INDEX-LEVELS-MIXED", "warning"], {
    message: {
      de: `Die Gebiete liegen auf verschiedenen Ebenen (${levels.join(", ")}); die größeren enthalten die kleineren.`,
      en: `The areas lie on different levels (${levels.join(", ")}); the larger ones contain the smaller ones.`,
    },
    hint: { de: "Eine Ebene mit `level` verlangen.", en: "Ask for one level with `level`." },
  });

/** What mixes unlike figures of one indicator. */
function mixedIn(indicator: string, own: readonly Observation[]): readonly Finding[] {
  if (own.length === 0) return [nothing(indicator)];
  const versions = [...new Set(own.map(({ definitionVersion }) => definitionVersion))];
  const dates = [...new Set(own.map(({ referenceDate }) => referenceDate))];
  return [
    ...(versions.length > 1 ? [versionsMixed(indicator, versions)] : []),
    ...(dates.length > 1 ? [datesMixed(indicator, dates)] : []),
  ];
}

/** A figure that may be shown, with its status. */
type Figure = Pick<Observation, "status"> & { readonly figure: number | null };

/** One row; the status says what a figure is unless it was measured. */
function rowOf(id: string, figures: readonly (readonly [string, Figure | undefined])[]): IndexRow {
  const told = figures.flatMap(([indicator, one]) =>
    one === undefined || one.status === "measured" ? [] : [[indicator, one.status] as const],
  );
  return {
    id,
    values: Object.fromEntries(figures.map(([indicator, one]) => [indicator, one?.figure ?? null])),
    ...(told.length === 0 ? {} : { statuses: Object.fromEntries(told) }),
  };
}

/**
 * Makes the rows of a composite index from observations, with the status of each figure, so that smoothed and suppressed ones
 * are refused by `replay` and not taken for measured.
 *
 * @param file - figures
 * @param request - indicators, level and day
 * @returns one row per area in the order of the file, without residual areas. `null` where an area has no figure. No rows where
 *   an indicator has no figures or those of several versions of its definition; different dates or levels are warnings.
 * @example
 * import { observedRows } from "@quartierkit/indicators";
 * const observed = (area: string, value: number, status: "measured" | "smoothed") => ({
 *   indicator: "share", definitionVersion: "1", area, value, status, source: { title: "Example" }, referenceDate: "2020-12-31",
 * });
 * const { rows } = observedRows(
 *   {
 *     areas: [{ id: "a", name: "A", level: "district" }, { id: "b", name: "B", level: "district" }],
 *     definitions: [],
 *     observations: [observed("a", 20, "measured"), observed("b", 22, "smoothed")],
 *   },
 *   { indicators: ["share"] },
 * );
 * console.log(JSON.stringify(rows[1])); // → {"id":"b","values":{"share":22},"statuses":{"share":"smoothed"}}
 */
export function observedRows(
  file: Pick<IndicatorFile, "areas" | "definitions" | "observations">,
  { indicators, level, on }: ObservedRequest,
): { readonly rows: readonly IndexRow[]; readonly findings: readonly Finding[] } {
  const areas = file.areas.filter((area) => area.residual !== true && (level === undefined || area.level === level));
  const ids = new Set(areas.map(({ id }) => id));
  const wanted = file.observations.filter(
    ({ area, referenceDate }) => ids.has(area) && (on === undefined || referenceDate === on),
  );
  const latest = latestOf(wanted).map(({ observation }) => observation);
  const levels = [...new Set(areas.map((area) => area.level))];
  const findings = [
    ...(levels.length > 1 ? [levelsMixed(levels)] : []),
    ...indicators.flatMap((id) =>
      mixedIn(
        id,
        latest.filter(({ indicator }) => indicator === id),
      ),
    ),
  ];
  if (findings.some(({ severity }) => severity === "error")) return { rows: [], findings };
  const rows = areas.map(({ id }) => {
    const own = latest.filter(({ area }) => area === id);
    const figures = indicators.map((indicator) => {
      const one = own.find((observation) => observation.indicator === indicator);
      return [indicator, one && { status: one.status, figure: figureOf(one, definitionOf(file, one)) }] as const;
    });
    return rowOf(id, figures);
  });
  return { rows, findings };
}
