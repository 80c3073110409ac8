// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { phrases } from "../phrases.ts";
import { dash, questionMark, slash, tick } from "../svg/glyphs.ts";
import { element } from "../svg/markup.ts";
import type { Markup } from "../svg/markup.ts";
import { rect } from "../svg/shapes.ts";
import type { PictureLanguage } from "../text/numbers.ts";
import { theme } from "../theme.ts";
import type { Paint } from "../theme.ts";

export type VerdictMark = "met" | "not-met" | "unknown" | "not-applicable";

const { colour } = theme;
const box = { x: -8, y: -8, width: 16, height: 16 };

/** Dark box with a tick, light box with a dash, dashed box with a question mark, no box with a slash. */
export const verdictMarks: Readonly<Record<VerdictMark, Markup>> = {
  met: element("g", {}, rect(box, { rx: 3, fill: colour.district, stroke: colour.district }), tick(colour.paper)),
  "not-met": element("g", {}, rect(box, { rx: 3, fill: colour.paper, stroke: colour.line }), dash(colour.edge)),
  unknown: element(
    "g",
    {},
    rect(box, { rx: 3, fill: colour.doubt, stroke: colour.doubtEdge, "stroke-dasharray": "2.5 2" }),
    questionMark(colour.ink),
  ),
  "not-applicable": slash,
};

/** The same verdicts as areas of a bar. */
export const verdictPaints = {
  met: { fill: colour.district, texture: "plain" },
  unknown: { fill: colour.doubt, texture: "diagonal" },
  "not-met": { fill: colour.paper, texture: "plain" },
} as const satisfies Record<string, Paint>;

export const verdictWord = (mark: VerdictMark, language: PictureLanguage): string => {
  const { met, notMet, unknown, notApplicable } = phrases(language);
  return { met, "not-met": notMet, unknown, "not-applicable": notApplicable }[mark];
};

/** The order in which verdicts are named and counted. */
export const verdictOrder = ["met", "unknown", "not-met", "not-applicable"] as const;
