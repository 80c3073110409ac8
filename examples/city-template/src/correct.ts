// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Register } from "@quartierkit/participants";
import { ownFields, writeRegister } from "@quartierkit/participants/extension";
import type { EichenfurtParticipant } from "./generated/city.ts";
import { namespace } from "./namespace.ts";

/**
 * Records a new state of childcare and writes the file back; what other cities recorded stays by the letter.
 *
 * @param register - as it was read
 * @param text - the file it was read from
 * @param change - whose childcare, and how it stands now
 * @returns the new text of the file; `null` where the text is no register
 */
export function correctChildcare(
  register: Register,
  text: string,
  change: { readonly id: string; readonly childcare: NonNullable<EichenfurtParticipant["childcare"]> },
): string | null {
  const participants = register.participants.map((one) => {
    if (one.id !== change.id) return one;
    const { waitingSince: _over, ...fields } = ownFields(one, namespace);
    return { ...one, ext: { ...one.ext, [namespace]: { ...fields, childcare: change.childcare } } };
  });
  return writeRegister({ ...register, participants }, text).text;
}
