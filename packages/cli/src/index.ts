// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

export type { Io } from "./io.ts";
export { run } from "./run.ts";
