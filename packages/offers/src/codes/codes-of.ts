// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { CodeList } from "@quartierkit/vocabulary";

/** The codes of a list, as the literal types a schema needs. */
export const codesOf = <const L extends CodeList>({ codes }: L): L["codes"][number]["code"][] =>
  codes.map(({ code }) => code);
