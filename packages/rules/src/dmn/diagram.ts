// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { moddle } from "./moddle.ts";
import type { ModdleElement } from "./moddle.ts";

const [width, height] = [180, 60];

interface Place {
  readonly x: number;
  readonly y: number;
}

/** Inputs stand below the decision in one row, so that no line crosses another input. */
const placeOf = (index: number): Place => ({ x: 40 + index * (width + 20), y: 240 });

const shape = (of: ModdleElement, { x, y }: Place): ModdleElement =>
  moddle.create("dmndi:DMNShape", {
    id: `shape_${String(of["id"])}`,
    dmnElementRef: of,
    bounds: moddle.create("dc:Bounds", { x, y, width, height }),
  });

const edge = (of: ModdleElement, from: Place, to: Place): ModdleElement =>
  moddle.create("dmndi:DMNEdge", {
    id: `edge_${String(of["id"])}`,
    dmnElementRef: of,
    waypoint: [
      moddle.create("dc:Point", { x: from.x + width / 2, y: from.y }),
      moddle.create("dc:Point", { x: to.x + width / 2, y: to.y + height }),
    ],
  });

/** What is drawn: the decision, its inputs, and for each input the requirement that joins them. */
export interface Drawn {
  readonly decision: ModdleElement;
  readonly inputs: readonly ModdleElement[];
  readonly requirements: readonly ModdleElement[];
}

/** The drawing that a modeller opens. */
export function diagramOf({ decision, inputs, requirements }: Drawn): ModdleElement {
  const top: Place = { x: 40 + ((inputs.length - 1) * (width + 20)) / 2, y: 80 };
  return moddle.create("dmndi:DMNDI", {
    diagrams: [
      moddle.create("dmndi:DMNDiagram", {
        id: "diagram",
        diagramElements: [
          shape(decision, top),
          ...inputs.map((input, index) => shape(input, placeOf(index))),
          ...requirements.map((requirement, index) => edge(requirement, placeOf(index), top)),
        ],
      }),
    ],
  });
}
