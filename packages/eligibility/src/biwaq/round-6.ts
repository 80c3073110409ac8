// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { rule } from "@quartierkit/rules";
import { cite } from "@quartierkit/vocabulary";
import { unread } from "../unread.ts";

/**
 * Target group of a project of BIWAQ round VI at entry. The call says that it goes on as round V did; its guideline was not read, so a
 * person decides.
 *
 * @law Förderrichtlinie BIWAQ VI
 * @inForce projects from 1 July 2026 to 30 September 2028
 */
export const biwaq6 = rule({
  id: "biwaq-6",
  title: { de: "Zielgruppe BIWAQ VI", en: "Target group of BIWAQ VI" },
  purpose: "entitlement",
  versions: [unread(cite("Förderrichtlinie BIWAQ VI"), { from: "2026-07-01", to: null })],
});
