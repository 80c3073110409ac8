// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

/** The domain of the city backwards; `.example` belongs to nobody. */
export const namespace = "example.eichenfurt";
