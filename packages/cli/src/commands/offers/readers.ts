// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Finding } from "@quartierkit/findings";
import type { Catalogue, Organisation } from "@quartierkit/offers";
import { fromICalendar } from "@quartierkit/offers/exchange";
import type { Loss } from "@quartierkit/offers/exchange";
import { checkHsds } from "@quartierkit/offers/hsds";
import type { Call } from "../../arguments.ts";
import { readJsonFile, readText } from "../../input.ts";
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

/** Formats from which a catalogue comes in; one line each. */
export const readers: Readonly<Record<string, Reader>> = {
  hsds,
  oruk: hsds,
  ics: calendar,
};
