// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

const vowel = /[aeiouyäöüáàéèíóú]/iu;
const inseparable = /^(sch[lmnrw]?|ch|ck|ph|th|qu|[bdfgkpt][lr])/iu;

/** German and good enough: the last consonant opens the next syllable; sch, ch, pr and the like stay whole. */
const opensSyllable = (letters: readonly string[], at: number): boolean => {
  const rest = letters.slice(at, at + 4).join("");
  const onset = inseparable.exec(rest)?.[0].length ?? 1;
  const before = letters.slice(Math.max(0, at - 2), at).join("");
  const splitsPair =
    (/c$/iu.test(before) && /^[hk]/iu.test(rest)) || (/([bdfgkpt]|ch)$/iu.test(before) && /^[lr]/iu.test(rest));
  return (
    !splitsPair &&
    !vowel.test(letters[at] ?? "") &&
    vowel.test(letters[at + onset] ?? "") &&
    vowel.test(letters.slice(0, at).join("")) &&
    /^\p{L}+$/u.test(letters.slice(at - 2, at + 3).join(""))
  );
};

/** The longest opening of a word that still fits, at a syllable if one does. */
const openingLength = (letters: readonly string[], fits: (line: string) => boolean): number => {
  let longest = 1;
  while (longest < letters.length && fits(`${letters.slice(0, longest + 1).join("")}-`)) longest += 1;
  for (let at = Math.min(longest, letters.length - 3); at >= 3; at -= 1) if (opensSyllable(letters, at)) return at;
  return longest;
};

/** A word too wide for a line, in parts that fit; each part but the last ends in a hyphen. */
export const cutWord = (word: string, fits: (line: string) => boolean): readonly string[] => {
  const parts: string[] = [];
  let letters = [...word.normalize("NFC")];
  while (letters.length > 1 && !fits(letters.join(""))) {
    const length = openingLength(letters, fits);
    parts.push(`${letters.slice(0, length).join("")}-`);
    letters = letters.slice(length);
  }
  return [...parts, letters.join("")];
};
