// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Bilingual } from "@quartierkit/vocabulary";
import type { Problem } from "../json/problem.ts";

/** What is looked at, in the order in which it is told. */
const checkNames = [
  "readable",
  "contexts",
  "data-model",
  "open-badge",
  "terms",
  "proof",
  "key",
  "signature",
  "issuer",
  "period",
  "status",
  "holder",
  "schema",
] as const;

export type CheckName = (typeof checkNames)[number];

/** One thing that was looked at. */
export interface Check {
  readonly name: CheckName;
  /** `null`: it cannot be known from what was handed in. */
  readonly ok: boolean | null;
  /** Whether the credential is only valid where this is `true`. */
  readonly required: boolean;
  /** Stable name of the outcome, e.g. `revoked`. */
  readonly code: string;
  readonly why: Bilingual;
}

/** An outcome before it has a name. */
export interface Judgement extends Problem {
  readonly ok: boolean | null;
}

export const good = (code: string, de: string, en: string): Judgement => ({ ok: true, code, why: { de, en } });
export const bad = (code: string, de: string, en: string): Judgement => ({ ok: false, code, why: { de, en } });
export const open = (code: string, de: string, en: string): Judgement => ({ ok: null, code, why: { de, en } });

export const refuted = (found: Problem): Judgement => ({ ok: false, ...found });
export const undecided = (found: Problem): Judgement => ({ ok: null, ...found });

/** A judgement under its name. */
export const checked = (name: CheckName, { ok, code, why }: Judgement, required = true): Check => ({
  name,
  ok,
  required,
  code,
  why,
});

/** The gravest of several: one that failed, else one that cannot be known, else the first. */
export const gravest = (judgements: readonly Judgement[]): Judgement | undefined =>
  judgements.find(({ ok }) => ok === false) ?? judgements.find(({ ok }) => ok === null) ?? judgements[0];
