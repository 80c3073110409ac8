// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

/** Whether an offer is there at all. */
export const offerStatuses = ["active", "planned", "paused", "ended"] as const;

/** How people take part in an offer. */
export const deliveries = ["on-site", "online", "phone", "outreach", "home-visit"] as const;

/** How a text came about; `missing` is wanted and not there. */
export const translationStatuses = ["original", "translated", "machine", "missing"] as const;

/** What a link leads to. */
export const linkKinds = ["website", "registration", "online-meeting", "document", "sign-language"] as const;

/** What a price is paid for. */
export const costUnits = ["session", "course", "hour", "day", "month", "year"] as const;

/** What a place can offer to people with a disability. */
export const accessibilityFeatures = [
  "stepFree",
  "accessibleToilet",
  "lift",
  "inductionLoop",
  "accessibleParking",
  "tactileGuidance",
  "guideDogs",
  "automaticDoor",
  "highContrast",
  "brailleSigns",
  "quietRoom",
  "changingTable",
  "changingPlace",
] as const;
