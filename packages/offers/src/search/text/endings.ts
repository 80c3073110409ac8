// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { fold } from "./fold.ts";

interface Endings {
  /** The longest first. */
  readonly list: readonly string[];
  /** Letters that have to be left. */
  readonly least?: number;
  /** How many are taken off. */
  readonly times?: number;
}

const longest = (text: string): string[] =>
  text
    .split(/\s+/)
    .map(fold)
    .toSorted((a, b) => b.length - a.length);

const slavic = `ями ами ого его ому ему ими ыми их ых ах ях ов ев ей ий ый ой ия ие ии ию ая яя ое ее ые ом ем им ым ам ям ою ею ую юю
  а я о е и ы у ю ь`;

/** Endings as words have them after folding: й is и, ї is і, ё is е. */
export const endings: Readonly<Record<string, Endings>> = {
  tr: {
    list: longest(
      "larimiz lerimiz larin lerin lari leri lar ler imiz umuz inda inde unda unde indan inden dan den tan ten nin nun lik luk ligi lugu in un yi yu ya ye da de ta te i u a e",
    ),
    least: 3,
    times: 2,
  },
  ar: { list: longest("ات ون ين ان ها هم ية يه ه ي"), least: 3 },
  fa: { list: longest("هاي ها ان"), least: 3 },
  ru: { list: longest(slavic), least: 3 },
  uk: { list: longest(`${slavic} ові еві ові ість істю ості ів іі оі еі ою ею єю ії ію ія іи ии і є`), least: 3 },
  bg: { list: longest("иите ите ата ята ото ето ове еве иия ият ии ия ът ят та то те а я о е и у"), least: 3 },
  ro: {
    list: longest("urilor ilor elor ului urile uri ile ele iei iile ia ie ii ul le ei lui lor ea a e i u"),
    least: 4,
  },
};

/** The article and what is written together with it. */
export const prefixes: Readonly<Record<string, readonly string[]>> = {
  ar: ["وال", "بال", "كال", "فال", "لل", "ال"],
};
