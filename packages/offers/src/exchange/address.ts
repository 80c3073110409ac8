// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Place } from "../records/catalogue.ts";

/** A place's address on one line; `undefined` where it has none. */
export function addressInWords({ address }: Pick<Place, "address">): string | undefined {
  if (address === undefined) return undefined;
  const { street, houseNumber, postalCode, city } = address;
  const words = (parts: readonly (string | undefined)[]) => parts.filter((part) => part !== undefined).join(" ");
  return `${words([street, houseNumber])}, ${words([postalCode, city])}`;
}
