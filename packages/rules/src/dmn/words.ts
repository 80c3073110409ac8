// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Day } from "@quartierkit/calendar";
import type { Bilingual } from "@quartierkit/vocabulary";
import type { Condition, DayNode, NumberNode } from "../tree/nodes.ts";

/** In which language, and with the figures of which day. */
export interface Wording {
  readonly language: keyof Bilingual;
  readonly lawDay: Day;
}

/** Histories hold numbers, numbers hold conditions: each part reaches the others through here. */
export interface Words {
  readonly language: keyof Bilingual;
  readonly say: (de: string, en: string) => string;
  readonly label: (fact: string) => string;
  readonly condition: (node: Condition) => string;
  readonly number: (node: NumberNode) => string;
  readonly day: (node: DayNode) => string;
  readonly parameter: (node: Extract<NumberNode, { op: "parameter" }>) => string;
}
