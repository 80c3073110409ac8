// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

export { catalogue } from "./catalogue.ts";
export { inForce, runChecks } from "./check.ts";
export type { Check, CheckContext, Violation } from "./check.ts";
export { sortFindings, worst } from "./finding.ts";
export type { Finding, Severity } from "./finding.ts";
export { pointer } from "./pointer.ts";
export { proveChecks } from "./prove.ts";
export { escapeHtml, renderHtml, renderText, toLine } from "./render.ts";
export type { RenderOptions } from "./render.ts";
