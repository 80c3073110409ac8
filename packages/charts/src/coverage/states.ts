// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { phrases } from "../phrases.ts";
import { questionMark, tick } from "../svg/glyphs.ts";
import { element } from "../svg/markup.ts";
import type { Attributes, Markup } from "../svg/markup.ts";
import { path } from "../svg/shapes.ts";
import type { PictureLanguage } from "../text/numbers.ts";
import { theme } from "../theme.ts";
import type { Paint } from "../theme.ts";

export type CoverageState = "certified" | "passed" | "running" | "planned" | "open" | "not-known";

/** From done to not known. */
export const stateOrder = ["certified", "passed", "running", "planned", "open", "not-known"] as const;

const { colour } = theme;

const ring = (attributes: Attributes): Markup =>
  element("circle", { r: 7.25, fill: colour.paper, stroke: colour.ink, "stroke-width": 1.5, ...attributes });

/** Full with a tick, ring with a tick, half full, ring with an arrow, empty ring, dashed ring with a question mark. */
export const stateMarks: Readonly<Record<CoverageState, Markup>> = {
  certified: element("g", {}, ring({ fill: colour.district, stroke: colour.district }), tick(colour.paper)),
  passed: element("g", {}, ring({ fill: colour.districtTint, stroke: colour.district }), tick(colour.ink)),
  running: element("g", {}, ring({}), path("M0,-7.25A7.25,7.25 0 0 0 0,7.25Z", { fill: colour.ink })),
  planned: element(
    "g",
    {},
    ring({ stroke: colour.edge }),
    path("M-3.6,0H3.4M0.6,-2.8L3.4,0L0.6,2.8", { fill: "none", stroke: colour.ink, "stroke-width": 1.5 }),
  ),
  open: ring({ stroke: colour.edge }),
  "not-known": element("g", {}, ring({ fill: colour.doubt, stroke: colour.doubtEdge, "stroke-dasharray": "2.5 2" }), questionMark(colour.ink)),
};

/** The same states as areas. */
export const statePaints: Readonly<Record<CoverageState, Paint>> = {
  certified: { fill: colour.district, texture: "plain" },
  passed: { fill: colour.districtTint, texture: "diagonal" },
  running: { fill: colour.districtTint, texture: "dots" },
  planned: { fill: colour.paper, texture: "horizontal" },
  open: { fill: colour.paper, texture: "plain" },
  "not-known": { fill: colour.doubt, texture: "sparse" },
};

export const stateWord = (state: CoverageState, language: PictureLanguage): string => {
  const { certified, passed, running, planned, openState, notKnown } = phrases(language);
  return { certified, passed, running, planned, open: openState, "not-known": notKnown }[state];
};

export type StateCounts = Readonly<Record<CoverageState, number>>;

export const countStates = (things: readonly { readonly state: CoverageState }[]): StateCounts => {
  const count = (state: CoverageState): number => things.filter((thing) => thing.state === state).length;
  return {
    certified: count("certified"),
    passed: count("passed"),
    running: count("running"),
    planned: count("planned"),
    open: count("open"),
    "not-known": count("not-known"),
  };
};
