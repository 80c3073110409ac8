// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { checkLabels, fingerprintOf, outcomeLabels, verifyCredential } from "@quartierkit/credentials";
import type { Check, Verification } from "@quartierkit/credentials";
import type { Finding } from "@quartierkit/findings";
import { oneLine } from "@quartierkit/findings";
import type { Bilingual } from "@quartierkit/vocabulary";
import { onlyFile } from "../../arguments.ts";
import type { Call } from "../../arguments.ts";
import { UsageError } from "../../error.ts";
import { dayIn } from "../../import/inputs.ts";
import { readBytes, readJsonFile } from "../../input.ts";
import type { Io } from "../../io.ts";
import type { Outcome } from "../../result.ts";
import type { Command } from "../command.ts";
import { issuersOf } from "./inputs.ts";

type Language = keyof Bilingual;

const doNotAccept: Bilingual = {
  de: "Den Nachweis so nicht anerkennen; beim Aussteller nachfragen.",
  en: "Do not accept the credential as it is; ask the issuer.",
};

const handIn: Bilingual = {
  de: "Vorlegen, was fehlt: --issuer, --status-list, --context.",
  en: "Hand in what is missing: --issuer, --status-list, --context.",
};

const mark = (ok: boolean | null): string => (ok === null ? "?" : ok ? "✓" : "✗");

function inText({ outcome, checks }: Verification, fingerprint: string | null, language: Language): string {
  return [
    outcomeLabels[outcome][language],
    ...checks.map(({ name, ok, why }) => `${mark(ok)} ${checkLabels[name][language]}: ${oneLine(why[language])}`),
    ...(fingerprint === null ? [] : [`${{ de: "Fingerabdruck", en: "Fingerprint" }[language]}: ${fingerprint}`]),
  ].join("\n");
}

const inJson = (
  { valid, outcome, checks, form, issuer }: Verification,
  fingerprint: string | null,
  language: Language,
) => ({
  valid,
  outcome,
  checks: checks.map(({ name, ok, why, code, required }) => ({ name, ok, why: why[language], code, required })),
  form,
  issuer,
  fingerprint,
});

const otherFile: Bilingual = { de: "Die richtige Datei angeben.", en: "Name the right file." };

const hintFor = ({ name, ok }: Check): Bilingual => {
  if (name === "readable") return otherFile;
  return ok === null ? handIn : doNotAccept;
};

/** What keeps it from being valid; the same sentence is told once. */
const errorsOf = (checks: readonly Check[], file: string): readonly Finding[] =>
  checks
    .filter(({ required, ok }) => required && ok !== true)
    .filter(({ code }, index, all) => all.findIndex((other) => other.code === code) === index)
    .map((check) => ({
      code: check.code,
      severity: "error",
      path: "",
      file,
      message: { de: oneLine(check.why.de), en: oneLine(check.why.en) },
      hint: hintFor(check),
    }));

function contextsOf(call: Call, io: Io) {
  const read = call.options("context").map((pair) => {
    const [, url, file] = /^(.+?)=(.+)$/.exec(pair) ?? [];
    if (url === undefined || file === undefined) throw new UsageError(`--context takes URL=FILE, not “${pair}”.`);
    return { url, ...readJsonFile(file, io) };
  });
  return {
    contexts: new Map(read.map(({ url, value }) => [url, value])),
    findings: read.flatMap(({ findings }) => findings),
  };
}

async function run(call: Call, io: Io): Promise<Outcome> {
  const file = onlyFile(call, "CREDENTIAL");
  const at = dayIn(call, "on", io.today());
  const { bytes, findings: unread } = readBytes(file, io);
  const lists = call.options("status-list").map((path) => readBytes(path, io));
  const [{ issuers, findings: ofIssuers }, { contexts, findings: ofContexts }] = [
    issuersOf(call, io),
    contextsOf(call, io),
  ];
  const findings = [...unread, ...lists.flatMap((list) => list.findings), ...ofIssuers, ...ofContexts];
  if (bytes === null || findings.length > 0) return { refused: findings };
  const holder = call.option("holder");
  const found = await verifyCredential(bytes, {
    at,
    issuers,
    contexts,
    statusLists: lists.flatMap((list) => list.bytes ?? []),
    ...(holder === undefined ? {} : { holder }),
  });
  const signed = found.form === "jwt" ? new TextDecoder().decode(bytes) : found.credential;
  const fingerprint = signed === null ? null : await fingerprintOf(signed);
  return {
    json: inJson(found, fingerprint, call.language),
    text: (language) => inText(found, fingerprint, language),
    findings: errorsOf(found.checks, file),
  };
}

/** `quartierkit tq verify`: verifies a credential offline. */
export const verify: Command = {
  usage: "CREDENTIAL [--status-list LIST] [--issuer DOCUMENT] [--holder TEXT] [--on DAY]",
  summary: "verifies an Open Badge or another W3C credential, without any network",
  options: {
    "status-list": { type: "string", value: "LIST", multiple: true, help: "status list (tq revoke)" },
    issuer: { type: "string", value: "DOCUMENT", multiple: true, help: "document of an issuer you vouch for" },
    context: { type: "string", value: "URL=FILE", multiple: true, help: "JSON-LD context you vouch for" },
    holder: { type: "string", value: "TEXT", help: "what the holder is known by; only its salted hash is issued" },
    on: { type: "string", value: "DAY", help: "day of signing or verifying, YYYY-MM-DD (today)" },
  },
  run,
};
