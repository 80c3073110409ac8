// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Finding } from "@quartierkit/findings";
import { pointer } from "@quartierkit/findings";
import { readSheet, unguarded } from "@quartierkit/tables";
import type { SheetOptions, SheetRow } from "@quartierkit/tables";
import type { CodeList, Language } from "@quartierkit/vocabulary";
import type { Offer, Organisation, Place } from "../../records/catalogue.ts";
import { offerKinds, targetGroups, topics } from "../../codes/lists.ts";
import { kindInWords } from "../../plan/words.ts";
import { languageOf } from "../hsds/languages.ts";
import { present } from "../hsds/json.ts";
import type { Incoming, Loss } from "../loss.ts";
import { columnsIn, usualColumns } from "./columns.ts";
import type { ColumnName, ColumnNames } from "./columns.ts";
import { readGermanHours } from "./german-hours.ts";
import { readGermanCost, readGermanDay, readYesNo } from "./german-values.ts";
import { findingOf } from "./problems.ts";
import type { ProblemCode } from "./problems.ts";

/** What a list does not say of itself. */
export interface TableReading extends SheetOptions {
  /** Language of its texts. */
  readonly language: Language;
  /** Zone of its times; `Europe/Berlin` where nothing is said. */
  readonly timeZone?: string;
  /** Who makes the offers of rows that name nobody. */
  readonly organisation?: Organisation;
  /** Headers that are not the usual ones, e.g. `{ title: "Was wird angeboten?" }`. */
  readonly columns?: ColumnNames;
}

/** A row: what stands in it, and where problems go. */
interface Cells {
  readonly text: (name: ColumnName) => string | undefined;
  readonly report: (code: ProblemCode, name: ColumnName) => void;
  readonly language: Language;
  readonly timeZone: string;
}

const slug = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll("ä", "ae")
    .replaceAll("ö", "oe")
    .replaceAll("ü", "ue")
    .replaceAll("ß", "ss")
    .replaceAll(/[^\p{L}\p{N}]+/gu, "-")
    .replaceAll(/^-|-$/g, "");

/** A value that a function reads, or a problem and nothing. */
function read<T>(
  cells: Cells,
  name: ColumnName,
  parse: (text: string) => T | undefined,
  code: ProblemCode = "table-value",
) {
  const text = cells.text(name);
  const value = text === undefined ? undefined : parse(text);
  if (text !== undefined && value === undefined) cells.report(code, name);
  return value;
}

/** Codes of a list by their labels, several in a cell. */
function codes<const L extends CodeList>(
  cells: Cells,
  name: ColumnName,
  { codes: all }: L,
): readonly L["codes"][number]["code"][] {
  const words = (cells.text(name) ?? "").split(/[,;|]/).map((word) => word.trim().toLowerCase());
  const given = words.filter((word) => word !== "");
  const found = given.map(
    (word) =>
      all.find(({ code, label }) => [code, label.de.toLowerCase(), label.en.toLowerCase()].includes(word))?.code,
  );
  if (found.includes(undefined)) cells.report("table-value", name);
  return [...new Set(found.flatMap((code) => code ?? []))];
}

function languages(cells: Cells): readonly Language[] | undefined {
  const words = (cells.text("languages") ?? "").split(/[,;|/]|\bund\b/).map((word) => word.trim());
  const given = words.filter((word) => word !== "");
  const found = given.map(languageOf);
  if (found.includes(undefined)) cells.report("table-value", "languages");
  const known = found.flatMap((language) => language ?? []);
  return known.length === 0 ? undefined : [...new Set(known)];
}

function schedule(cells: Cells): Offer["schedule"] {
  const text = cells.text("hours");
  const found = read(cells, "hours", (hours) => readGermanHours(hours, cells.timeZone), "hours-unreadable");
  if (found !== undefined || text === undefined) return found ?? { kind: "unknown" };
  return { kind: "unknown", note: { [cells.language]: text } };
}

function placeIn(cells: Cells): Place | undefined {
  const [name, line, city] = [cells.text("place"), cells.text("street"), cells.text("city")];
  const label = name ?? line;
  if (label === undefined) return undefined;
  const [, street = line, houseNumber] = /^(.*\S)\s+([0-9]+\s?[a-zA-Z]?)$/.exec(line ?? "") ?? [];
  const postalCode = cells.text("postalCode");
  const isCode = postalCode !== undefined && /^[0-9]{5}$/.test(postalCode);
  if (postalCode !== undefined && !isCode) cells.report("table-value", "postalCode");
  const stepFree = read(cells, "stepFree", readYesNo);
  return {
    id: slug([name, line, city].filter((part) => part !== undefined).join(" ")),
    name: { [cells.language]: label },
    kind: "building",
    ...(street === undefined || city === undefined
      ? {}
      : { address: { street, city, ...present({ houseNumber, postalCode: isCode ? postalCode : undefined }) } }),
    ...(stepFree === undefined ? {} : { accessibility: { stepFree } }),
  };
}

const age = (text: string): number | undefined => {
  const years = Number(text.replace(",", ".").replace(/\s*jahre?$/i, ""));
  return Number.isFinite(years) && years >= 0 ? years : undefined;
};

const kindOf = (text: string) =>
  offerKinds.find((kind) =>
    [kind, kindInWords(kind, "de").toLowerCase(), kindInWords(kind, "en").toLowerCase()].includes(text.toLowerCase()),
  );

