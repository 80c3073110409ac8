// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

/** What a verifier takes on: far above what a credential needs, far below what would stop a machine. */
export const inputLimits = {
  /** Bytes of a credential or of a status list as they come. */
  bytes: 2_097_152,
  /** Objects and lists within each other. */
  depth: 32,
  /** Values, lists and objects in all; bringing them into one form takes time with their square. */
  values: 10_000,
  contexts: 16,
  proofs: 8,
  /** Bytes of a status list after it is unpacked: 33 million certificates. */
  statusListBytes: 4_194_304,
} as const;
