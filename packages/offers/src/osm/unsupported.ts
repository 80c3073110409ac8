// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { OffersError } from "../error.ts";

/** Opening hours with words that are not read here. */
export const unsupported = (part: string, value: string): OffersError =>
  new OffersError("hours-unsupported", `“${part}” in the opening hours “${value}” is not read here.`, { cause: value });
