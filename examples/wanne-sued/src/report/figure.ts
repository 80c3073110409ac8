// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { html, trusted } from "../html/html.ts";
import type { Html } from "../html/html.ts";

/**
 * A picture with what stands under it.
 *
 * @param svg - a picture made by `@quartierkit/charts`
 * @param caption - source, date and definition
 */
export const figure = (svg: string, caption?: string): Html =>
  html`<figure>${trusted(svg)}${caption === undefined ? "" : html`<figcaption>${caption}</figcaption>`}</figure>`;
