// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

/** A table of HSDS: its file, and what its records are nested with. */
export interface Entity {
  readonly file: string;
  /** Lists of records that name this one, by field. */
  readonly lists: Readonly<Record<string, string>>;
  /** Single records that this one names, by field; the column is the field with `_id`. */
  readonly single: Readonly<Record<string, string>>;
}

const everywhere = { attributes: "attribute" };
const table = (file: string, lists: Entity["lists"] = {}, single: Entity["single"] = {}): Entity => ({
  file,
  lists: { ...lists, ...everywhere },
  single,
});

/** The tables of HSDS 3.1 that a catalogue touches. */
export const entities: Readonly<Record<string, Entity>> = {
  organization: table("organizations.csv", {
    additional_websites: "url",
    contacts: "contact",
    phones: "phone",
    locations: "location",
    organization_identifiers: "organization_identifier",
  }),
  service: table(
    "services.csv",
    {
      additional_urls: "url",
      phones: "phone",
      schedules: "schedule",
      service_areas: "service_area",
      service_at_locations: "service_at_location",
      languages: "language",
      cost_options: "cost_option",
      required_documents: "required_document",
      contacts: "contact",
      capacities: "service_capacity",
    },
    { organization: "organization" },
  ),
  service_at_location: table(
    "service_at_locations.csv",
    { service_areas: "service_area", contacts: "contact", phones: "phone", schedules: "schedule" },
    { location: "location" },
  ),
  location: table("locations.csv", {
    languages: "language",
    addresses: "address",
    contacts: "contact",
    accessibility: "accessibility",
    phones: "phone",
    schedules: "schedule",
  }),
  address: table("addresses.csv"),
  contact: table("contacts.csv", { phones: "phone" }),
  phone: table("phones.csv", { languages: "language" }),
  schedule: table("schedules.csv"),
  language: table("languages.csv"),
  accessibility: table("accessibility.csv"),
  cost_option: table("cost_options.csv"),
  required_document: table("required_documents.csv"),
  service_area: table("service_areas.csv"),
  service_capacity: table("service_capacities.csv", {}, { unit: "unit" }),
  unit: table("units.csv"),
  url: table("urls.csv"),
  organization_identifier: table("organization_identifiers.csv"),
  attribute: table("attributes.csv", {}, { taxonomy_term: "taxonomy_term" }),
  taxonomy_term: table("taxonomy_terms.csv"),
};
