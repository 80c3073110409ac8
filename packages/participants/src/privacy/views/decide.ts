// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { dataClasses } from "../data-classes.ts";
import type { DataClass } from "../data-classes.ts";
import { classOf, rank } from "../field-class.ts";
import type { FieldPlace } from "../field-class.ts";
import type { ReasonCode } from "./reasons.ts";
import type { RoleRules } from "./roles.ts";

const isSpecial = ({ statute, unit, section }: DataClass["legalBasis"][number]): boolean =>
  statute === "DSGVO" && unit === "article" && section === "9";

/** One of the norms of the class carries the role; data of Art. 9 needs a norm of Art. 9 beside it. */
function carriesRole({ legalBasis }: DataClass, { norms }: RoleRules): boolean {
  const carried = legalBasis.filter(({ text }) => norms.some((norm) => norm.text === text));
  return (
    carried.some((norm) => !isSpecial(norm)) && (!legalBasis.some(isSpecial) || carried.some((norm) => isSpecial(norm)))
  );
}

/** Why a class of data is closed to a role; `null` where it is open. */
export function closedClass(data: DataClass, role: RoleRules): ReasonCode | null {
  const most = role.purposes[data.purpose];
  if (most === undefined) return "purpose";
  if (rank(data.sensitivity) > rank(most)) return "sensitivity";
  return carriesRole(data, role) ? null : "legal-basis";
}

/** Why a field is closed to a role; `null` where it is open. A field that no schema knows is closed to everybody. */
export function closedField(place: FieldPlace, role: RoleRules): ReasonCode | null {
  const code = classOf(place);
  return code === undefined ? "unknown-field" : closedClass(dataClasses[code], role);
}
