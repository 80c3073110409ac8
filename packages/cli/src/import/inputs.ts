// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { isDay } from "@quartierkit/calendar";
import type { Day } from "@quartierkit/calendar";
import type { Finding } from "@quartierkit/findings";
import { fingerprintWith, readDecisions, readProfile } from "@quartierkit/intake";
import type { Decisions, Fingerprint, Profile } from "@quartierkit/intake";
import type { Register } from "@quartierkit/participants";
import { readRegister } from "@quartierkit/participants/schema";
import type { Call } from "../arguments.ts";
import { UsageError } from "../error.ts";
import { readBytes, readJsonFile } from "../input.ts";
import type { Io } from "../io.ts";

/** 256 MiB: the register of a large city with the rows of its lists; a text of twice that size is beyond the program. */
const registerLimit = 268_435_456;

/** Shorter than this a key is guessed. */
const shortestKey = 16;

/** A thing from a file, or why there is none. */
export interface Read<T> {
  readonly thing: T | null;
  readonly findings: readonly Finding[];
}

/** Anything from a JSON file, by its reader. */
function fromJson<T>(path: string, io: Io, read: (value: unknown) => Read<T>, most?: number): Read<T> {
  const { readable, value, findings } = readJsonFile(path, io, most);
  if (!readable) return { thing: null, findings };
  const { thing, findings: found } = read(value);
  return { thing, findings: [...findings, ...found.map((finding) => ({ ...finding, file: path }))] };
}

/** The value of an option that the call cannot do without. */
export function needed(call: Call, name: string, what: string): string {
  const value = call.option(name);
  if (value === undefined) throw new UsageError(`--${name} takes ${what}.`);
  return value;
}

/** A day from an option; without it the one handed in. */
export function dayIn(call: Call, name: string, otherwise: Day): Day {
  const day = call.option(name) ?? otherwise;
  if (!isDay(day)) throw new UsageError(`--${name} takes a day that exists, YYYY-MM-DD, not “${day}”.`);
  return day;
}

/** The register of the call. What cannot be read of it is among the findings. */
export const registerOf = (call: Call, io: Io): Read<Register> =>
  fromJson(
    needed(call, "register", "the file of the register"),
    io,
    (value) => {
      const { register, findings } = readRegister(value);
      return { thing: register, findings };
    },
    registerLimit,
  );

/** The mapping profile of the call. */
export const profileOf = (call: Call, io: Io): Read<Profile> =>
  fromJson(needed(call, "profile", "the file of the mapping profile"), io, (value) => {
    const { profile, findings } = readProfile(value);
    return { thing: profile, findings };
  });

/** The decisions of the call, where there are some. */
export function decisionsOf(call: Call, io: Io): Read<Decisions> | undefined {
  const path = call.option("decisions");
  if (path === undefined) return undefined;
  return fromJson(path, io, (value) => {
    const { decisions, findings } = readDecisions(value);
    return { thing: decisions, findings };
  });
}

/** The keyed hash of the call, where a key is given. */
export function fingerprintOf(call: Call, io: Io): Read<Fingerprint> | undefined {
  const path = call.option("key");
  if (path === undefined) return undefined;
  const { bytes, findings } = readBytes(path, io);
  if (bytes === null) return { thing: null, findings };
  if (bytes.length < shortestKey) throw new UsageError(`--key takes a file with at least ${shortestKey} bytes.`);
  return { thing: fingerprintWith(bytes), findings };
}
