// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { pointer, pointerSegments } from "@quartierkit/findings";
import type { Finding } from "@quartierkit/findings";
import { recordsOf } from "@quartierkit/monitoring";
import type { ParticipationRecord, Region } from "@quartierkit/monitoring";
import { readParticipation } from "@quartierkit/monitoring/schema";
import { readRegister } from "@quartierkit/participants/schema";
import { readMembers } from "../input.ts";
import type { Member } from "../input.ts";
import type { Io } from "../io.ts";

/** Where a record stood, for the findings about it. */
export interface RecordPlace {
  readonly path: string;
  readonly line?: number;
}

/** Participation records as far as they could be read. */
export interface ReadRecords {
  readonly records: readonly ParticipationRecord[];
  readonly places: readonly RecordPlace[];
  readonly findings: readonly Finding[];
  /** How many members were no records. */
  readonly unreadable: number;
}

const isRegister = (value: unknown): boolean =>
  typeof value === "object" && value !== null && "format" in value && value.format === "quartierkit-participants";

function fromRegister(value: unknown, file: string, region: Region | undefined): ReadRecords {
  const { register, findings, incomplete } = readRegister(value, { file });
  if (register === null) return { records: [], places: [], findings, unreadable: 1 };
  const records = recordsOf(register, { incomplete, ...(region === undefined ? {} : { region }) });
  const places = records.map(({ ref }) => ({
    path: `/participations/${register.participations.findIndex(({ id }) => id === ref)}`,
  }));
  return { records, places, findings, unreadable: 0 };
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The name under which an object that is no record itself holds a list of records. */
function nameOfList(value: unknown): string | undefined {
  if (!isObject(value) || "ref" in value) return undefined;
  return Object.entries(value).find(
    ([, inner]) => Array.isArray(inner) && isObject(inner[0]) && ("ref" in inner[0] || "entry" in inner[0]),
  )?.[0];
}

/** A list that stands in an object: whether it is meant, only people can tell. */
const within = (name: string, file: string): Finding => ({
  code: "wrong-type",
  severity: "error",
  path: pointer(name),
  message: {
    de: `Hier steht ein Objekt; die Liste der Datensätze liegt vielleicht unter „${name}“.`,
    en: `An object stands here; the list of records perhaps is under “${name}”.`,
  },
  hint: {
    de: "Nur die Liste selbst ausgeben: [ … ].",
    en: "Export the list itself alone: [ … ].",
  },
  file,
});

function fromMember({ value, path, line }: Member, file: string) {
  const { record, findings } = readParticipation(value, { file, path });
  const at = line === undefined ? {} : { line };
  return { record, place: { path, ...at }, findings: findings.map((finding) => ({ ...finding, ...at })) };
}

/**
 * Reads participation records: one object, a list, one object a line, or a register of participants.
 *
 * @param file - a path, or `-` for standard input
 * @param io - the outside world
 * @param region - category of region of the operations of a register, which does not say it
 */
export function readRecords(file: string, io: Io, region: Region | undefined): ReadRecords {
  const { members, findings } = readMembers(file, io);
  const [first] = members;
  if (members.length === 1 && isRegister(first?.value)) return fromRegister(first?.value, file, region);
  const name = members.length === 1 ? nameOfList(first?.value) : undefined;
  if (name !== undefined) return { records: [], places: [], findings: [within(name, file)], unreadable: 1 };
  const read = members.map((member) => fromMember(member, file));
  const kept = read.flatMap(({ record, place }) => (record === null ? [] : [{ record, place }]));
  return {
    records: kept.map(({ record }) => record),
    places: kept.map(({ place }) => place),
    findings: [...findings, ...read.flatMap((one) => one.findings)],
    unreadable: members.length - kept.length + findings.length,
  };
}

/** A finding about a record of the list, told where the record stood in the file. */
export function placed(finding: Finding, places: readonly RecordPlace[], file: string): Finding {
  const [first = "", ...rest] = pointerSegments(finding.path);
  const place = /^\d+$/.test(first) ? places[Number(first)] : undefined;
  if (place === undefined) return { ...finding, file };
  const tail = finding.path.slice(first.length + 1);
  const { path, line } = place;
  return { ...finding, file, path: `${path}${rest.length === 0 ? "" : tail}`, ...(line === undefined ? {} : { line }) };
}
