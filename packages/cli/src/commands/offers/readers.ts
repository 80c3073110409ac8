// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { decodeUtf8 } from "@quartierkit/findings";
import type { Finding } from "@quartierkit/findings";
import type { Catalogue, Organisation } from "@quartierkit/offers";
import { fromICalendar } from "@quartierkit/offers/exchange";
import type { Loss } from "@quartierkit/offers/exchange";
import { checkHsds, fromHsdsTables } from "@quartierkit/offers/hsds";
import type { TableFiles } from "@quartierkit/offers/hsds";
import { fromOfferTable, usualColumns } from "@quartierkit/offers/table";
import type { ColumnNames } from "@quartierkit/offers/table";
import { openZip } from "@quartierkit/tables";
import type { Call } from "../../arguments.ts";
import { UsageError } from "../../error.ts";
import { readBytes, readJsonFile, readText } from "../../input.ts";
import type { Io } from "../../io.ts";
import { textLanguage } from "./writers.ts";

/** A source as a catalogue; `null` where it could not be read at all. */
export interface Read {
  readonly catalogue: Catalogue | null;
  readonly loss: readonly Loss[];
  readonly findings: readonly Finding[];
}

type Reader = (file: string, call: Call, io: Io) => Read;

const zoneOf = (call: Call): string => call.option("time-zone") ?? "Europe/Berlin";
const at = (findings: readonly Finding[], file: string) => findings.map((finding) => ({ ...finding, file }));
const none = (findings: readonly Finding[]): Read => ({ catalogue: null, loss: [], findings });

/** Notes about upkeep are for `check hsds`: here stands what is wrong. */
const hsds: Reader = (file, call, io) => {
  const { readable, value, findings: unread } = readJsonFile(file, io);
  if (!readable) return none(unread);
  const { catalogue, loss, findings } = checkHsds(value, {
    language: textLanguage(call),
    timeZone: zoneOf(call),
    on: io.today(),
  });
  const grave = findings.filter(({ severity }) => severity !== "info");
  return { catalogue, loss, findings: [...unread, ...at(grave, file)] };
};

interface Package {
  readonly files: TableFiles;
  readonly findings: readonly Finding[];
}

const decoded = (bytes: Uint8Array, file: string): Package => {
  const { text, findings } = decodeUtf8(bytes, { file });
  return { files: text === null ? {} : { [file]: text }, findings };
};

const joined = (parts: readonly Package[]): Package => ({
  files: Object.fromEntries(parts.flatMap(({ files }) => Object.entries(files))),
  findings: parts.flatMap(({ findings }) => findings),
});

const brokenZip = (problem: string, file: string): Finding => ({
  code: "package-unreadable",
  severity: "error",
  path: "",
  file,
  message: {
    de: `Das Archiv oder ein Teil davon ist nicht lesbar (${problem}).`,
    en: `The archive or a part of it cannot be read (${problem}).`,
  },
  hint: { de: "Das Archiv neu packen.", en: "Pack the archive again." },
});

function fromZip(bytes: Uint8Array, file: string): Package {
  const zip = openZip(bytes);
  if (typeof zip === "string") return { files: {}, findings: [brokenZip(zip, file)] };
  const parts = zip.names
    .filter((name) => name.endsWith(".csv"))
    .map((name): Package => {
      const part = zip.read(name);
      return part instanceof Uint8Array
        ? decoded(part, name)
        : { files: {}, findings: [brokenZip(part ?? name, name)] };
    });
  return joined(parts);
}

