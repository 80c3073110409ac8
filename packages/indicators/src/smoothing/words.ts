// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { pointer } from "@quartierkit/findings";
import type { Finding } from "@quartierkit/findings";
import type { AreaCounts } from "./models.ts";

export const unusable = ({ id, numerator, denominator }: AreaCounts, index: number): Finding => ({
  code: "SMOOTH-COUNTS-UNUSABLE",
  severity: "error",
  path: pointer("counts", index),
  message: {
    de: `Gebiet ${id}: ${numerator} von ${denominator} ist kein Anteil; das Gebiet zählt nicht mit.`,
    en: `Area ${id}: ${numerator} of ${denominator} is no share; the area counts for nothing.`,
  },
  hint: {
    de: "Ganze Zahlen, der Nenner ab 1, der Zähler höchstens so groß.",
    en: "Whole numbers, the denominator from 1, the numerator at most as large.",
  },
});

export const notRare = (mean: number): Finding => ({
  code: "SMOOTH-NOT-RARE",
  severity: "warning",
  path: "",
  message: {
    de: `Im Mittel sind es ${(mean * 100).toFixed(1).replace(".", ",")} %: nicht selten, das Verfahren nach Marshall glättet zu stark.`,
    en: `The mean is ${(mean * 100).toFixed(1)} %: not rare, Marshall's method smooths too much.`,
  },
  hint: { de: "Das Verfahren „beta-binomial“ nehmen.", en: "Take the method “beta-binomial”." },
});
