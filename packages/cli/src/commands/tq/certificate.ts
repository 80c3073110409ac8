// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Day } from "@quartierkit/calendar";
import {
  attendanceContent,
  certificateContent,
  certificatePage,
  elmOf,
  fingerprintOf,
  openBadgeOf,
  readStatusList,
  signCredential,
  signToken,
  statusEntry,
} from "@quartierkit/credentials";
import type { CertificateContent, IssueOptions, SigningKey, Thing } from "@quartierkit/credentials";
import type { Finding } from "@quartierkit/findings";
import { readQualificationFile } from "@quartierkit/qualifications/schema";
import { onlyFile } from "../../arguments.ts";
import type { Call } from "../../arguments.ts";
import { UsageError } from "../../error.ts";
import { dayIn, needed } from "../../import/inputs.ts";
import type { Read } from "../../import/inputs.ts";
import { readBytes, readJsonFile } from "../../input.ts";
import type { Io } from "../../io.ts";
import type { Outcome } from "../../result.ts";
import type { Command } from "../command.ts";
import { errorIn, indexIn, keyOf, otherIssuer, printed } from "./inputs.ts";

const forms = ["open-badge", "jwt", "elm", "page"] as const;

function formOf(call: Call): (typeof forms)[number] {
  const name = call.option("as") ?? "open-badge";
  const form = forms.find((candidate) => candidate === name);
  if (form === undefined) throw new UsageError(`--as takes one of ${forms.join(", ")}, not “${name}”.`);
  return form;
}

function contentOf(file: string, call: Call, io: Io, on: Day): Read<CertificateContent> {
  const [number, attendance] = [call.option("number"), call.option("attendance")];
  if (number !== undefined && attendance !== undefined)
    throw new UsageError("--number and --attendance exclude each other.");
  const { readable, value, findings } = readJsonFile(file, io);
  if (!readable) return { thing: null, findings };
  const read = readQualificationFile(value, { file });
  if (read.file === null) return { thing: null, findings: read.findings };
  const found =
    attendance === undefined ? certificateContent(read.file, number) : attendanceContent(read.file, attendance, on);
  const at = (finding: Finding): Finding => ({ ...finding, file });
  return { thing: found.content, findings: found.content === null ? found.findings.map(at) : [] };
}

/** The entry of the certificate in a status list, where one is named. */
async function statusOf(call: Call, io: Io, issuer: string): Promise<Read<Thing | undefined>> {
  const [file, index] = [call.option("status-list"), call.option("status-index")];
  if ((file === undefined) !== (index === undefined))
    throw new UsageError("--status-list and --status-index go together: every certificate has a place of its own.");
  if (file === undefined || index === undefined) return { thing: undefined, findings: [] };
  const place = indexIn(index, "status-index");
  const { bytes, findings } = readBytes(file, io);
  if (bytes === null) return { thing: null, findings };
  const { list, problem } = await readStatusList(bytes);
  if (list === null) return { thing: null, findings: problem === undefined ? [] : [errorIn(file, problem)] };
  if (list.issuer !== issuer) return { thing: null, findings: [errorIn(file, otherIssuer)] };
  if (place >= (list.entries ?? 0)) throw new UsageError(`--status-index: the list has ${list.entries} entries.`);
  return { thing: statusEntry(list, place), findings: [] };
}

function issueOptions(call: Call, key: SigningKey, status: Thing | undefined): IssueOptions {
  const [name, identity, until] = [call.option("issuer-name"), call.option("holder"), call.option("valid-until")];
  return {
    issuer: { id: key.issuer, ...(name === undefined ? {} : { name }) },
    ...(identity === undefined ? {} : { identity }),
    ...(status === undefined ? {} : { status }),
    ...(until === undefined ? {} : { validUntil: dayIn(call, "valid-until", until) }),
  };
}

/** The page names the fingerprint of the signature in the file handed in: paper and file belong together. */
async function pageOf(content: CertificateContent, call: Call, io: Io): Promise<Outcome> {
  const [issuerName, holderName, signed] = [
    call.option("issuer-name"),
    call.option("holder-name"),
    call.option("signed"),
  ];
  const { readable, value, findings } =
    signed === undefined ? { readable: true, value: {}, findings: [] } : readJsonFile(signed, io);
  if (!readable) return { refused: findings };
  // Whatever stands in the file, only texts in a list of proofs are looked at.
  const fingerprint = await fingerprintOf(typeof value === "object" && value !== null ? (value as Thing) : {});
  const page = certificatePage(content, {
    ...(issuerName === undefined ? {} : { issuerName }),
    ...(holderName === undefined ? {} : { holderName }),
    ...(fingerprint === null ? {} : { fingerprint }),
  });
  return { ...printed({ page }), plain: page };
}

async function run(call: Call, io: Io): Promise<Outcome> {
  const [file, form, on] = [onlyFile(call, "FILE"), formOf(call), dayIn(call, "on", io.today())];
  const content = contentOf(file, call, io, on);
  if (content.thing === null) return { refused: content.findings };
  if (form === "page") return pageOf(content.thing, call, io);
  needed(call, "key", "the file of the issuer's private key");
  const key = await keyOf(call, io);
  if (key.thing === null) return { refused: key.findings };
  const status = await statusOf(call, io, key.thing.issuer);
  if (status.thing === null) return { refused: status.findings };
  const options = issueOptions(call, key.thing, status.thing);
  if (form === "elm") return printed(await elmOf(content.thing, options));
  const created = { created: `${on}T00:00:00Z` };
  const badge = await openBadgeOf(content.thing, options);
  if (form === "open-badge") return printed(await signCredential(badge, key.thing, created));
  const token = await signToken(badge, key.thing, created);
  return { ...printed({ jwt: token }), plain: token };
}

/** `quartierkit tq certificate`: issues a certificate from a qualification file. */
export const certificate: Command = {
  usage: "FILE --key KEY [--number NUMBER | --attendance ENROLMENT] [--as open-badge|jwt|elm|page]",
  summary: "issues a certificate that anyone can verify offline",
  options: {
    key: { type: "string", value: "KEY", help: "private key of the issuer (tq key, JWK, PKCS#8)" },
    number: { type: "string", value: "NUMBER", help: "number of the certificate (the one issued last)" },
    attendance: { type: "string", value: "ENROLMENT", help: "confirm the attendance of an enrolment instead" },
    as: { type: "string", value: "FORM", help: `${forms.join(", ")} (open-badge)` },
    on: { type: "string", value: "DAY", help: "day of signing or verifying, YYYY-MM-DD (today)" },
    "issuer-name": { type: "string", value: "NAME", help: "name of the issuer" },
    holder: { type: "string", value: "TEXT", help: "what the holder is known by; only its salted hash is issued" },
    "holder-name": { type: "string", value: "NAME", help: "name on the page; it stands in no credential" },
    signed: { type: "string", value: "FILE", help: "signed certificate whose fingerprint the page names" },
    "status-list": { type: "string", value: "LIST", multiple: true, help: "status list (tq revoke)" },
    "status-index": { type: "string", value: "N", help: "place of the certificate in the status list" },
    "valid-until": { type: "string", value: "DAY", help: "last day of validity" },
  },
  run,
};
