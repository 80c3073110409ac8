// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

export { catalogue } from "./catalogue.ts";
export { inForce, runChecks } from "./check.ts";
export type { Check, CheckContext, Violation } from "./check.ts";
export { escapeHtml } from "./escape-html.ts";
export { decodeUtf8 } from "./file/decode-utf8.ts";
export type { FilePlace } from "./file/file-finding.ts";
export { readJson } from "./file/read-json.ts";
export { tooLarge } from "./file/too-large.ts";
export { unreadable } from "./file/unreadable.ts";
export { sortFindings, worst } from "./finding.ts";
export type { Finding } from "./finding.ts";
export { relocate, relocatePointer } from "./kept.ts";
export type { Kept } from "./kept.ts";
export { oneLine } from "./one-line.ts";
export type { Place } from "./place.ts";
export { pointer, pointerSegments } from "./pointer.ts";
export { proveChecks } from "./prove.ts";
export { renderHtml } from "./render-html.ts";
export { renderText, toLine } from "./render-text.ts";
export type { RenderOptions } from "./render-text.ts";
export { compareSeverities, severities, severityLabels } from "./severity.ts";
export type { Severity } from "./severity.ts";
