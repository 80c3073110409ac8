// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { checkDistrict } from "@quartierkit/districts";
import type { District } from "@quartierkit/districts";
import { readDistrict } from "@quartierkit/districts/schema";
import { decodeUtf8, readJson, tooLarge, unreadable } from "@quartierkit/findings";
import type { Finding, Kept } from "@quartierkit/findings";
import { checkIndicatorFile } from "@quartierkit/indicators";
import type { IndicatorFile } from "@quartierkit/indicators";
import { readIndicatorFile } from "@quartierkit/indicators/schema";
import { checkCatalogue } from "@quartierkit/offers";
import type { Catalogue } from "@quartierkit/offers";
import { readCatalogue } from "@quartierkit/offers/schema";
import { checkRegister } from "@quartierkit/participants";
import type { Incomplete, Register } from "@quartierkit/participants";
import { readRegister } from "@quartierkit/participants/schema";
import { checkQualificationFile, withCatalogue } from "@quartierkit/qualifications";
import type { QualificationFile } from "@quartierkit/qualifications";
import { readQualificationFile } from "@quartierkit/qualifications/schema";
import { asOf } from "./dates.ts";

/** Everything the report is made of. */
export interface Project {
  readonly district: District;
  readonly indicators: IndicatorFile;
  readonly offers: Catalogue;
  readonly register: Register;
  /** Whose participations could not be read. */
  readonly incomplete: Incomplete;
  /** Where the records of the register stood that could be read. */
  readonly kept: Kept;
  readonly qualifications: QualificationFile;
}

/** The project as far as it could be read. */
export interface ReadProject {
  /** `null` where one of the files is not what it should be; then no page is written. */
  readonly project: Project | null;
  readonly findings: readonly Finding[];
}

/** 32 MiB: far above what a district writes down. */
const limit = 33_554_432;

/** A file's value, or `undefined` with the reasons. */
type Loaded = { readonly findings: readonly Finding[]; readonly value: unknown };

function load(folder: string, file: string): Loaded {
  const path = join(folder, file);
  try {
    const large = tooLarge(statSync(path).size, limit, { file });
    if (large !== null) return { value: undefined, findings: [large] };
    const { text, findings } = decodeUtf8(readFileSync(path), { file });
    return text === null ? { value: undefined, findings } : readJson(text, { file });
  } catch (cause) {
    return { value: undefined, findings: [unreadable(cause, { file })] };
  }
}

/** Reads one file and checks what could be read of it; every finding names the file. */
function readFile<T>(
  folder: string,
  file: string,
  take: (value: unknown) => { readonly thing: T | null; readonly findings: readonly Finding[] },
): { readonly thing: T | null; readonly findings: readonly Finding[] } {
  const { value, findings } = load(folder, file);
  if (findings.length > 0) return { thing: null, findings };
  const taken = take(value);
  return { thing: taken.thing, findings: taken.findings.map((finding) => ({ ...finding, file })) };
}

const checked = <T>(
  thing: T | null,
  findings: readonly Finding[],
  check: (thing: T) => readonly Finding[],
): { readonly thing: T | null; readonly findings: readonly Finding[] } => ({
  thing,
  findings: thing === null ? findings : [...findings, ...check(thing)],
});

/**
 * Reads and checks the five files of a project. A broken record is reported and left out; a file that cannot be read is
 * reported, and there is no project.
 *
 * @param folder - where the files lie
 */
export function readProject(folder: string): ReadProject {
  const on = { on: asOf };
  const district = readFile(folder, "project.json", (value) => {
    const read = readDistrict(value);
    return checked(read.district, read.findings, (thing) => checkDistrict(thing, on));
  });
  const indicators = readFile(folder, "indicators.json", (value) => {
    const { file, findings, kept } = readIndicatorFile(value);
    return checked(file, findings, (thing) => checkIndicatorFile(thing, { ...on, kept }));
  });
  const offers = readFile(folder, "offers.json", (value) => {
    const { catalogue, findings, kept } = readCatalogue(value);
    return checked(catalogue, findings, (thing) => checkCatalogue(thing, { ...on, kept }));
  });
  const register = readFile(folder, "participants.json", (value) => {
    const { register: people, findings, kept, incomplete } = readRegister(value);
    const thing = people === null ? null : { people, incomplete, kept };
    return checked(thing, findings, () => (people === null ? [] : checkRegister(people, { ...on, kept })));
  });
  const qualifications = readFile(folder, "qualifications.json", (value) => {
    const { file, findings, kept } = readQualificationFile(value);
    return checked(file, findings, (thing) => checkQualificationFile(thing, { ...on, kept }));
  });
  const files = [district, indicators, offers, register, qualifications];
  const findings = files.flatMap((file) => file.findings);
  if (
    district.thing === null ||
    indicators.thing === null ||
    offers.thing === null ||
    register.thing === null ||
    qualifications.thing === null
  )
    return { project: null, findings };
  return {
    project: {
      district: district.thing,
      indicators: indicators.thing,
      offers: offers.thing,
      register: register.thing.people,
      incomplete: register.thing.incomplete,
      kept: register.thing.kept,
      qualifications: withCatalogue(qualifications.thing),
    },
    findings,
  };
}
