// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Fields } from "./json.ts";
import { profileFields } from "./profile.ts";
import type { ProfileEntity } from "./profile.ts";

const everywhere = "id name description attributes contacts phones email";

/** Fields of plain HSDS that come along. */
const carried: Readonly<Record<ProfileEntity, readonly string[]>> = {
  service: (
    `${everywhere} organization_id organization url additional_urls status application_process fees_description fees alert ` +
    "eligibility_description interpretation_services wait_time accreditations minimum_age maximum_age assured_date " +
    "last_modified schedules service_areas service_at_locations languages cost_options required_documents capacities"
  ).split(" "),
  organization: `${everywhere} website additional_websites organization_identifiers locations services`.split(" "),
  location: `${everywhere} location_type transportation latitude longitude addresses accessibility`.split(" "),
};

/** What of a record of a feed has a place in the catalogue. */
export const carriedIn = (entity: ProfileEntity, record: Fields): readonly string[] => {
  const profile = Object.values(profileFields[entity]).filter((name) => record[name] !== undefined);
  return [...carried[entity], ...profile];
};
