// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { endings, prefixes } from "./endings.ts";

/** The last of two equal consonants: Bus and Busse. */
const single = (form: string): string =>
  form.length > 3 && /([bdfgklmnprst])\1$/.test(form) ? form.slice(0, -1) : form;

/** Genitive and foreign plural; not in Kurs, Haus, Kreis. */
function withoutS(form: string): string {
  if (!form.endsWith("s")) return form;
  if (form.length >= 7 && form.endsWith("ers")) return form.slice(0, -1);
  if (/[bdfgklmnpt]s$/.test(form) && form.length >= 4) return form.slice(0, -1);
  return /(?:[bdfgklmnprtz][aoy]|[bdfgklmprtz]i)s$/.test(form) && form.length >= 5 ? form.slice(0, -1) : form;
}

/** Forms of persons: Seniorinnen, Freundin. */
const withoutIn = (form: string): string =>
  form.length > 7 && form.endsWith("innen")
    ? form.slice(0, -5)
    : form.length > 5 && /(?:er|t|or|og|nd)in$/.test(form)
      ? form.slice(0, -2)
      : form;

/** What Haus and Häuser, Beratung and Beratungen have in common; umlauts are folded away before. */
function german(form: string): string {
  const person = withoutIn(form);
  const bare = withoutS(person);
  const ending = /(?:ern|em|er|en|es|e)$/.exec(bare)?.[0] ?? (/[lr]n$/.test(bare) ? "n" : "");
  return single(bare.length - ending.length >= 3 ? bare.slice(0, bare.length - ending.length) : bare);
}

function english(form: string): string {
  const one = form.endsWith("ies")
    ? `${form.slice(0, -3)}y`
    : /(?:ss|sh|ch|x)es$/.test(form)
      ? form.slice(0, -2)
      : form.replace(/(?<=[^su])s$/, "");
  return one.replace(/(?<=[a-z]{4})(?:ing|ed)$/, "").replace(/(?<=[a-z]{3})e$/, "");
}

/** Takes off the longest ending that leaves a stem, as often as the language piles them up. */
function light(form: string, language: string): string {
  const { list = [], least = 3, times = 1 } = endings[language] ?? {};
  const start = prefixes[language]?.find((prefix) => form.startsWith(prefix) && form.length - prefix.length >= 3) ?? "";
  let rest = form.slice(start.length);
  for (let round = 0; round < times; round += 1) {
    const ending = list.find((end) => rest.endsWith(end) && rest.length - end.length >= least);
    if (ending === undefined) break;
    rest = rest.slice(0, rest.length - ending.length);
  }
  return language === "tr" ? rest.replace(/g$/, "k").replace(/b$/, "p").replace(/c$/, "ç") : rest;
}

/**
 * The part of a word that its forms share. Numbers and short words stay as they are.
 *
 * @param form - a folded word
 * @param language - primary subtag; a language without rules leaves the word as it is
 */
export function stem(form: string, language: string): string {
  if (form.length < 4 || /[0-9]/.test(form)) return form;
  if (language === "de") return german(form);
  return language === "en" ? english(form) : light(form, language);
}
