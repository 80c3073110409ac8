// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { isDay } from "@quartierkit/calendar";
import type { Day } from "@quartierkit/calendar";
import { verdictIds } from "@quartierkit/eligibility";
import { checkDistrict } from "@quartierkit/districts";
import { readDistrict } from "@quartierkit/districts/schema";
import { renderText, sortFindings } from "@quartierkit/findings";
import type { Finding, Kept } from "@quartierkit/findings";
import { checkIndicatorFile } from "@quartierkit/indicators";
import { readIndicatorFile } from "@quartierkit/indicators/schema";
import { ruleSetIds } from "@quartierkit/monitoring";
import { checkCatalogue } from "@quartierkit/offers";
import { checkHsds } from "@quartierkit/offers/hsds";
import { readCatalogue, readPostalCodes } from "@quartierkit/offers/schema";
import { checkExtendedRegister } from "@quartierkit/participants/extension";
import { readRegister } from "@quartierkit/participants/schema";
import { checkQualificationFile } from "@quartierkit/qualifications";
import { readQualificationFile } from "@quartierkit/qualifications/schema";
import type { Bilingual } from "@quartierkit/vocabulary";
import type { Call } from "../arguments.ts";
import { UsageError } from "../error.ts";
import { figuresFrom, isPackage } from "../indicators/figures.ts";
import { readJsonFile } from "../input.ts";
import type { Io } from "../io.ts";
import { checkEsf } from "../report/check-esf.ts";
import type { Result } from "../result.ts";
import type { Command } from "./command.ts";

/** What was found in a file, and how many of its records could be read and were checked. */
interface Checked {
  readonly findings: readonly Finding[];
  readonly checked: number;
}

/** Tables that a city brings. */
interface Tables {
  /** Municipalities (AGS) by postal code. */
  readonly postalCodes?: Readonly<Record<string, readonly string[]>>;
}

/** What a call asks, and what a check may read besides the file: a package of tables lies beside its description. */
interface Asked {
  readonly call: Call;
  readonly io: Io;
  readonly on: Day;
  readonly file: string;
  readonly tables: Tables;
}

type Checker = (asked: Asked) => Checked;
type JsonChecker = (value: unknown, asked: Asked) => Checked;

/** A check of a file that is one JSON value. */
const ofJson =
  (check: JsonChecker): Checker =>
  (asked) => {
    const { readable, value, findings } = readJsonFile(asked.file, asked.io);
    const found = readable ? check(value, asked) : { findings: [], checked: 0 };
    return { ...found, findings: [...findings, ...found.findings] };
  };

/** Reads, then checks what could be read. */
function checked<T>(
  {
    thing,
    findings,
    count,
  }: { readonly thing: T | null; readonly findings: readonly Finding[]; readonly count: number },
  check: (thing: T) => readonly Finding[],
): Checked {
  return thing === null ? { findings, checked: 0 } : { findings: [...findings, ...check(thing)], checked: count };
}

const sizeOf = (kept: Kept): number => Object.values(kept).reduce((sum, places) => sum + places.length, 0);

const kinds: Readonly<Record<string, Checker>> = {
  participants: ofJson((value, { on }) => {
    const { register, findings, kept } = readRegister(value);
    return checked({ thing: register, findings, count: sizeOf(kept) }, (thing) =>
      checkExtendedRegister(thing, { on, kept, extensions: [] }),
    );
  }),
  offers: ofJson((value, { on, tables }) => {
    const { catalogue, findings, kept } = readCatalogue(value);
    return checked({ thing: catalogue, findings, count: sizeOf(kept) }, (thing) =>
      checkCatalogue(thing, { on, kept, verdictIds, ...tables }),
    );
  }),
  hsds: ofJson((value, { on, tables }) => {
    const { catalogue, findings } = checkHsds(value, { language: "de", on, verdictIds, ...tables });
    const { offers, organisations, places } = catalogue;
    return { findings, checked: offers.length + organisations.length + places.length };
  }),
  indicators: ofJson((value, { on, file: path, io }) => {
    if (isPackage(value)) {
      const { thing, findings } = figuresFrom(value, path, io);
      const count = thing === null ? 0 : thing.areas.length + thing.definitions.length + thing.observations.length;
      return checked({ thing, findings, count }, (figures) => checkIndicatorFile(figures, { on }));
    }
    const { file, findings, kept } = readIndicatorFile(value);
    return checked({ thing: file, findings, count: sizeOf(kept) }, (thing) => checkIndicatorFile(thing, { on, kept }));
  }),
  qualifications: ofJson((value, { on }) => {
    const { file, findings, kept } = readQualificationFile(value);
    return checked({ thing: file, findings, count: sizeOf(kept) }, (thing) =>
      checkQualificationFile(thing, { on, kept }),
    );
  }),
  district: ofJson((value, { on }) => {
    const { district, findings } = readDistrict(value);
    return checked({ thing: district, findings, count: 1 }, (thing) => checkDistrict(thing, { on }));
  }),
  esf: checkEsf,
};

