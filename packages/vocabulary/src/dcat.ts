// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

export { toDataset } from "./dcat/dataset.ts";
export type { DatasetContent } from "./dcat/dataset.ts";
export type { CatalogueEntry, Distribution } from "./dcat/entry.ts";
