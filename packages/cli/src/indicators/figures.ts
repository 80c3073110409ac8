// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Finding } from "@quartierkit/findings";
import type { IndicatorFile } from "@quartierkit/indicators";
import { readDataPackage } from "@quartierkit/indicators/formats";
import { readIndicatorFile } from "@quartierkit/indicators/schema";
import { readJsonFile, readText } from "../input.ts";
import type { Io } from "../io.ts";

/** Something read from a file, with what was wrong. */
export interface Read<T> {
  readonly thing: T | null;
  readonly findings: readonly Finding[];
}

/** Tells whether a JSON value describes a Data Package. */
export const isPackage = (value: unknown): value is { readonly resources: readonly unknown[] } =>
  typeof value === "object" && value !== null && "resources" in value && Array.isArray(value.resources);

/** A table of a package lies in its folder or below; nothing else is read. */
const isBelow = (path: string): boolean => !/^([/\\]|[A-Za-z]:|\w+:)/.test(path) && !path.split(/[/\\]/).includes("..");

const pathOf = (resource: unknown): string | undefined =>
  typeof resource === "object" && resource !== null && "path" in resource && typeof resource.path === "string"
    ? resource.path
    : undefined;

/** The figures of a Data Package; its tables are read from the folder of its description. */
export function figuresFrom(
  descriptor: { readonly resources: readonly unknown[] },
  file: string,
  io: Io,
): Read<IndicatorFile> {
  const folder = file.replace(/[^/\\]*$/, "");
  const texts: Record<string, string> = { "datapackage.json": JSON.stringify(descriptor) };
  const findings: Finding[] = [];
  for (const path of descriptor.resources.flatMap((resource) => pathOf(resource) ?? [])) {
    if (!isBelow(path)) continue;
    const { text, findings: unread } = readText(`${folder}${path}`, io);
    findings.push(...unread);
    if (text !== null) texts[path] = text;
  }
  const read = readDataPackage(texts);
  const located = read.findings.map((finding) =>
    finding.file === undefined ? finding : { ...finding, file: `${folder}${finding.file}` },
  );
  return { thing: read.file, findings: [...findings, ...located] };
}

/** Figures from a file: an indicator file, or the description of a Data Package. */
export function readFigureFile(file: string, io: Io): Read<IndicatorFile> {
  const { readable, value, findings } = readJsonFile(file, io);
  if (!readable) return { thing: null, findings };
  if (isPackage(value)) return figuresFrom(value, file, io);
  const read = readIndicatorFile(value);
  return { thing: read.file, findings: read.findings.map((finding) => ({ ...finding, file })) };
}
