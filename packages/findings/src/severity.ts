// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Bilingual } from "@quartierkit/vocabulary";

/** The severities, gravest first. */
export const severities = ["error", "warning", "info"] as const;

/** `error`: wrong, must be mended; `warning`: probably wrong, look at it; `info`: worth knowing. */
export type Severity = (typeof severities)[number];

/** What people call the severities. */
export const severityLabels: Readonly<Record<Severity, Bilingual>> = {
  error: { de: "Fehler", en: "error" },
  warning: { de: "Warnung", en: "warning" },
  info: { de: "Hinweis", en: "note" },
};

/**
 * Orders severities, gravest first.
 *
 * @returns negative where `a` is graver than `b`, 0 where they are the same
 */
export const compareSeverities = (a: Severity, b: Severity): number => severities.indexOf(a) - severities.indexOf(b);
