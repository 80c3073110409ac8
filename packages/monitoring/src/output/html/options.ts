// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Day } from "@quartierkit/calendar";
import type { Correction } from "../../open/compare.ts";
import type { ReportLanguage } from "./parts.ts";

/** What stands in a report beside its figures. */
export interface HtmlOptions {
  readonly language: ReportLanguage;
  /** Name of the project or programme. */
  readonly title?: string;
  /** The programme that funds it, and the round. */
  readonly programme?: string;
  /** Day whose knowledge the records show; the last day of the period where it is absent. */
  readonly asOf?: Day;
  /** Where the records come from: a register, a file. */
  readonly origin?: string;
  /** How many records could not be read at all, so that the report knows nothing else about them. */
  readonly unreadable?: number;
  /** Pictures as SVG that is safe to stand in a page, each with a sentence. */
  readonly pictures?: readonly { readonly svg: string; readonly caption: string }[];
  /** What was corrected since the last transmission. */
  readonly correction?: Correction;
  /** Day whose knowledge the last transmission showed. */
  readonly transmitted?: Day;
}
