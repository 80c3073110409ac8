// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Catalogue } from "@quartierkit/offers";
import { buildIndex, writeIndex } from "@quartierkit/offers/search";
import { html, trusted } from "../../html/html.ts";
import type { Html } from "../../html/html.ts";
import { speaking } from "../../language.ts";
import type { Language } from "../../language.ts";
import { ownWords } from "./words.ts";

/** The search box. It shows itself when its script runs; without a script there is no box that does nothing. */
export function searchBox(language: Language): Html {
  const t = speaking(language);
  return html`<form id="search" class="search" role="search" hidden>
    <label for="search-text">${t("Im Angebotsplan suchen", "Search the offer plan")}</label>
    <div class="search-line">
      <input id="search-text" type="search" autocomplete="off" maxlength="200" aria-describedby="search-hint" />
      <button type="submit">${t("Suchen", "Search")}</button>
    </div>
    <p id="search-hint" class="note">
      ${t(
        "Was brauchen Sie? In jeder Sprache, auch mit Tippfehlern. Was Sie eingeben, verlässt diese Seite nicht.",
        "What do you need? In any language, typing errors included. What you type does not leave this page.",
      )}
    </p>
    <p id="search-status" role="status"></p>
    <p id="search-tries" hidden></p>
    <ol id="search-hits"></ol>
  </form>`;
}

/**
 * The index and the script of the search, to stand at the end of the page.
 *
 * @param catalogue - the offers
 * @param script - from `searchScript`
 */
export function searchParts(catalogue: Catalogue, script: string): Html {
  const index = Buffer.from(writeIndex(buildIndex(catalogue, { synonyms: ownWords }))).toString("base64");
  return html`<script id="search-index" type="text/plain">
      ${index}
    </script>
    <script>
      ${trusted(script)};
    </script>`;
}
