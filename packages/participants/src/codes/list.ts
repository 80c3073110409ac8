// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { defineCodeList } from "@quartierkit/vocabulary";
import type { CodeList } from "@quartierkit/vocabulary";

/** A closed list from rows of code, German and English label, and the wider code where there is one. */
export const list = <const C extends readonly (readonly [code: string, de: string, en: string, broader?: string])[]>(
  id: string,
  de: string,
  en: string,
  codes: C,
) =>
  // map loses the literal codes.
  defineCodeList({
    id,
    version: "2026-11",
    title: { de, en },
    codes: codes.map(([code, german, english, broader]) => ({
      code,
      label: { de: german, en: english },
      ...(broader === undefined ? {} : { broader }),
    })),
  } as CodeList & {
    readonly codes: readonly {
      readonly code: C[number][0];
      readonly label: { readonly de: string; readonly en: string };
    }[];
  });
