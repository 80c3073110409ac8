// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { ParticipantsError } from "../../error.ts";

/** Makes a name out of an id that leads nobody back: a keyed hash (HMAC), whose key stays with whoever made the file. */
export type Pseudonym = (id: string) => string;

/**
 * The pseudonyms of some ids.
 *
 * @throws ParticipantsError `pseudonym-shows` where one is the id or holds it, or is empty; `pseudonym-repeats` where two
 *   ids get the same
 */
export function pseudonymsOf(ids: readonly string[], pseudonym: Pseudonym): ReadonlyMap<string, string> {
  const made = new Map(ids.map((id) => [id, pseudonym(id)]));
  for (const [id, name] of made) {
    // Short ids may stand in any hash by chance.
    if (name === "" || name === id || (id.length > 3 && name.includes(id))) {
      throw new ParticipantsError("pseudonym-shows", "A pseudonym shows the id it was made of, or nothing.", {
        hint: "Make pseudonyms with a keyed hash, e.g. HMAC-SHA-256.",
      });
    }
  }
  if (new Set(made.values()).size < made.size) {
    throw new ParticipantsError("pseudonym-repeats", "Two people would get the same pseudonym.", {
      hint: "Do not shorten the hash so far, or take another key.",
    });
  }
  return made;
}
