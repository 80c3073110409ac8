// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

/**
 * Tells whether a record counts: what was entered in error is kept and counts nowhere.
 *
 * @param record - a record that may carry the mark, or a status of that name
 */
export const standing = (record: { readonly enteredInError?: boolean; readonly status?: string }): boolean =>
  record.enteredInError !== true && record.status !== "entered-in-error";
