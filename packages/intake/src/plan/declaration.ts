// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Member } from "@quartierkit/participants";
import type { Fingerprints } from "../people/fingerprints.ts";
import { namespace } from "../people/fingerprints.ts";
import type { Trace } from "./provenance.ts";

type Declared = Member<"extensions">["fields"][string];

const legalBasis = "Art. 6 Abs. 1 Buchst. e DSGVO";

const found: Declared = {
  purpose: "identification",
  legalBasis,
  sensitivity: "personal",
  retention: "purpose-end",
};

/** Cells and earlier values may hold anything, also illness. */
const kept: Declared = { purpose: "protection", legalBasis, sensitivity: "special", retention: "purpose-end" };

const fields: Readonly<Record<keyof Fingerprints | keyof Trace, Declared>> = {
  name: found,
  given: found,
  sound: found,
  key: found,
  batch: kept,
  fileHash: kept,
  sheet: kept,
  profile: kept,
  asOf: kept,
  cells: kept,
  conflicts: kept,
  created: kept,
  statements: kept,
  touched: kept,
};

/** Why the fields under our name are there, as a register asks of every field beside its own. */
export const declaration: Member<"extensions"> = { namespace, version: "1", fields, source: "import" };
