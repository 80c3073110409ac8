// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { isDay } from "@quartierkit/calendar";
import { targetGroups } from "@quartierkit/offers";
import type { Catalogue, PlaceDays } from "@quartierkit/offers";
import { buildIndex, search, statesAt } from "@quartierkit/offers/search";
import type { Filters, Hit, Point, SearchIndex, SearchResult, Suggestion } from "@quartierkit/offers/search";
import { isLanguage, textIn } from "@quartierkit/vocabulary";
import type { Bilingual } from "@quartierkit/vocabulary";
import { onlyFile } from "../../arguments.ts";
import type { Call } from "../../arguments.ts";
import { UsageError } from "../../error.ts";
import type { Io } from "../../io.ts";
import type { Refused, Result } from "../../result.ts";
import type { Command } from "../command.ts";
import { catalogueIn, offersAsked, placeOf, placeOptions } from "./input.ts";

type Language = keyof Bilingual;

/** Verdicts that are target groups of offers under another name. */
const groupOfVerdict: Readonly<Record<string, string>> = {
  "lone-parent": "lone-parents",
  "refugee-context": "refugees",
  "eu-newcomer": "eu-newcomers",
  "severely-disabled": "people-with-disabilities",
  "equal-status": "people-with-disabilities",
  "migration-background-ba": "immigrants",
  "migration-background-destatis": "immigrants",
  "immigration-history-destatis": "immigrants",
};

/** What is made for a group, and what is made for everyone. */
function groupFilter(call: Call): Filters {
  const given = call.option("for");
  if (given === undefined) return {};
  const group = groupOfVerdict[given] ?? given;
  if (targetGroups.codes.some(({ code }) => code === group)) return { targetGroup: [group, "everyone"] };
  throw new UsageError(`--for takes one of ${targetGroups.codes.map(({ code }) => code).join(", ")}, not “${given}”.`);
}

function openFilter(
  call: Call,
  index: SearchIndex,
  { catalogue, place }: { readonly catalogue: Catalogue; readonly place: PlaceDays },
): Filters {
  const at = call.option("open-at");
  if (at === undefined) return {};
  const time = /^T([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\.[0-9]+)?)?(Z|[+-][0-9]{2}:[0-9]{2})?$/;
  if (!isDay(at.slice(0, 10)) || !time.test(at.slice(10)))
    throw new UsageError("--open-at takes an instant, 2026-03-02T09:00:00Z, or a local time, 2026-03-02T10:00.");
  const local = /(Z|[+-][0-9]{2}:[0-9]{2})$/.test(at) ? at : at.slice(0, 16);
  return { open: { states: statesAt(index, catalogue, { at: local, place }) } };
}

function nearFilter(call: Call): Filters {
  const given = call.option("near");
  if (given === undefined) return {};
  const [longitude = NaN, latitude = NaN, ...more] = given
    .split(",")
    .map((part) => (part.trim() === "" ? NaN : Number(part)));
  const point: Point = { longitude, latitude };
  if (more.length > 0 || !(Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90))
    throw new UsageError(`--near takes LON,LAT in degrees, e.g. 7.16,51.53, not “${given}”.`);
  const within = call.option("within");
  if (within === undefined) return { near: point };
  if (!(Number(within) >= 0)) throw new UsageError(`--within takes kilometres, not “${within}”.`);
  return { near: { ...point, withinKm: Number(within) } };
}

/** The language that is read, any one that texts may have. */
function readOf(call: Call): { readonly language?: string } {
  const language = call.option("lang");
  if (language === undefined) return {};
  if (!isLanguage(language)) throw new UsageError(`--lang takes a language tag, e.g. tr, not “${language}”.`);
  return { language };
}

const hitInJson = ({ why, ...hit }: Hit, language: Language) => ({
  ...hit,
  why: why.map((one) => ({ ...one, text: one.text[language] })),
});

const inJson = (result: SearchResult, language: Language) => ({
  ...result,
  hits: result.hits.map((hit) => hitInJson(hit, language)),
});

function suggestionInText(suggestion: Suggestion, language: Language): string {
  const de = language === "de";
  if (suggestion.kind === "word") return `${suggestion.instead} → ${suggestion.text}`;
  if (suggestion.kind === "without-filters")
    return de ? `ohne Filter: ${suggestion.offers} Angebote` : `without filters: ${suggestion.offers} offers`;
  return `${suggestion.label[language]}: ${suggestion.offers}`;
}

function inText(result: SearchResult, catalogue: Catalogue, language: Language): string {
  const de = language === "de";
  const titles = new Map(catalogue.offers.map(({ id, title }) => [id, textIn(title, language)?.text ?? id]));
  const lines = result.hits.flatMap(({ id, why, distanceKm }) => [
    `${titles.get(id) ?? id} (${id})${distanceKm === undefined ? "" : `, ${distanceKm.toFixed(1)} km`}`,
    ...why.map(({ text }) => `  ${text[language]}`),
  ]);
  const left =
    result.leftOut.length === 0 ? [] : [`${de ? "Nicht gefunden" : "Not found"}: ${result.leftOut.join(", ")}`];
  const instead = result.suggestions.map(
    (one) => `${de ? "Vielleicht" : "Perhaps"}: ${suggestionInText(one, language)}`,
  );
  return [...lines, `${result.total} ${de ? "Treffer" : "hits"}.`, ...left, ...instead].join("\n");
}

async function run(call: Call, io: Io): Promise<Result | Refused> {
  const file = onlyFile(call, "CATALOGUE");
  const text = call.option("query");
  if (text === undefined) throw new UsageError("--query takes the words to look for.");
  const asked = { ...nearFilter(call), ...groupFilter(call) };
  const { place, findings: ofPlace } = placeOf(call, io);
  const { value, findings } = catalogueIn(file, io);
  if (value === null) return { refused: findings };
  const catalogue = offersAsked(value, call);
  const index = buildIndex(catalogue);
  const filters: Filters = { ...asked, ...openFilter(call, index, { catalogue, place }) };
  const result = search(index, { text, filters, ...readOf(call) });
  return {
    json: inJson(result, call.language),
    text: (language) => inText(result, catalogue, language),
    findings: [...ofPlace, ...findings],
  };
}

/** `quartierkit offers search`: what fits a query, and why. */
export const searchCommand: Command = {
  usage: "CATALOGUE --query TEXT [--lang LANG] [--for GROUP] [--open-at INSTANT] [--near LON,LAT]",
  summary: "Finds offers and tells why; in German first, in any language.",
  options: {
    query: { type: "string", value: "TEXT", help: "words to look for; blank lists everything" },
    lang: { type: "string", value: "LANG", help: "language that is read; answers are in German or English (en)" },
    for: { type: "string", value: "GROUP", help: "target group; offers for everyone stay" },
    "open-at": { type: "string", value: "INSTANT", help: "open at an instant, or at a local time" },
    near: { type: "string", value: "LON,LAT", help: "tells the distance" },
    within: { type: "string", value: "KM", help: "with --near: not farther than that" },
    ...placeOptions,
  },
  run,
};
