// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Source } from "@quartierkit/vocabulary";
import type { Status } from "../records/status.ts";

/** Codes of two code lists of SDMX: how good a figure is, and whether it may be known. */
export interface SdmxStatus {
  /** `CL_OBS_STATUS` 2.2. */
  readonly observation: "A" | "E" | "I" | "N" | "O" | "P" | "Q" | "U";
  /** `CL_CONF_STATUS` 1.2. */
  readonly confidentiality: "A" | "D" | "F";
}

/** Where the codes come from. */
export const sdmxSource: Source = {
  title: "SDMX cross-domain code lists CL_OBS_STATUS 2.2 and CL_CONF_STATUS 1.2",
  publisher: "SDMX Statistical Working Group",
  url: "https://sdmx.org/?page_id=3215",
  mark: "S",
};

const free = (observation: SdmxStatus["observation"]): SdmxStatus => ({ observation, confidentiality: "F" });

/**
 * Our statuses in the codes of SDMX. A true zero has no code of its own there and is a normal value of 0; less than half of the
 * unit is `N` (not significant, no real zero); a figure of a model is an imputed one.
 */
export const sdmxStatus: Readonly<Record<Status, SdmxStatus>> = {
  measured: free("A"),
  estimated: free("E"),
  provisional: free("P"),
  smoothed: free("I"),
  "true-zero": free("A"),
  "less-than-half": free("N"),
  "suppressed-primary": { observation: "Q", confidentiality: "A" },
  "suppressed-secondary": { observation: "Q", confidentiality: "D" },
  "below-threshold": free("U"),
  "not-available": free("O"),
};
