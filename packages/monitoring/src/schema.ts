// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

export { esfReportOutputSchema } from "./output/schema.ts";
export { esfPublishedOutputSchema } from "./publish/schema.ts";
export { readParticipation } from "./record/read.ts";
export type { ReadParticipation } from "./record/read.ts";
export { atExitSchema, atSixMonthsSchema, participationRecordSchema, participationShape } from "./record/schema.ts";
