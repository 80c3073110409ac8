// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

/** Groups of people and the older and newer rounds of BIWAQ, by verdict id. */
export const groups = {} as const;
