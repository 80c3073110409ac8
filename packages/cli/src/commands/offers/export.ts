// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Finding } from "@quartierkit/findings";
import type { Catalogue } from "@quartierkit/offers";
import { onlyFile } from "../../arguments.ts";
import type { Call } from "../../arguments.ts";
import { UsageError } from "../../error.ts";
import type { Io } from "../../io.ts";
import type { Refused, Result } from "../../result.ts";
import type { Command } from "../command.ts";
import { catalogueIn, offersAsked, placeOptions } from "./input.ts";
import { findingInJson, lossInJson, lossInText, written } from "./words.ts";
import { writers } from "./writers.ts";
import type { Written } from "./writers.ts";

const unwritable = (cause: unknown): Finding => {
  const message = cause instanceof Error ? cause.message : String(cause);
  return {
    code: cause instanceof Error && "code" in cause ? String(cause.code) : "unwritable-offer",
    severity: "error",
    path: "/offers",
    message: { de: message, en: message },
    hint: {
      de: "Mit „check offers“ das Angebot finden und berichtigen.",
      en: "Find the offer with “check offers” and correct it.",
    },
  };
};

/** One offer that cannot be written does not hide the others. */
function writtenWith(write: (catalogue: Catalogue) => Written, catalogue: Catalogue): Written {
  try {
    return write(catalogue);
  } catch (cause) {
    if (cause instanceof UsageError) throw cause;
    const sound = catalogue.offers.filter((offer) => canWrite(write, { ...catalogue, offers: [offer] }));
    if (sound.length === catalogue.offers.length) throw cause;
    const rest = write({ ...catalogue, offers: sound });
    return { ...rest, findings: [...(rest.findings ?? []), unwritable(cause)] };
  }
}

function canWrite(write: (catalogue: Catalogue) => Written, catalogue: Catalogue): boolean {
  try {
    write(catalogue);
    return true;
  } catch {
    return false;
  }
}

const asFile = (value: unknown): string => (typeof value === "string" ? value : `${JSON.stringify(value, null, 2)}\n`);

async function run(call: Call, io: Io): Promise<Result | Refused> {
  const format = call.option("to") ?? "";
  const write = Object.hasOwn(writers, format) ? writers[format] : undefined;
  if (write === undefined)
    throw new UsageError(`--to takes one of ${Object.keys(writers).join(", ")}, not “${format}”.`);
  const file = onlyFile(call, "CATALOGUE");
  const { value, findings } = catalogueIn(file, io);
  if (value === null) return { refused: findings };
  const out = writtenWith((catalogue) => write(catalogue, call, io), offersAsked(value, call));
  const told = [...findings, ...(out.findings ?? []).map((finding) => ({ file, ...finding }))];
  const failed = written(asFile(out.value), call, io);
  if (failed.length > 0) return { refused: failed };
  return {
    json: {
      catalogue: out.value,
      loss: lossInJson(out.loss, call.language),
      findings: told.map((finding) => findingInJson(finding, call.language)),
    },
    text: (language) =>
      call.option("out") === undefined ? asFile(out.value) : lossInText(out.loss, language).join("\n"),
    findings: told,
  };
}

/** `quartierkit offers export`: a catalogue in another format, with what had no place there. */
export const exportCommand: Command = {
  usage: "CATALOGUE --to FORMAT [--out NEW]",
  summary: `Writes a catalogue as ${Object.keys(writers).join(", ")}, and tells what is lost.`,
  options: {
    to: { type: "string", value: "FORMAT", help: `one of ${Object.keys(writers).join(", ")}` },
    out: { type: "string", value: "NEW", help: "file for the result; there must be none of that name" },
    language: { type: "string", value: "TAG", help: "language of the texts, e.g. tr (de)" },
    profile: { type: "string", value: "de", help: "hsds: add what HSDS has no field for" },
    since: { type: "string", value: "DAY", help: "ics, jsonld: first day of the meetings written out (today)" },
    until: { type: "string", value: "DAY", help: "ics, jsonld: last day (a year later)" },
    domain: { type: "string", value: "NAME", help: "ics: domain of whoever publishes, for the ids of events" },
    name: { type: "string", value: "TEXT", help: "ics, openqcat: name of the calendar or catalogue" },
    supplier: { type: "string", value: "NUMBER", help: "openqcat: number of the provider" },
    entry: { type: "string", value: "FILE", help: "dcat: title, publisher, licence and addresses, JSON" },
    ...placeOptions,
  },
  run,
};
