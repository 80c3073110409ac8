// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Finding } from "@quartierkit/findings";
import { lexiconOf } from "../lexicon/lexicon.ts";
import type { Term } from "../lexicon/lexicon.ts";
import type { SynonymGroup } from "../words/synonyms.ts";
import type { SearchIndex } from "./build.ts";
import { widthFor } from "./code-sets.ts";
import type { CodeSets } from "./code-sets.ts";
import { facetNames } from "./facets.ts";
import type { FacetName } from "./facets.ts";

/** The coders of the WHATWG Encoding Standard: browsers and Node have them, the language alone does not. */
declare const TextEncoder: new () => { readonly encode: (text: string) => Uint8Array };
declare const TextDecoder: new (
  label: "utf-8",
  options: { readonly fatal: true },
) => { readonly decode: (bytes: Uint8Array) => string };

/** “QKSI”, read as a number: where bytes are ordered otherwise it reads as another. */
const magic = 0x49534b51;
const version = 1;

/** What stands before the numbers, as JSON. */
interface Head {
  readonly ids: readonly string[];
  readonly languages: readonly string[];
  readonly forms: readonly string[];
  readonly shown: readonly string[];
  readonly documents: readonly number[];
  readonly facets: readonly (readonly string[])[];
  readonly synonyms: readonly SynonymGroup[];
  /** How many bytes each block of numbers takes. */
  readonly blocks: readonly number[];
}

type Block = Float64Array | Uint32Array | Float32Array | Uint8Array;

/** Wide numbers first, so that each block begins where its numbers may. */
const blocksOf = ({ positions, postings, facets, ages }: SearchIndex): readonly Block[] => [
  positions.points,
  positions.starts,
  postings.starts,
  ...facetNames.map((name) => facets[name].columns),
  ages,
  postings.bytes,
];

const aligned = (length: number): number => Math.ceil(length / 8) * 8;

/**
 * An index as bytes, to be kept in a file or sent to a browser. The same catalogue gives the same bytes.
 *
 * @param index - from `buildIndex`
 */
export function writeIndex(index: SearchIndex): Uint8Array {
  const { terms } = index.lexicon;
  const blocks = blocksOf(index);
  const head: Head = {
    ids: index.ids,
    languages: terms.map(({ language }) => language),
    forms: terms.map(({ form }) => form),
    shown: terms.map(({ shown }) => shown),
    documents: terms.map(({ documents }) => documents),
    facets: facetNames.map((name) => index.facets[name].codes),
    synonyms: index.synonyms,
    blocks: blocks.map((block) => block.byteLength),
  };
  const text = new TextEncoder().encode(JSON.stringify(head));
  const start = aligned(12 + text.length);
  const bytes = new Uint8Array(blocks.reduce((at, block) => at + aligned(block.byteLength), start));
  new Uint32Array(bytes.buffer, 0, 3).set([magic, version, text.length]);
  bytes.set(text, 12);
  let at = start;
  for (const block of blocks) {
    bytes.set(new Uint8Array(block.buffer, block.byteOffset, block.byteLength), at);
    at += aligned(block.byteLength);
  }
  return bytes;
}

/** An index as far as it could be read. */
export interface ReadIndex {
  /** `null` where the bytes are no index, or one of another version. */
  readonly index: SearchIndex | null;
  readonly findings: readonly Finding[];
}

const unreadable: Finding = {
  code: "search-index-unreadable",
  severity: "error",
  path: "",
  message: {
    de: "Das ist kein Suchindex, den diese Version lesen kann.",
    en: "This is no search index that this version can read.",
  },
  hint: { de: "Den Index aus dem Katalog neu erzeugen.", en: "Make the index again from the catalogue." },
};

function headOf(bytes: Uint8Array): { readonly head: Head; readonly start: number } | undefined {
  const [mark, made, length = 0] = bytes.length < 12 ? [] : new Uint32Array(bytes.slice(0, 12).buffer);
  if (mark !== magic || made !== version || 12 + length > bytes.length) return undefined;
  try {
    // Written by writeIndex of this version; what was damaged on the way shows in the lengths below.
    const head = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes.subarray(12, 12 + length))) as Head;
    return { head, start: aligned(12 + length) };
  } catch {
    return undefined;
  }
}

function fits({ ids, forms, shown, languages, documents, facets, blocks }: Head, rest: number): boolean {
  const expected = [
    undefined,
    (ids.length + 1) * 4,
    (forms.length + 1) * 4,
    ...facets.map((codes) => codes.length * widthFor(ids.length) * 4),
    ids.length * 8,
  ];
  return (
    [shown, languages, documents].every(({ length }) => length === forms.length) &&
    facets.length === facetNames.length &&
    blocks.length === facetNames.length + 5 &&
    expected.every((length, at) => length === undefined || length === blocks[at]) &&
    (blocks[0] ?? 1) % 24 === 0 &&
    blocks.reduce((sum, length) => sum + aligned(length), 0) === rest
  );
}

/**
 * Reads an index from bytes, in a browser as in Node.
 *
 * @param bytes - what `writeIndex` made
 * @returns `null` with a finding `search-index-unreadable` for anything else
 */
export function readIndex(bytes: Uint8Array): ReadIndex {
  const found = headOf(bytes);
  if (found === undefined || !fits(found.head, bytes.length - found.start))
    return { index: null, findings: [unreadable] };
  const { head } = found;
  let at = found.start;
  const [points, starts, lists, ...others] = head.blocks.map((length) => {
    const block = bytes.slice(at, at + length).buffer;
    at += aligned(length);
    return block;
  });
  const [ages, postings] = others.slice(facetNames.length);
  const terms = head.forms.map((form, term): Term => ({
    language: head.languages[term] ?? "",
    form,
    shown: head.shown[term] ?? form,
    documents: head.documents[term] ?? 0,
  }));
  const facets = facetNames.map((name, facet) => {
    return [
      name,
      { codes: head.facets[facet] ?? [], columns: new Uint32Array(others[facet] ?? new ArrayBuffer(0)) },
    ] as const;
  });
  const index: SearchIndex = {
    ids: head.ids,
    lexicon: lexiconOf(terms, head.synonyms),
    postings: {
      bytes: new Uint8Array(postings ?? new ArrayBuffer(0)),
      starts: new Uint32Array(lists ?? new ArrayBuffer(0)),
    },
    facets: Object.fromEntries(facets) as Record<FacetName, CodeSets>, // entries forget their names
    ages: new Float32Array(ages ?? new ArrayBuffer(0)),
    positions: {
      starts: new Uint32Array(starts ?? new ArrayBuffer(0)),
      points: new Float64Array(points ?? new ArrayBuffer(0)),
    },
    synonyms: head.synonyms,
  };
  return { index, findings: [] };
}
