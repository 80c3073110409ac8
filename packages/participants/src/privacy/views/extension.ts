// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Register } from "../../records/register.ts";
import { rank } from "../field-class.ts";
import type { ReasonCode } from "./reasons.ts";
import type { RoleRules } from "./roles.ts";

/** Why a field of a city's own is closed: unless it is declared completely, to everybody. */
export function closedExtension(register: Register, path: string, role: RoleRules): ReasonCode | null {
  const declared = register.extensions.find(({ namespace }) => path.startsWith(`ext.${namespace}.`));
  const name = declared === undefined ? "" : path.slice(`ext.${declared.namespace}.`.length);
  const field = declared?.fields[/^[^.[]*/.exec(name)?.[0] ?? ""];
  if (field?.sensitivity === undefined || field.purpose === undefined) return "unknown-field";
  if (field.legalBasis === undefined || field.retention === undefined) return "unknown-field";
  // A city's purpose is a text; what it adds serves whoever accompanies people.
  const most = role.purposes.support;
  if (most === undefined) return "purpose";
  return rank(field.sensitivity) > rank(most) ? "sensitivity" : null;
}
