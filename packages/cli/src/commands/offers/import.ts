// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { compareCatalogues } from "@quartierkit/offers/sync";
import type { Change } from "@quartierkit/offers/sync";
import type { Catalogue } from "@quartierkit/offers";
import type { Bilingual } from "@quartierkit/vocabulary";
import { onlyFile } from "../../arguments.ts";
import type { Call } from "../../arguments.ts";
import { UsageError } from "../../error.ts";
import type { Io } from "../../io.ts";
import type { Refused, Result } from "../../result.ts";
import type { Command } from "../command.ts";
import { catalogueIn } from "./input.ts";
import { readers } from "./readers.ts";
import { findingInJson, lossInJson, lossInText, written } from "./words.ts";

const kinds: Readonly<Record<Change["kind"], Bilingual>> = {
  new: { de: "neu", en: "new" },
  changed: { de: "geändert", en: "changed" },
  gone: { de: "nicht mehr da", en: "gone" },
};

const changeInText = ({ kind, list, id, fields }: Change, language: keyof Bilingual): string =>
  [`${kinds[kind][language]}: /${list} ${id}`, ...(fields.length === 0 ? [] : [fields.join(" ")])].join("  ");

const sizes = ({ organisations, places, offers }: Catalogue): Bilingual => ({
  de: `${offers.length} Angebote, ${organisations.length} Organisationen, ${places.length} Orte.`,
  en: `${offers.length} offers, ${organisations.length} organisations, ${places.length} places.`,
});

async function run(call: Call, io: Io): Promise<Result | Refused> {
  const format = call.option("from") ?? "";
  const read = Object.hasOwn(readers, format) ? readers[format] : undefined;
  if (read === undefined)
    throw new UsageError(`--from takes one of ${Object.keys(readers).join(", ")}, not “${format}”.`);
  const { catalogue, loss, findings } = read(onlyFile(call, "SRC"), call, io);
  if (catalogue === null) return { refused: findings };
  const against = call.option("against");
  const before = against === undefined ? undefined : catalogueIn(against, io);
  if (before?.value === null) return { refused: before.findings };
  const changes = before === undefined ? undefined : compareCatalogues(before.value, catalogue);
  const failed = written(`${JSON.stringify(catalogue, null, 2)}\n`, call, io);
  if (failed.length > 0) return { refused: failed };
  const all = [...(before?.findings ?? []), ...findings];
  return {
    json: {
      catalogue,
      loss: lossInJson(loss, call.language),
      findings: all.map((finding) => findingInJson(finding, call.language)),
      ...(changes === undefined ? {} : { changes }),
    },
    text: (language) =>
      [
        sizes(catalogue)[language],
        ...lossInText(loss, language),
        ...(changes ?? []).map((change) => changeInText(change, language)),
      ].join("\n"),
    findings: all,
  };
}

/** `quartierkit offers import`: another format as a catalogue, with what did not come along and what would change. */
export const importOffersCommand: Command = {
  usage: "SRC --from FORMAT [--against CATALOGUE] [--out NEW]",
  summary: `Reads ${Object.keys(readers).join(", ")} as a catalogue, and tells what is lost and what would change.`,
  options: {
    from: { type: "string", value: "FORMAT", help: `one of ${Object.keys(readers).join(", ")}` },
    out: { type: "string", value: "NEW", help: "file for the catalogue; there must be none of that name" },
    against: { type: "string", value: "CATALOGUE", help: "tell what is new, changed or gone; nothing is changed" },
    language: { type: "string", value: "TAG", help: "language of texts that name none (de)" },
    "time-zone": { type: "string", value: "ZONE", help: "zone of times that name none (Europe/Berlin)" },
    organisation: { type: "string", value: "NAME", help: "ics, csv: who makes offers that name nobody" },
    sheet: { type: "string", value: "NAME", help: "csv: sheet of a workbook" },
    column: { type: "string", value: "NAME=HEADER", multiple: true, help: "csv: a header that is not the usual one" },
  },
  run,
};
