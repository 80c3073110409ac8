// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

export { countFile } from "./file/count-file.ts";
export type { FileCounted, FileOptions } from "./file/count-file.ts";
