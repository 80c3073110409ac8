// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { DmnModdle } from "dmn-moddle";
import type { ModdleElement } from "dmn-moddle";

export type { ModdleElement };

/** One reader and writer of DMN 1.3 for all: it holds the shapes of the standard and nothing else. */
export const moddle = new DmnModdle();
