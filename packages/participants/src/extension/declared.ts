// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Register } from "../records/register.ts";
import type { Extension, OwnField } from "./extension.ts";
import { fieldsIn } from "./own-fields.ts";

const declarationOf = ({ purpose, legalBasis, sensitivity, retention }: OwnField) => ({
  purpose,
  legalBasis: legalBasis.map(({ text }) => text).join("; "),
  sensitivity,
  retention: typeof retention === "string" ? retention : retention.label.de,
});

/**
 * The entry under `extensions` by which a file itself says what an extension records: purpose, legal basis, sensitivity
 * and retention of every field.
 *
 * @param extension - a city's extension
 */
export function declarationIn(extension: Extension): Register["extensions"][number] {
  const fields = fieldsIn(extension).map(({ name, field }) => [name, declarationOf(field)] as const);
  return { namespace: extension.namespace, version: extension.version, fields: Object.fromEntries(fields) };
}
