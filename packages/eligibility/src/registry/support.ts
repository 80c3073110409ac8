// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

/** Instruments of SGB II and SGB III that support work, by verdict id. */
export const support = {} as const;
