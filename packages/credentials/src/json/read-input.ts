// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { decodeUtf8, readJson } from "@quartierkit/findings";
import { inputLimits } from "./limits.ts";
import { problem } from "./problem.ts";
import type { Problem } from "./problem.ts";
import { hasNameTwice, nameTwice, unfit } from "./shape.ts";
import { isThing } from "./value.ts";
import type { Thing } from "./value.ts";

/** A credential as it comes: bytes of a file, text, or a value that was parsed already. */
export type CredentialInput = Uint8Array | string | Thing;

/** What came in: a JSON object with a proof in it, a token, or nothing that can be read. */
export type ReadInput =
  | { readonly kind: "json"; readonly value: Thing }
  | { readonly kind: "token"; readonly token: string }
  | { readonly kind: "unreadable"; readonly problem: Problem };

const unreadable = (code: string, de: string, en: string): ReadInput => ({
  kind: "unreadable",
  problem: problem(code, de, en),
});

const tooLarge = unreadable(
  "too-large",
  `Größer als ${inputLimits.bytes / 1_048_576} MiB: ein Nachweis ist viel kleiner.`,
  `Larger than ${inputLimits.bytes / 1_048_576} MiB: a credential is much smaller.`,
);

const isPdf = unreadable(
  "is-pdf",
  "Das ist ein PDF. Geprüft wird der Nachweis selbst, als JSON-Datei oder als JWT.",
  "This is a PDF. What is verified is the credential itself, as a JSON file or as a JWT.",
);

const isPicture = unreadable(
  "is-picture",
  "Das ist ein Bild. Geprüft wird der Nachweis selbst, als JSON-Datei oder als JWT.",
  "This is a picture. What is verified is the credential itself, as a JSON file or as a JWT.",
);

const startsWith = (bytes: Uint8Array, text: string): boolean =>
  text.split("").every((sign, index) => bytes[index] === sign.charCodeAt(0));

/** Three parts of base64url with points between them. */
const token = /^[\w-]+\.[\w-]*\.[\w-]*$/;

function fromValue(value: unknown): ReadInput {
  if (typeof value === "string" && token.test(value)) return { kind: "token", token: value };
  if (!isThing(value))
    return unreadable("no-object", "Das JSON ist kein Objekt mit Feldern.", "The JSON is no object with fields.");
  const found = unfit(value);
  return found === undefined ? { kind: "json", value } : { kind: "unreadable", problem: found };
}

function fromText(text: string): ReadInput {
  // A character takes a byte or more.
  if (text.length > inputLimits.bytes) return tooLarge;
  const trimmed = text.trim();
  if (token.test(trimmed)) return { kind: "token", token: trimmed };
  if (trimmed.startsWith("%PDF")) return isPdf;
  if (trimmed.startsWith("<"))
    return unreadable(
      "is-page",
      "Das ist eine Seite oder ein Bild, kein JSON.",
      "This is a page or a picture, no JSON.",
    );
  const { value, findings } = readJson(trimmed);
  const [finding] = findings;
  if (finding === undefined) {
    const read = fromValue(value);
    return read.kind === "json" && hasNameTwice(trimmed, value) ? { kind: "unreadable", problem: nameTwice } : read;
  }
  const { message, hint } = finding;
  return unreadable("not-json", `${message.de} ${hint.de}`, `${message.en} ${hint.en}`);
}

/**
 * Reads what is to be verified.
 *
 * @param input - bytes, text or a parsed value
 * @returns an object or a token within the limits, or why there is none; never throws
 */
export function readInput(input: CredentialInput): ReadInput {
  if (typeof input === "string") return fromText(input);
  if (!(input instanceof Uint8Array)) return fromValue(input);
  if (input.byteLength > inputLimits.bytes) return tooLarge;
  if (startsWith(input, "%PDF")) return isPdf;
  if (startsWith(input.subarray(1), "PNG")) return isPicture;
  const { text, findings } = decodeUtf8(input);
  if (text !== null) return fromText(text);
  const [finding] = findings;
  return unreadable("not-utf8", finding?.message.de ?? "Kein UTF-8.", finding?.message.en ?? "No UTF-8.");
}