function kindAndFile({ positionals }: Call): readonly [check: Checker, file: string] {
  const [kind = "", file, ...more] = positionals;
  const check = Object.hasOwn(kinds, kind) ? kinds[kind] : undefined;
  if (check === undefined) throw new UsageError(`check takes one of ${Object.keys(kinds).join(", ")}, not “${kind}”.`);
  if (file === undefined || more.length > 0) throw new UsageError("Give exactly one FILE; “-” reads standard input.");
  return [check, file];
}

function dayOf(call: Call, io: Io): Day {
  const day = call.option("on") ?? io.today();
  if (!isDay(day)) throw new UsageError(`--on takes a day that exists, YYYY-MM-DD, not “${day}”.`);
  return day;
}

const inJson = ({ message, hint, ...finding }: Finding, language: keyof Bilingual) => ({
  ...finding,
  message: message[language],
  hint: hint[language],
});

/** The tables that a call names. */
function tablesOf(call: Call, io: Io): { readonly tables: Tables; readonly findings: readonly Finding[] } {
  const file = call.option("postal-codes");
  if (file === undefined) return { tables: {}, findings: [] };
  const { readable, value, findings: unread } = readJsonFile(file, io);
  if (!readable) return { tables: {}, findings: unread };
  const { postalCodes, findings } = readPostalCodes(value, { file });
  return { tables: postalCodes === null ? {} : { postalCodes }, findings: [...unread, ...findings] };
}

async function run(call: Call, io: Io): Promise<Result> {
  const [check, file] = kindAndFile(call);
  const on = dayOf(call, io);
  const { tables, findings: ofTables } = tablesOf(call, io);
  const found = check({ call, io, on, file, tables });
  const own = found.findings.map((finding) => ({ file, ...finding }));
  const findings = sortFindings([...ofTables, ...own]);
  const summary = {
    de: `${found.checked} Datensätze geprüft, ${findings.length} Befunde.`,
    en: `${found.checked} records checked, ${findings.length} findings.`,
  };
  const softer = findings.filter(({ severity }) => severity !== "error");
  return {
    json: { findings: findings.map((finding) => inJson(finding, call.language)), checked: found.checked },
    // Errors go to standard error, as those of every command; here stands the rest.
    text: (language) =>
      [renderText(softer, { language, color: io.terminal }), summary[language]]
        .filter((part) => part !== "")
        .join("\n"),
    findings,
  };
}

/** `quartierkit check`: what is wrong with a file. */
export const checkCommand: Command = {
  usage: "KIND FILE [--on DAY] [--postal-codes FILE] [--rules RULES]",
  summary: `Tells what is wrong with a file. KIND: ${Object.keys(kinds).join(", ")}.`,
  options: {
    on: { type: "string", value: "DAY", help: "day of the check, YYYY-MM-DD (today)" },
    "postal-codes": {
      type: "string",
      value: "FILE",
      help: "for offers and hsds: municipalities (AGS) by postal code, JSON",
    },
    rules: { type: "string", value: "RULES", help: `for esf: ${ruleSetIds.join(", ")}` },
    ltu: { type: "string", value: "eu|sgb3", help: "for esf: definition of long-term unemployment (eu)" },
    "follow-up": { type: "string", value: "WHO", help: "for esf: asked after six months (census)" },
    housing: { type: "string", value: "WHO", help: "for esf: asked about housing and place of living (census)" },
    region: { type: "string", value: "REGION", help: "for esf: category of region, where the file is a register" },
  },
  run,
};
