// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

/** Further training, language and ways to a degree, by verdict id. */
export const learning = {} as const;
