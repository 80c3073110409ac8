// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Bilingual } from "@quartierkit/vocabulary";
import { parseRule } from "../recurrence/parse-rule.ts";
import type { Rule } from "../recurrence/rule.ts";

type Language = keyof Bilingual;

const weekdays: Readonly<Record<Language, readonly string[]>> = {
  de: ["Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag"],
  en: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
};

const ordinals: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  de: { "1": "ersten", "2": "zweiten", "3": "dritten", "4": "vierten", "5": "fünften", "-1": "letzten" },
  en: { "1": "first", "2": "second", "3": "third", "4": "fourth", "5": "fifth", "-1": "last" },
};

/** Parts that these words leave out. */
const beyond = ({ months, weekNumbers, yearDays, monthDays, hours, minutes, seconds, positions }: Rule): boolean =>
  [months, weekNumbers, yearDays, monthDays, hours, minutes, seconds, positions].some((part) => part !== undefined);

const joined = (names: readonly string[], language: Language): string =>
  names.join(language === "de" ? " und " : " and ");

function weekly({ interval, weekdays: days }: Rule, weekday: number, language: Language): string | undefined {
  const names = (days ?? [{ weekday }]).map((day) => weekdays[language][day.weekday] ?? "");
  if (interval === 1) return `${language === "de" ? "jeden" : "every"} ${joined(names, language)}`;
  if (interval !== 2) return undefined;
  return `${language === "de" ? "alle zwei Wochen" : "every other week"}, ${joined(names, language)}`;
}

function monthly({ interval, weekdays: days = [] }: Rule, language: Language): string | undefined {
  const names = days.map(({ weekday, ordinal }) => {
    const which = ordinals[language][String(ordinal)];
    return which === undefined ? undefined : `${which} ${weekdays[language][weekday]}`;
  });
  const all = names.filter((name) => name !== undefined);
  if (interval !== 1 || all.length === 0 || all.length < names.length) return undefined;
  return language === "de" ? `jeden ${joined(all, language)} im Monat` : `every ${joined(all, language)} of the month`;
}

/**
 * A recurrence rule in words, where it is one that people have words for.
 *
 * @param text - the rule
 * @param start - first wall time, `YYYY-MM-DDTHH:mm`
 * @param language - `de` or `en`
 * @returns `undefined` for all others, also for a rule that cannot be read
 */
export function ruleInWords(text: string, start: string, language: Language): string | undefined {
  try {
    const rule = parseRule(text);
    if (beyond(rule)) return undefined;
    const weekday = (new Date(`${start.slice(0, 10)}T00:00:00Z`).getUTCDay() + 6) % 7;
    if (rule.frequency === "DAILY" && rule.interval === 1 && rule.weekdays === undefined)
      return language === "de" ? "täglich" : "every day";
    if (rule.frequency === "WEEKLY") return weekly(rule, weekday, language);
    return rule.frequency === "MONTHLY" ? monthly(rule, language) : undefined;
  } catch {
    return undefined;
  }
}
