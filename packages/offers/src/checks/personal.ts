// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

/** Mailboxes of offices; anything of two words with a dot between looks like a person. */
const office =
  /^(info|kontakt|post|mail|buero|office|beratung|verwaltung|sekretariat|poststelle|stadtteil\w*|quartier\w*|service|team|hallo)[\w.-]*@/i;
const twoWords = /^[a-zäöüß]+[._][a-zäöüß-]{2,}@/i;
const title = /\b(Frau|Herr|Hr\.|Fr\.|Dr\.|Prof\.)\s+[A-ZÄÖÜ]/;

/**
 * Tells whether a mailbox looks like that of a person.
 *
 * @param email - a mail address
 */
export const isPersonalMailbox = (email: string): boolean => !office.test(email) && twoWords.test(email);

/**
 * Tells whether a text names somebody with a form of address.
 *
 * @param text - a name or note of a contact
 */
export const namesPerson = (text: string): boolean => title.test(text);
