// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { CoverageInput } from "../coverage/input.ts";
import { stateOrder } from "../coverage/states.ts";

const gardener = "Gärtner/in Fachrichtung Garten- und Landschaftsbau";

/** Every state once among the positions, a position covered twice, one covered by something that is no module. */
export const coverage: CoverageInput = {
  title: "Teilqualifizierung von Mina Beispiel",
  language: "de",
  occupation: gardener,
  positions: stateOrder.map((state, index) => ({
    id: `1.${index + 1}`,
    title: ["Pflanzen und ihre Verwendung", "Ausführen von Be- und Entwässerungsmaßnahmen"][index % 2] ?? "",
    state,
    by: index === 2 ? ["TQ 1", "Umschulung 2018"] : [`TQ ${index + 1}`, "TQ 3"],
  })),
  modules: stateOrder.map((state, index) => ({
    number: `TQ ${index + 1}`,
    title: ["Flächen vorbereiten, Erdarbeiten ausführen", "Vegetationstechnische Maßnahmen"][index % 2] ?? "",
    state,
    ...(index === 5 ? {} : { months: 2 + index / 2 }),
  })),
};

/** The same way with every state of preparation, one with levels. */
export const prepared: CoverageInput = {
  ...coverage,
  preparation: [
    { title: "Deutsch für den Beruf", state: "completed", level: "A2 → B1" },
    { title: "Digitale Medien und Lernplattform", state: "running", level: "DigComp 2.2, 1.1: 1 → 3, 2.1: 1 → 3" },
    { title: "Rechnen im Beruf", state: "planned" },
    { title: "Lernen lernen", state: "dropped" },
  ],
};
