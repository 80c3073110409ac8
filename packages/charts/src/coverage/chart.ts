// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { phrases } from "../phrases.ts";
import { legend } from "../svg/legend.ts";
import { at, element } from "../svg/markup.ts";
import { nothing } from "../svg/nothing.ts";
import { finish, innerWidth, pictureWidth } from "../svg/picture.ts";
import { painted } from "../svg/shapes.ts";
import { theme } from "../theme.ts";
import { summariseCoverage } from "./describe.ts";
import type { CoverageInput } from "./input.ts";
import { modulesBlock } from "./modules.ts";
import { coveringMark, positionLayout, positionsBlock } from "./positions.ts";
import { preparationBlock } from "./preparation.ts";
import { progressBlock } from "./progress.ts";
import { stateMarks, statePaints, stateOrder, stateWord } from "./states.ts";
import type { CoverageState } from "./states.ts";

/** The mark of a state over its texture: both ways in which the picture shows it. */
const sample = (state: CoverageState) =>
  element(
    "g",
    {},
    painted({ x: -9, y: -9, width: 5, height: 18 }, statePaints[state], { stroke: theme.colour.edge }),
    at(6, 0, stateMarks[state]),
  );

/**
 * How far a person is on the way through partial qualifications to an occupation: a bar with the certified share, the
 * preparation step by step, the modules as cards, the positions of the training profile with their state and the modules that cover them.
 *
 * @param input `by` names module numbers; a name that is no module is written under the position. `months` is shown
 * where it is known. `width` in pixels, 720 if absent; many modules make the picture wider, never illegible.
 * @returns the SVG as text. No positions: no percentage; nothing at all: a picture that says so.
 * @throws ChartsError "number-not-finite", "width-too-small"
 * @example
 * import { coverageChart } from "@quartierkit/charts";
 * const svg = coverageChart({
 *   title: "Coverage",
 *   language: "en",
 *   occupation: "Gardener",
 *   positions: [
 *     { id: "1", title: "Plants", state: "certified", by: ["TQ 1"] },
 *     { id: "2", title: "Paving", state: "running", by: ["TQ 2"] },
 *   ],
 *   modules: [],
 * });
 * console.log(svg.includes("50% certified: 1 of 2")); // → true
 */
export const coverageChart = (input: CoverageInput): string => {
  const { title, caption, language, positions, modules } = input;
  const layout = positionLayout(input, innerWidth(pictureWidth(input.width)));
  const room = Math.max(layout.width, innerWidth(pictureWidth(input.width)));
  const used = stateOrder.filter((state) => [...positions, ...modules].some((thing) => thing.state === state));
  const states = used.map((state) => ({ mark: sample(state), label: stateWord(state, language) }));
  const covers = positions.length > 0 && modules.length > 0 ? [{ mark: coveringMark, label: phrases(language).covers }] : [];
  const empty = positions.length === 0 && modules.length === 0 && (input.preparation ?? []).length === 0;
  const drawing = [
    progressBlock(input, room),
    legend([...states, ...covers], room),
    preparationBlock(input, room),
    modulesBlock(input, room),
    positionsBlock(input, layout),
  ];
  const blocks = empty ? [nothing(language)] : drawing;
  const description = summariseCoverage(input).join(" ");
  return finish({ title, caption, language, width: room + 2 * theme.margin, description, blocks });
};