/** The files that a descriptor names; they lie beside it, and nowhere else. */
function fromDescriptor(value: unknown, file: string, io: Io): Package {
  const folder = file.slice(0, file.lastIndexOf("/") + 1);
  const resources: unknown = typeof value === "object" && value !== null && "resources" in value ? value.resources : [];
  const list: readonly unknown[] = Array.isArray(resources) ? resources : [];
  const names = list.flatMap((one) =>
    typeof one === "object" && one !== null && "path" in one && typeof one.path === "string" ? [one.path] : [],
  );
  const beside = names.filter((name) => /^[A-Za-z0-9_-]+\.csv$/.test(name));
  return joined(
    beside.map((name) => {
      const { bytes, findings } = readBytes(folder + name, io);
      return bytes === null ? { files: {}, findings } : decoded(bytes, name);
    }),
  );
}

/** A package of tables: a ZIP, or its `datapackage.json` with the tables beside it. */
const tables: Reader = (file, call, io) => {
  const { bytes, findings: unread } = readBytes(file, io);
  if (bytes === null) return none(unread);
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  const json = isZip ? undefined : readJsonFile(file, io);
  const found = json === undefined ? fromZip(bytes, file) : fromDescriptor(json.value, file, io);
  const before = [...(json?.findings ?? []), ...found.findings];
  if (Object.keys(found.files).length === 0) return none([...before, noTables(file)]);
  const read = fromHsdsTables(found.files, { language: textLanguage(call), timeZone: zoneOf(call), on: io.today() });
  return { ...read, findings: [...before, ...read.findings.filter(({ severity }) => severity !== "info")] };
};

const noTables = (file: string): Finding => ({
  code: "package-empty",
  severity: "error",
  path: "",
  file,
  message: { de: "Das Paket nennt keine Tabellen.", en: "The package names no tables." },
  hint: {
    de: "datapackage.json oder ein ZIP mit services.csv und den anderen Tabellen angeben.",
    en: "Give datapackage.json, or a ZIP with services.csv and the other tables.",
  },
});

/** Who makes the events of a calendar: a name, or what the file is called. */
function organisationOf(file: string, call: Call): Organisation {
  const base = (file.split(/[\\/]/).at(-1) ?? file).replace(/\.[^.]*$/, "");
  const name = call.option("organisation") ?? (base === "-" ? "?" : base);
  return { id: name, name, kind: "institution" };
}

const calendar: Reader = (file, call, io) => {
  const { text, findings: unread } = readText(file, io);
  if (text === null) return none(unread);
  const { catalogue, loss, findings } = fromICalendar(text, {
    organisation: organisationOf(file, call),
    language: textLanguage(call),
    timeZone: zoneOf(call),
  });
  return { catalogue, loss, findings: [...unread, ...at(findings, file)] };
};

/** `Header of the list` by the name of the column: `--column title=Kursname`. */
function columnsOf(call: Call): ColumnNames {
  const pairs = call.options("column").map((pair) => {
    const sign = pair.indexOf("=");
    const name = pair.slice(0, Math.max(sign, 0));
    if (!Object.hasOwn(usualColumns, name) || sign === pair.length - 1)
      throw new UsageError(`--column takes NAME=HEADER; NAME is one of ${Object.keys(usualColumns).join(", ")}.`);
    return [name, pair.slice(sign + 1)];
  });
  return Object.fromEntries(pairs);
}

/** A list of an office, CSV or XLSX: the bytes say which. */
const list: Reader = (file, call, io) => {
  const { bytes, findings: unread } = readBytes(file, io);
  if (bytes === null) return none(unread);
  const [sheet, name] = [call.option("sheet"), call.option("organisation")];
  const { catalogue, loss, findings } = fromOfferTable(bytes, {
    language: textLanguage(call),
    timeZone: zoneOf(call),
    columns: columnsOf(call),
    ...(sheet === undefined ? {} : { sheet }),
    ...(name === undefined ? {} : { organisation: { id: name, name, kind: "institution" } }),
  });
  return { catalogue, loss, findings: [...unread, ...at(findings, file)] };
};

/** Formats from which a catalogue comes in; one line each. */
export const readers: Readonly<Record<string, Reader>> = {
  hsds,
  oruk: hsds,
  "hsds-csv": tables,
  ics: calendar,
  csv: list,
};
