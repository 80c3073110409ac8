// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import {
  generateKey,
  isIssuerDocument,
  issuerDocument,
  keyFileOf,
  rotateKey,
  toMultikey,
} from "@quartierkit/credentials";
import type { IssuerDocument, SigningKey } from "@quartierkit/credentials";
import type { Call } from "../../arguments.ts";
import { UsageError } from "../../error.ts";
import { dayIn, needed } from "../../import/inputs.ts";
import type { Read } from "../../import/inputs.ts";
import { readJsonFile } from "../../input.ts";
import type { Io } from "../../io.ts";
import { makeFile } from "../../make-file.ts";
import type { Outcome } from "../../result.ts";
import type { Command } from "../command.ts";
import { errorIn } from "./inputs.ts";

const noDocument = {
  code: "issuer-document",
  why: {
    de: "Das ist kein Ausstellerdokument von „tq key“.",
    en: "This is no issuer document made by “tq key”.",
  },
};

/** The document to which the key is added, where one is named. */
function documentOf(call: Call, io: Io): Read<IssuerDocument | undefined> {
  const file = call.option("rotate");
  if (file === undefined) return { thing: undefined, findings: [] };
  const { readable, value, findings } = readJsonFile(file, io);
  if (!readable) return { thing: null, findings };
  if (!isIssuerDocument(value)) return { thing: null, findings: [errorIn(file, noDocument)] };
  if (value.id.startsWith("did:key:"))
    throw new UsageError(
      "A did:key is its key: an issuer that changes keys needs an id of its own (--issuer did:web:…).",
    );
  return { thing: value, findings: [] };
}

function curveOf(call: Call): "Ed25519" | "P-256" {
  const name = call.option("curve") ?? "Ed25519";
  if (name !== "Ed25519" && name !== "P-256") throw new UsageError(`--curve takes Ed25519 or P-256, not “${name}”.`);
  return name;
}

function issuerIn(call: Call, document: IssuerDocument | undefined): { readonly issuer?: string } {
  const issuer = document?.id ?? call.option("id");
  if (issuer === undefined) return {};
  if (/[\s#]/.test(issuer) || !URL.canParse(issuer))
    throw new UsageError(`--id takes did:web:… or a URL without “#”, not “${issuer}”.`);
  return { issuer };
}

function newDocument(call: Call, key: SigningKey, document: IssuerDocument | undefined, io: Io): IssuerDocument {
  const from = dayIn(call, "on", io.today());
  if (document !== undefined) return rotateKey(document, key.publicKey, from);
  const name = call.option("name");
  return issuerDocument({ id: key.issuer, publicKey: key.publicKey, ...(name === undefined ? {} : { name }) });
}

async function run(call: Call, io: Io): Promise<Outcome> {
  if (call.positionals.length > 0) throw new UsageError("tq key takes options only.");
  const [out, documentOut] = [needed(call, "out", "the file for the private key"), call.option("document")];
  if (out === documentOut) throw new UsageError("--out and --document are two files.");
  const document = documentOf(call, io);
  if (document.thing === null) return { refused: document.findings };
  if (document.thing !== undefined && documentOut === undefined)
    throw new UsageError("--rotate needs --document, the file for the new issuer document.");
  const key = await generateKey({ curve: curveOf(call), ...issuerIn(call, document.thing) });
  const issuer = newDocument(call, key, document.thing, io);
  const failed = [
    ...makeFile(out, `${JSON.stringify(keyFileOf(key))}\n`, io),
    ...(documentOut === undefined ? [] : makeFile(documentOut, `${JSON.stringify(issuer, null, 2)}\n`, io)),
  ];
  if (failed.length > 0) return { refused: failed };
  const told = { id: key.id, issuer: key.issuer, publicKeyMultibase: toMultikey(key.publicKey), out };
  return {
    json: { ...told, ...(documentOut === undefined ? {} : { document: documentOut }) },
    text: (language) =>
      language === "de"
        ? `Geheimer Schlüssel in ${out}, nur für Sie lesbar. Aussteller: ${key.issuer}.`
        : `Private key in ${out}, readable by you alone. Issuer: ${key.issuer}.`,
    findings: [],
  };
}

/** `quartierkit tq key`: makes a key to sign with. */
export const key: Command = {
  usage: "--out KEY [--id ISSUER] [--name NAME] [--document NEW] [--rotate DOCUMENT]",
  summary: "makes a key to sign certificates with; it is written to a file and never shown",
  options: {
    out: { type: "string", value: "KEY", help: "file for the private key; there must be none of that name" },
    curve: { type: "string", value: "CURVE", help: "Ed25519 or P-256 (Ed25519)" },
    id: { type: "string", value: "ISSUER", help: "id of the issuer, did:web:… or a URL (did:key of the key)" },
    name: { type: "string", value: "NAME", help: "name of the issuer, for its document" },
    document: { type: "string", value: "NEW", help: "file for the issuer document that verifiers need" },
    rotate: { type: "string", value: "DOCUMENT", help: "issuer document to which the key is added from --on on" },
    on: { type: "string", value: "DAY", help: "day of signing or verifying, YYYY-MM-DD (today)" },
  },
  run,
};
