// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { resolve } from "node:path";
import { pathToFileURL } from "node:url";

/** A piece of law in force that does not say where it comes from. */
export interface Lack {
  readonly file: string;
  readonly place: string;
  readonly lacking: readonly string[];
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const hasText = (value: unknown, key: string): boolean =>
  isRecord(value) && typeof value[key] === "string" && value[key] !== "";

const isDay = (value: unknown): boolean => typeof value === "string" && /^\d{4}-\d\d-\d\d$/.test(value);

function lackingIn({ inForce, norm, source }: Readonly<Record<string, unknown>>): string[] {
  const dated = isRecord(inForce) && isDay(inForce["from"]) && (inForce["to"] === null || isDay(inForce["to"]));
  return [
    ...(dated ? [] : ["a period in force"]),
    ...(hasText(norm, "text") ? [] : ["a norm"]),
    ...(hasText(source, "title") ? [] : ["a source with a title"]),
    ...(hasText(source, "mark") ? [] : ["a mark of confidence"]),
  ];
}

const isDatedList = (value: Readonly<Record<string, unknown>>, key: string): boolean =>
  key in value && Array.isArray(value[key]) && value[key].length === 0 && "id" in value;

/** Walks what a module exports; whatever is in force must be sourced, whatever has versions must have one. */
function lacksOf(file: string, exported: unknown): Lack[] {
  const lacks: Lack[] = [];
  const seen = new Set<unknown>();
  const visit = (value: unknown, place: string): void => {
    if (typeof value !== "object" || value === null || seen.has(value)) return;
    seen.add(value);
    const lacking = isRecord(value) && "inForce" in value ? lackingIn(value) : [];
    const isEmpty = isRecord(value) && (isDatedList(value, "versions") || isDatedList(value, "values"));
    if (isEmpty) lacking.push("a dated version");
    if (lacking.length > 0) lacks.push({ file, place, lacking });
    for (const [key, member] of Object.entries(value)) visit(member, place === "" ? key : `${place}.${key}`);
  };
  visit(exported, "");
  return lacks;
}

// Run by law-sources.ts in a process of its own: loads the sources named, prints what lacks a source.
if (process.argv[1] === import.meta.filename) {
  const lacks: Lack[] = [];
  for (const file of process.argv.slice(2)) {
    const exported: unknown = await import(pathToFileURL(resolve(file)).href);
    // The namespace of a module is no plain object; its entries are.
    lacks.push(...lacksOf(file, { ...(exported as object) }));
  }
  console.log(JSON.stringify(lacks));
}
