// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { emptyRegister } from "./empty.ts";
import type { ListName } from "./register.ts";

/** Whether a register has a list of that name. */
export const isListName = (name: string): name is ListName =>
  Object.hasOwn(emptyRegister, name) && name !== "format" && name !== "version";

/** The names of the lists of a register. */
export const listNames: readonly ListName[] = Object.keys(emptyRegister).filter(isListName);
