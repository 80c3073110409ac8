// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Day } from "@quartierkit/calendar";

/** Duration of the project. */
export const projectPeriod = { from: "2020-01-01", to: "2022-12-31" } as const satisfies Record<string, Day>;

/** The day that the report speaks of: late in the project, while some participants are still in it. */
export const asOf: Day = "2022-10-31";

/** The day whose knowledge the project last sent to the authority. */
export const lastTransmission: Day = "2022-06-30";
