// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { isDay } from "@quartierkit/calendar";
import type { Finding } from "@quartierkit/findings";
import type { Catalogue, PlaceDays } from "@quartierkit/offers";
import { readCatalogue, readHolidays } from "@quartierkit/offers/schema";
import type { Call, Option } from "../../arguments.ts";
import { UsageError } from "../../error.ts";
import { readJsonFile } from "../../input.ts";
import type { Io } from "../../io.ts";

/** Options that tell where and on which days. */
export const placeOptions: Readonly<Record<string, Option>> = {
  ags: { type: "string", value: "AGS", help: "municipality whose public holidays count, eight digits" },
  holidays: { type: "string", value: "FILE", help: "lists of municipalities and school calendars" },
  offer: { type: "string", value: "ID", multiple: true, help: "only this offer" },
};

interface Read<T> {
  readonly value: T | null;
  readonly findings: readonly Finding[];
}

/**
 * The catalogue in a file.
 *
 * @param file - path, or `-`
 * @param io - the outside world
 */
export function catalogueIn(file: string, io: Io): Read<Catalogue> {
  const { readable, value, findings: unread } = readJsonFile(file, io);
  if (!readable) return { value: null, findings: unread };
  const { catalogue, findings } = readCatalogue(value, { file });
  return { value: catalogue, findings: [...unread, ...findings] };
}

/**
 * The municipality and the lists that a call names.
 *
 * @throws UsageError for an AGS that is none
 */
export function placeOf(call: Call, io: Io): { readonly place: PlaceDays; readonly findings: readonly Finding[] } {
  const ags = call.option("ags");
  if (ags !== undefined && !/^(0[1-9]|1[0-6])([0-9]{3}([0-9]{3})?)?$/.test(ags))
    throw new UsageError(`--ags takes a municipality of eight digits, not “${ags}”.`);
  const file = call.option("holidays");
  const where = ags === undefined ? {} : { ags };
  if (file === undefined) return { place: where, findings: [] };
  const { readable, value, findings: unread } = readJsonFile(file, io);
  if (!readable) return { place: where, findings: unread };
  const { lists, schools, findings } = readHolidays(value, { file });
  return { place: { ...where, lists, schools }, findings: [...unread, ...findings] };
}

/**
 * The offers that a call asks about.
 *
 * @throws UsageError for an id that the catalogue does not have
 */
export function offersAsked(catalogue: Catalogue, call: Call): Catalogue {
  const wanted = call.options("offer");
  const missing = wanted.find((id) => catalogue.offers.every((offer) => offer.id !== id));
  if (missing !== undefined) throw new UsageError(`There is no offer “${missing}” in the catalogue.`);
  return wanted.length === 0
    ? catalogue
    : { ...catalogue, offers: catalogue.offers.filter(({ id }) => wanted.includes(id)) };
}

/**
 * A day that has to be given.
 *
 * @throws UsageError where it is missing or does not exist
 */
export function dayOption(call: Call, name: string): string {
  const day = call.option(name);
  if (day === undefined || !isDay(day)) throw new UsageError(`--${name} takes a day that exists, YYYY-MM-DD.`);
  return day;
}
