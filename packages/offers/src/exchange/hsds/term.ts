// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { CodeList } from "@quartierkit/vocabulary";
import type { Fields, JsonObject } from "./json.ts";
import { fieldsOf, membersOf, textOf } from "./json.ts";
import { uuidOf } from "./uuid.ts";

const scheme = "urn:quartierkit:";

/** What HSDS has no field for and a term can carry: a list, a code of it, and what people read. */
export interface Term {
  readonly list: string;
  readonly code: string;
  readonly label?: string;
}

/** The record that a term stands at. */
export interface Bearer {
  readonly entity: "service" | "organization" | "location";
  readonly id: string;
}

/** Terms as attributes of a record; the list and the code stand in the address of the term. */
export const attributesOf = (terms: readonly Term[], { entity, id }: Bearer): readonly JsonObject[] =>
  terms.map(({ list, code, label = code }) => {
    const term = uuidOf("taxonomy_term", `${list}/${code}`);
    return {
      id: uuidOf("attribute", `${entity}/${id}/${list}/${code}`),
      link_id: uuidOf(entity, id),
      link_entity: entity,
      taxonomy_term_id: term,
      taxonomy_term: {
        id: term,
        code,
        name: label,
        description: label,
        taxonomy: list,
        term_uri: `${scheme}${list}:${encodeURIComponent(code)}`,
      },
    };
  });

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function ownTerm(uri: string): Term | undefined {
  const [list = "", code = ""] = uri.startsWith(scheme) ? uri.slice(scheme.length).split(":") : [];
  return list === "" || code === "" ? undefined : { list, code: decoded(code) };
}

/** A term of a record, ours or not, with its place in the record. */
export interface FoundTerm {
  readonly path: string;
  readonly own?: Term;
  /** Code and name as they stand there. */
  readonly words: readonly string[];
}

/** The terms that a record bears, nested or without a nested term. */
export const termsOf = (record: Fields): readonly FoundTerm[] =>
  membersOf(record["attributes"]).map(({ index, fields }) => {
    const term = fieldsOf(fields["taxonomy_term"]);
    const own = ownTerm(textOf(term["term_uri"]) ?? "");
    const words = [term["code"], term["name"], fields["value"]].flatMap((value) => textOf(value) ?? []);
    return { path: `/attributes/${index}`, words, ...(own === undefined ? {} : { own }) };
  });

/** Codes that the terms of a record have in one of our lists. */
export const ownCodes = (terms: readonly FoundTerm[], list: string): readonly string[] =>
  terms.flatMap(({ own }) => (own?.list === list ? [own.code] : []));

/** The id a record had before it went out; its own where it never had another. */
export const ownId = (record: Fields): string | undefined => ownCodes(termsOf(record), "id")[0];

/** Codes of a list for our terms, and for foreign ones that are called like one of its codes or labels. */
export function codesIn<const L extends CodeList>(
  { id, codes }: L,
  terms: readonly FoundTerm[],
): readonly L["codes"][number]["code"][] {
  const found = codes.filter(({ code, label }) => {
    const names = [code, label.de, label.en].map((name) => name.toLowerCase());
    return terms.some(({ own, words }) =>
      own === undefined
        ? words.some((word) => names.includes(word.toLowerCase()))
        : own.list === id && own.code === code,
    );
  });
  return found.map(({ code }) => code);
}

/** Labels of codes as terms. */
export const codeTerms = ({ id, codes }: CodeList, chosen: readonly string[], language: "de" | "en"): readonly Term[] =>
  codes.flatMap(({ code, label }) => (chosen.includes(code) ? [{ list: id, code, label: label[language] }] : []));
