// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { pointer } from "@quartierkit/findings";
import type { Register } from "../../records/register.ts";
import type { Extension } from "../extension.ts";
import { readExtendedRegister } from "../read.ts";
import { extended, sample } from "../sample.ts";
import { writeRegister } from "../verbatim/write.ts";
import { having } from "./subject.ts";
import type { ConformanceCheck } from "./subject.ts";

/** Own fields of somebody else, spelt as no program would write them again. */
const foreign = String.raw`"example.fremd": { "z":1.0, "id": 12345678901234567890, "10": "\u00e4", "2": [ ] }`;

/** A register as a file in which the first person also carries fields of a namespace nobody knows. */
const fileOf = (register: Register): string =>
  JSON.stringify(register).replace(/"ext":\{/, (start) => `${start}${foreign},`);

/** What goes wrong with a file that holds the city's fields and foreign ones, read, changed and written. */
function broken(register: Register, extension: Extension): string | null {
  const before = fileOf(register);
  const { register: read, findings } = readExtendedRegister(JSON.parse(before), [extension]);
  if (read === null || findings.length > 0) return findings[0]?.path ?? "";
  if (writeRegister(read, before).text !== before) return "unchanged";
  const changed = { ...read, participants: read.participants.map((one) => ({ ...one, pseudonym: "P-1 Amsel" })) };
  const { text } = writeRegister(changed, before);
  return text?.includes(foreign) === before.includes(foreign) ? null : "changed";
}

const [check] = sample.checks;

const holding = (fields: Readonly<Record<string, unknown>>) =>
  having({
    checks: check === undefined ? [] : [{ ...check, examples: { passing: [extended(fields).register], failing: [] } }],
  });

const survives: ConformanceCheck = {
  code: "CONF-ROUND-TRIP",
  severity: "error",
  title: { de: "Lesen und Schreiben ohne Verlust", en: "Read and written without loss" },
  message: {
    de: "Ein Beispiel von „{code}“ übersteht Lesen und Schreiben nicht: {where}.",
    en: "An example of “{code}” does not survive being read and written: {where}.",
  },
  hint: {
    de: "Das Beispiel nach dem eigenen Schema füllen; fremde Felder müssen bleiben, wie sie sind.",
    en: "Fill the example by your own schema; foreign fields have to stay as they are.",
  },
  find: ({ extension }) =>
    extension.checks.flatMap(({ code, examples: { passing, failing } }, index) =>
      [...passing, ...failing].flatMap((register) => {
        const where = broken(register, extension);
        return where === null ? [] : [{ path: pointer("checks", index, "examples"), values: { code, where } }];
      }),
    ),
  examples: {
    passing: [having({})],
    failing: [holding({ school: "maybe" }), holding({ mood: "good" })],
  },
};

/** Whether a file comes out as it went in. */
export const roundTripChecks: readonly ConformanceCheck[] = [survives];
