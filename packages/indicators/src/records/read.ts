// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import * as z from "zod";
import { pointer } from "@quartierkit/findings";
import type { Finding } from "@quartierkit/findings";
import { readRecord } from "@quartierkit/findings/schema";
import type { Place } from "@quartierkit/findings/schema";
import { indicatorFileSchema } from "./file.ts";
import type { IndicatorFile } from "./file.ts";
import type { Kept } from "./kept.ts";

/** A file as far as it could be read, and what was wrong with the rest. */
export interface ReadIndicatorFile {
  /** `null` where the value is no file of this kind at all. */
  readonly file: IndicatorFile | null;
  readonly findings: readonly Finding[];
  /** For each list the places, in the value, of the members that were kept; `checkIndicatorFile` takes them. */
  readonly kept: Kept;
}

const { shape } = indicatorFileSchema;

const unread = z.array(z.unknown()).prefault([]);

/** The file with its lists unread; a list that is missing is empty. */
const frameSchema = z.strictObject({
  format: shape.format,
  version: shape.version,
  title: shape.title,
  areas: unread,
  definitions: unread,
  observations: unread,
});

const withoutUnknownFields = (value: unknown): unknown =>
  typeof value === "object" && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).filter(([key]) => key in shape))
    : value;

/** Reads a list and remembers where the members stood that were kept. */
function readMembers<S extends z.ZodType>(schema: S, values: readonly unknown[], place: Place) {
  const read = values.map((value, index) =>
    readRecord(schema, value, { ...place, path: `${place.path ?? ""}${pointer(index)}` }),
  );
  return {
    records: read.flatMap(({ record }) => (record === null ? [] : [record])),
    findings: read.flatMap(({ findings }) => findings),
    kept: read.flatMap(({ record }, index) => (record === null ? [] : [index])),
  };
}

/**
 * Reads a file of figures member by member: a broken area, definition or observation is reported and left out.
 *
 * @param value - anything, e.g. parsed JSON
 * @param place - name of the file, for the findings
 * @returns `file` is `null` only where `format` or `version` is not this one, or a list is no list
 */
export function readIndicatorFile(value: unknown, place: Place = {}): ReadIndicatorFile {
  const whole = readRecord(frameSchema, value, place);
  const frame = whole.record ?? readRecord(frameSchema, withoutUnknownFields(value), place).record;
  if (frame === null) {
    return { file: null, findings: whole.findings, kept: { areas: [], definitions: [], observations: [] } };
  }
  const at = (list: keyof Kept): Place => ({ ...place, path: `${place.path ?? ""}/${list}` });
  const areas = readMembers(shape.areas.element, frame.areas, at("areas"));
  const definitions = readMembers(shape.definitions.element, frame.definitions, at("definitions"));
  const observations = readMembers(shape.observations.element, frame.observations, at("observations"));
  return {
    file: {
      ...frame,
      areas: areas.records,
      definitions: definitions.records,
      observations: observations.records,
    },
    findings: [...whole.findings, ...areas.findings, ...definitions.findings, ...observations.findings],
    kept: { areas: areas.kept, definitions: definitions.kept, observations: observations.kept },
  };
}
