// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import * as z from "zod";
import type { Finding } from "@quartierkit/findings";
import { readRecord } from "@quartierkit/findings/schema";
import type { Place } from "@quartierkit/findings/schema";
import { qualificationFileSchema } from "./file.ts";
import type { QualificationFile } from "./file.ts";

/** A file as far as it could be read, and what was wrong with the rest. */
export interface ReadQualificationFile {
  /** `null` where the value is no file of this kind at all. */
  readonly file: QualificationFile | null;
  readonly findings: readonly Finding[];
  /** For each list the places, in the value, of the members that were kept. */
  readonly kept: Kept;
}

type ListName = Exclude<keyof QualificationFile, "format" | "version">;

/** Places of members by list. */
export type Kept = Readonly<Record<ListName, readonly number[]>>;

const { shape } = qualificationFileSchema;

const unread = z.array(z.unknown()).prefault([]);

/** The file with its lists unread; a list that is missing is empty. */
const frameSchema = z.strictObject({
  format: shape.format,
  version: shape.version,
  regulations: unread,
  frameworks: unread,
  enrolments: unread,
  assessments: unread,
  certificates: unread,
  experience: unread,
});

const fieldless = (value: unknown): unknown =>
  typeof value === "object" && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).filter(([key]) => key in shape))
    : value;

const nothing: Kept = {
  regulations: [],
  frameworks: [],
  enrolments: [],
  assessments: [],
  certificates: [],
  experience: [],
};

/** Reads a list and remembers where the members stood that were kept. */
function readMembers<S extends z.ZodType>(schema: S, values: readonly unknown[], place: Place) {
  const read = values.map((value, index) =>
    readRecord(schema, value, { ...place, path: `${place.path ?? ""}/${index}` }),
  );
  return {
    records: read.flatMap(({ record }) => (record === null ? [] : [record])),
    findings: read.flatMap(({ findings }) => findings),
    kept: read.flatMap(({ record }, index) => (record === null ? [] : [index])),
  };
}

/**
 * Reads a file member by member: a broken record is reported and left out, the rest is kept.
 *
 * @param value - anything, e.g. parsed JSON
 * @param place - name of the file, for the findings
 * @returns `file` is `null` only where `format` or `version` is not this one, or a list is no list
 */
export function readQualificationFile(value: unknown, place: Place = {}): ReadQualificationFile {
  const whole = readRecord(frameSchema, value, place);
  const frame = whole.record ?? readRecord(frameSchema, fieldless(value), place).record;
  if (frame === null) return { file: null, findings: whole.findings, kept: nothing };
  const at = (list: ListName): Place => ({ ...place, path: `${place.path ?? ""}/${list}` });
  const regulations = readMembers(shape.regulations.element, frame.regulations, at("regulations"));
  const frameworks = readMembers(shape.frameworks.element, frame.frameworks, at("frameworks"));
  const enrolments = readMembers(shape.enrolments.element, frame.enrolments, at("enrolments"));
  const assessments = readMembers(shape.assessments.element, frame.assessments, at("assessments"));
  const certificates = readMembers(shape.certificates.element, frame.certificates, at("certificates"));
  const experience = readMembers(shape.experience.element, frame.experience, at("experience"));
  const lists = { regulations, frameworks, enrolments, assessments, certificates, experience };
  const file = {
    format: frame.format,
    version: frame.version,
    regulations: regulations.records,
    frameworks: frameworks.records,
    enrolments: enrolments.records,
    assessments: assessments.records,
    certificates: certificates.records,
    experience: experience.records,
  };
  return {
    // Read by the schemas a moment ago; `Exact` only leaves out `undefined`, which JSON cannot hold.
    file: file as QualificationFile,
    findings: [...whole.findings, ...Object.values(lists).flatMap(({ findings }) => findings)],
    kept: {
      regulations: regulations.kept,
      frameworks: frameworks.kept,
      enrolments: enrolments.kept,
      assessments: assessments.kept,
      certificates: certificates.kept,
      experience: experience.kept,
    },
  };
}
