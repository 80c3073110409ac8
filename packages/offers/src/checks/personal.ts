// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

/** Mailboxes of offices; anything of two words with a dot between looks like a person. */
const office =
  /^(info|kontakt|post|mail|buero|office|beratung|verwaltung|sekretariat|poststelle|stadtteil\w*|quartier\w*|service|team|hallo)[\w.-]*@/i;
const twoWords = /^[a-zäöüß]+[._][a-zäöüß-]{2,}@/i;
/** Providers where people have their own mailbox. */
const freeMail = /@(gmail|googlemail|gmx|web|t-online|outlook|hotmail|yahoo|icloud|freenet|posteo|aol)\.[a-z.]+$/i;
const title = /\b(Frau|Herr|Herrn|Hr\.|Fr\.|Dr\.|Prof\.|Ms\.?|Mrs\.?|Mr\.?)\s+[A-ZÄÖÜ]/;
const mobile = /^(\+49|0049|0)[\s/()-]*(\(0\)\s*)?1[5-7][0-9]/;

/**
 * Tells whether a mailbox looks like that of a person.
 *
 * @param email - a mail address
 */
export const isPersonalMailbox = (email: string): boolean =>
  !office.test(email) && (twoWords.test(email) || freeMail.test(email));

/**
 * Tells whether a text names somebody with a form of address.
 *
 * @param text - a name or note of a contact
 */
export const namesPerson = (text: string): boolean => title.test(text);

/**
 * Tells whether a number is one of a mobile phone in Germany, which mostly belongs to a person.
 *
 * @param phone - a number as it stands
 */
export const isMobile = (phone: string): boolean => mobile.test(phone.trim());

/** Mailboxes and mobile numbers inside a text. */
export const reachedIn = (text: string): readonly string[] => [
  ...(text.match(/[\w.+-]+@[\w-]+\.[\w.-]+/g) ?? []).filter(isPersonalMailbox),
  ...(text.match(/(\+49|0049|\b0)[\s/()-]*1[5-7][0-9][0-9\s/-]{5,}/g) ?? []),
];
