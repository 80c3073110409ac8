// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

export type ParticipantsErrorCode =
  | "person-unknown"
  | "person-twice"
  | "record-unknown"
  | "id-repeats"
  | "field-unknown"
  | "already-restricted"
  | "not-restricted"
  | "already-disputed"
  | "not-disputed"
  | "day-order"
  | "same-person"
  | "already-merged"
  | "merge-unknown"
  | "merge-undone"
  | "merge-covered"
  | "merge-changed"
  | "conflict-unknown"
  | "pseudonym-repeats"
  | "pseudonym-shows"
  | "minimum-too-small";

/** A call that cannot be answered; `code` is stable, `path` is the place, `hint` says what to do. For developers. */
export class ParticipantsError extends Error {
  override readonly name = "ParticipantsError";
  readonly code: ParticipantsErrorCode;
  /** JSON pointer in the register, where there is one. */
  readonly path: string;
  readonly hint: string;

  constructor(
    code: ParticipantsErrorCode,
    message: string,
    { path = "", hint, ...options }: { readonly path?: string; readonly hint: string } & ErrorOptions,
  ) {
    super(message, options);
    this.code = code;
    this.path = path;
    this.hint = hint;
  }
}
