// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { SyncRecord } from "./model.ts";

type Upkeep = Pick<SyncRecord, "verifiedOn" | "verifyBy" | "changedOn">;

/**
 * How fresh a record is that came together from several: confirmed on the day on which the oldest part of it was, due when the
 * first part is, changed when the last part did. Where one part was never confirmed, the whole was not.
 *
 * @param records - those of which at least one field was taken
 */
export function upkeepOf(records: readonly Upkeep[]): Upkeep {
  const days = (name: keyof Upkeep): readonly string[] => records.flatMap((record) => record[name] ?? []).toSorted();
  const confirmed = days("verifiedOn");
  const [verifiedOn] = confirmed.length === records.length ? confirmed : [];
  const [verifyBy] = days("verifyBy");
  const changedOn = days("changedOn").at(-1);
  return {
    ...(verifiedOn === undefined ? {} : { verifiedOn }),
    ...(verifyBy === undefined ? {} : { verifyBy }),
    ...(changedOn === undefined ? {} : { changedOn }),
  };
}
