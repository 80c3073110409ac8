// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

export { fromHsdsTables } from "./exchange/hsds-csv/read.ts";
export { toHsdsTables } from "./exchange/hsds-csv/write.ts";
export type { TableFiles } from "./exchange/hsds-csv/write.ts";
export { checkHsds } from "./exchange/hsds/lint.ts";
export { mergePatch } from "./exchange/hsds/merge-patch.ts";
export { fromHsds } from "./exchange/hsds/read.ts";
export type { FeedReading, IncomingFeed } from "./exchange/hsds/read.ts";
export { toHsds } from "./exchange/hsds/write.ts";
export type { HsdsPage, HsdsView } from "./exchange/hsds/write.ts";
export { toOpenReferralUk } from "./exchange/hsds/uk.ts";