function texts(cells: Cells, cost: Offer["cost"] | undefined) {
  const costs = cells.text("cost");
  const parts = [cells.text("description"), cost === undefined && costs !== undefined ? `Kosten: ${costs}` : undefined];
  const description = parts.filter((part) => part !== undefined).join("\n\n");
  return description === "" ? {} : { description: { [cells.language]: description } };
}

function offerIn(cells: Cells, title: string, parties: { organisationId: string; place: Place | undefined }): Offer {
  const { organisationId, place } = parties;
  const cost = read(cells, "cost", readGermanCost, "cost-unreadable");
  const [from, to] = [read(cells, "ageFrom", age), read(cells, "ageTo", age)];
  const [begins, ends] = (["from", "to"] as const).map((name) => read(cells, name, readGermanDay, "impossible-day"));
  const contact = present({ phone: cells.text("phone"), email: cells.text("email") });
  const url = cells.text("url");
  return {
    id: cells.text("id") ?? slug(`${organisationId} ${title}`),
    kind: read(cells, "kind", kindOf) ?? "service",
    title: { [cells.language]: title },
    ...texts(cells, cost),
    organisationId,
    placeIds: place === undefined ? [] : [place.id],
    topics: codes(cells, "topics", topics),
    targetGroups: codes(cells, "targetGroups", targetGroups),
    schedule: schedule(cells),
    cost: cost ?? { missing: "unknown" },
    ...present({
      languages: languages(cells),
      period: begins === undefined ? undefined : { from: begins, to: ends ?? null },
      ages: from === undefined && to === undefined ? undefined : present({ from, to }),
      registration: read(cells, "registration", readYesNo),
      contact: Object.keys(contact).length === 0 ? undefined : contact,
      links: url === undefined ? undefined : [{ kind: "website" as const, url }],
      verifiedOn: read(cells, "verifiedOn", readGermanDay, "impossible-day"),
    }),
  };
}

interface Shelves {
  readonly organisations: Map<string, Organisation>;
  readonly places: Map<string, Place>;
  readonly offers: Map<string, Offer>;
}

/** Who makes the offer of a row. */
function organisationIn(cells: Cells, usual: Organisation | undefined): Organisation {
  const name = cells.text("organisation");
  if (name !== undefined) return { id: slug(name), name, kind: "institution" };
  return usual ?? { id: "unbekannt", name: "unbekannt", kind: "institution" };
}

function readRow(cells: Cells, usual: Organisation | undefined, { organisations, places, offers }: Shelves): void {
  const title = cells.text("title");
  if (title === undefined) return cells.report("table-row", "title");
  const [organisation, place] = [organisationIn(cells, usual), placeIn(cells)];
  const offer = offerIn(cells, title, { organisationId: organisation.id, place });
  if (offers.has(offer.id)) return cells.report("table-id", "id");
  if (!organisations.has(organisation.id)) organisations.set(organisation.id, organisation);
  if (place !== undefined && !places.has(place.id)) places.set(place.id, place);
  offers.set(offer.id, offer);
}

const noPlace: Loss["why"] = { de: "Spalte nicht zugeordnet", en: "no field for this column" };

const headersOf = (row: SheetRow | undefined): readonly string[] => row?.cells.map((cell) => cell?.text ?? "") ?? [];

/** The row of headers: titles of the list may stand above it. */
function headerIn(rows: readonly SheetRow[], declared: ColumnNames) {
  const most = 20;
  const counted = rows.slice(0, most).map((row, index) => ({ index, columns: columnsIn(headersOf(row), declared) }));
  return counted.filter(({ columns }) => columns.has("title")).toSorted((a, b) => b.columns.size - a.columns.size)[0];
}

const catalogueOf = ({ organisations, places, offers }: Shelves): Incoming["catalogue"] => ({
  format: "quartierkit-offers",
  version: 1,
  organisations: [...organisations.values()],
  places: [...places.values()],
  offers: [...offers.values()],
});

/**
 * A catalogue out of a list as an office keeps it, CSV or XLSX. What is not understood for sure is a finding with its line and
 * header, and the text is kept where people need it.
 *
 * @param bytes - the content of the file
 * @param options - language, zone, headers
 */
export function fromOfferTable(bytes: Uint8Array, options: TableReading): Incoming {
  const { language, timeZone = "Europe/Berlin", organisation, columns: declared = {}, ...how } = options;
  const { sheet, findings: before } = readSheet(bytes, how);
  const findings: Finding[] = [...before];
  const shelves: Shelves = { organisations: new Map(), places: new Map(), offers: new Map() };
  const header = sheet === null ? undefined : headerIn(sheet.rows, declared);
  if (sheet !== null && header === undefined) findings.push(findingOf("table-title", 1, ""));
  if (sheet === null || header === undefined) return { catalogue: catalogueOf(shelves), loss: [], findings };
  const headers = headersOf(sheet.rows[header.index]);
  for (const { line, cells } of sheet.rows.slice(header.index + 1)) {
    if (cells.every((cell) => cell === undefined)) continue;
    const textAt = (name: ColumnName) => {
      const text = cells[header.columns.get(name) ?? -1]?.text;
      return text === undefined ? undefined : unguarded(text).trim();
    };
    const report = (code: ProblemCode, name: ColumnName) =>
      findings.push(findingOf(code, line, pointer(headers[header.columns.get(name) ?? -1] ?? usualColumns[name][0])));
    readRow({ text: textAt, report, language, timeZone }, organisation, shelves);
  }
  const used = new Set(header.columns.values());
  const unused = headers.flatMap((name, index) =>
    name === "" || used.has(index) ? [] : [{ path: pointer(name), why: noPlace }],
  );
  return { catalogue: catalogueOf(shelves), loss: unused, findings };
}
