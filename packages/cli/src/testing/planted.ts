// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { emptyRegister, participantChecks } from "@quartierkit/participants";
import type { Register } from "@quartierkit/participants";

/** Ends of the names of fields that hold an id, or ids. */
const holdsIds = /(^id|Ids?|supersededBy|repeatOf|replacedBy)$/;

/** A value with all its ids made its own, so that faults of different records do not meet. */
function renamed(value: unknown, prefix: string, isId = false): unknown {
  if (typeof value === "string") return isId ? `${prefix}.${value}` : value;
  if (Array.isArray(value)) return value.map((item) => renamed(item, prefix, isId));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]: readonly [string, unknown]) => [
      key,
      renamed(inner, prefix, holdsIds.test(key)),
    ]),
  );
}

/**
 * One file with every fault that a check of participants knows: what fails in the examples of each check, under ids of its
 * own. What is checked for the file as a whole (two people with one number) stays as it is.
 */
export function plantedRegister(): Readonly<Record<string, unknown>> {
  const faulty = participantChecks.flatMap(({ code, examples }) =>
    examples.failing.map((register, index) => ({ prefix: `${code}-${index}`, register })),
  );
  const lists = Object.keys(emptyRegister).filter((name) => name !== "format" && name !== "version");
  const joined = lists.map((name) => [
    name,
    // The names are those of the lists of a register.
    faulty.flatMap(({ prefix, register }) => renamed(register[name as keyof Register], prefix)),
  ]);
  return { format: emptyRegister.format, version: emptyRegister.version, ...Object.fromEntries(joined) };
}
