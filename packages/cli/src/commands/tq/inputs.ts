// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { readIssuer, readKey } from "@quartierkit/credentials";
import type { KnownIssuer, SigningKey } from "@quartierkit/credentials";
import type { Finding } from "@quartierkit/findings";
import type { Bilingual } from "@quartierkit/vocabulary";
import type { Call } from "../../arguments.ts";
import { UsageError } from "../../error.ts";
import { needed } from "../../import/inputs.ts";
import type { Read } from "../../import/inputs.ts";
import { readBytes } from "../../input.ts";
import type { Io } from "../../io.ts";

const checkFile: Bilingual = { de: "Die richtige Datei angeben.", en: "Name the right file." };

/** A problem of a file, as an error. */
export const errorIn = (
  file: string,
  { code, why }: { readonly code: string; readonly why: Bilingual },
  hint: Bilingual = checkFile,
): Finding => ({ code, severity: "error", path: "", file, message: why, hint });

/** Why a status list is of no use with a key. */
export const otherIssuer = {
  code: "status-issuer",
  why: {
    de: "Die Statusliste gehört einem anderen Aussteller als der Schlüssel.",
    en: "The status list belongs to another issuer than the key.",
  },
};

/** The key of the call. Nothing of it is ever among the findings. */
export async function keyOf(call: Call, io: Io): Promise<Read<SigningKey>> {
  const file = needed(call, "key", "the file of the issuer's private key");
  const { bytes, findings } = readBytes(file, io);
  if (bytes === null) return { thing: null, findings };
  const { key, problem } = await readKey(bytes);
  return { thing: key, findings: problem === undefined ? [] : [errorIn(file, problem)] };
}

/** The issuers of the call, one file each. */
export function issuersOf(call: Call, io: Io): { readonly issuers: KnownIssuer[]; readonly findings: Finding[] } {
  const read = call.options("issuer").map((file) => {
    const { bytes, findings } = readBytes(file, io);
    if (bytes === null) return { issuer: null, findings };
    const { issuer, problem } = readIssuer(bytes);
    return { issuer, findings: problem === undefined ? [] : [errorIn(file, problem)] };
  });
  return {
    issuers: read.flatMap(({ issuer }) => (issuer === null ? [] : [issuer])),
    findings: read.flatMap(({ findings }) => findings),
  };
}

/** A whole number from 0 on. */
export function indexIn(text: string, option: string): number {
  if (!/^(0|[1-9]\d{0,8})$/.test(text))
    throw new UsageError(`--${option} takes a whole number from 0 on, not “${text}”.`);
  return Number(text);
}

/** Text that a person reads as they would copy it: what is issued looks the same on a terminal and on a pipe. */
export const printed = (value: unknown) => ({
  json: value,
  text: () => JSON.stringify(value, null, 2),
  findings: [] as const,
});
