// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Finding } from "@quartierkit/findings";
import { listFinding, readTable } from "./read-list.ts";
import type { ListOrigin } from "./read-list.ts";

/** Occupation or skill. */
export type EscoKind = "occupation" | "skill";

const form = /^https?:\/\/data\.europa\.eu\/esco\/(occupation|skill)\/[0-9A-Za-z-]+$/;

/**
 * What a URI of ESCO names by its form.
 *
 * @param uri - e.g. `http://data.europa.eu/esco/skill/…`
 * @returns `undefined` where it has not the form
 */
export function escoKindOf(uri: string): EscoKind | undefined {
  const kind = form.exec(uri)?.[1];
  return kind === "occupation" || kind === "skill" ? kind : undefined;
}

/** What a data set knows of a URI. */
export interface EscoConcept {
  readonly uri: string;
  readonly kind: EscoKind;
  readonly label: string;
  /** No longer given; it stays resolvable for old records. */
  readonly retired: boolean;
}

/** Anything that knows a version of ESCO: a dump that was read, or a city's own service. */
export interface EscoResolver {
  readonly version: string;
  /** `undefined` where the data set does not know it. */
  readonly resolve: (uri: string) => EscoConcept | undefined;
}

/** What is known of the file. */
export interface EscoOrigin extends ListOrigin {
  readonly kind: EscoKind;
}

/** A data set, or why it could not be read. */
export interface ReadEsco {
  readonly resolver: EscoResolver | null;
  readonly findings: readonly Finding[];
}

const columns = { uri: ["concepturi"], label: ["preferredlabel"], status: ["status"] } as const;

/** URIs are the same with http and https. */
const sameFor = (uri: string): string => uri.replace(/^https:/, "http:");

/**
 * Reads a CSV of the ESCO download (occupations or skills in one language). Nothing is bundled and nothing is fetched.
 *
 * @param text - `occupations_de.csv` or `skills_de.csv`
 * @param origin - version, kind, file name and checksum
 */
export function readEsco(text: string, origin: EscoOrigin): ReadEsco {
  const { rows, findings } = readTable(text, origin, columns);
  if (rows === null) return { resolver: null, findings };
  const isOurs = (uri: string): boolean => escoKindOf(uri) === origin.kind;
  const concepts = new Map(
    rows.flatMap(({ cell }) => {
      const uri = cell("uri");
      if (!isOurs(uri)) return [];
      const concept = { uri, kind: origin.kind, label: cell("label"), retired: cell("status") === "obsolete" };
      return [[sameFor(uri), concept] as const];
    }),
  );
  const odd = rows
    .filter(({ cell }) => !isOurs(cell("uri")))
    .map(({ line, cell }) =>
      listFinding(origin, {
        code: "esco-form",
        severity: "warning",
        line,
        message: {
          de: `„${cell("uri")}“ ist keine Kennung dieser Art.`,
          en: `“${cell("uri")}” is no URI of this kind.`,
        },
        hint: { de: "Die Zeile bleibt außer Betracht.", en: "The row is left out." },
      }),
    );
  return {
    resolver: { version: origin.version, resolve: (uri) => concepts.get(sameFor(uri)) },
    findings: odd,
  };
}

/**
 * One resolver out of several, e.g. occupations and skills.
 *
 * @param resolvers - of the same version; the first that knows a URI answers
 */
export const joinEsco = (...resolvers: readonly EscoResolver[]): EscoResolver => ({
  version: [...new Set(resolvers.map(({ version }) => version))].join(" + "),
  resolve: (uri) => resolvers.map((resolver) => resolver.resolve(uri)).find((concept) => concept !== undefined),
});
