// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { theme } from "../theme.ts";
import type { Markup } from "./markup.ts";
import { painted } from "./shapes.ts";
import type { Box } from "./shapes.ts";

/** The place of a figure that is not shown: hatched where it is withheld, sparse and dashed where there is none. */
export const gapBox = (box: Box, gap: "suppressed" | "not-available"): Markup => {
  const { edge, paper } = theme.colour;
  return gap === "suppressed"
    ? painted(box, { fill: paper, texture: "diagonal" }, { stroke: edge, "stroke-dasharray": undefined })
    : painted(box, { fill: paper, texture: "sparse" }, { stroke: edge, "stroke-dasharray": "3 3" });
};
