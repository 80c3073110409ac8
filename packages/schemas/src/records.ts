// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { findingSchema } from "@quartierkit/findings/schema";
import { factsSchema } from "@quartierkit/rules/schema";
import { citationSchema, sourceSchema } from "@quartierkit/vocabulary/schema";

/** Every record that a file may hold, by the name of its type. */
export const records = {
  Citation: citationSchema,
  Source: sourceSchema,
  Finding: findingSchema,
  Facts: factsSchema,
} as const;

/** The name of a record. */
export type RecordName = keyof typeof records;

const isRecordName = (name: string): name is RecordName => Object.hasOwn(records, name);

/** All names, in the order of the floors. */
export const recordNames: readonly RecordName[] = Object.keys(records).filter(isRecordName);
