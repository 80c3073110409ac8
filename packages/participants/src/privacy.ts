// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

export { ParticipantsError } from "./error.ts";
export type { ParticipantsErrorCode } from "./error.ts";
export { leavingOut } from "./privacy/views/reasons.ts";
export type { ReasonCode } from "./privacy/views/reasons.ts";
export { roles } from "./privacy/views/roles.ts";
export type { RoleCode, RoleRules } from "./privacy/views/roles.ts";
export type { LeftOut, Mark, View, ViewOptions } from "./privacy/views/shape.ts";
export { viewOf } from "./privacy/views/view.ts";
