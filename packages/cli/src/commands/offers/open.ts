// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { isDay } from "@quartierkit/calendar";
import type { Finding } from "@quartierkit/findings";
import { agsOfOffer, openingOf, openingOfHours } from "@quartierkit/offers";
import type { Catalogue, Offer, Opening, PlaceDays } from "@quartierkit/offers";
import { textIn } from "@quartierkit/vocabulary";
import type { Bilingual } from "@quartierkit/vocabulary";
import { onlyFile } from "../../arguments.ts";
import type { Call } from "../../arguments.ts";
import { UsageError } from "../../error.ts";
import type { Io } from "../../io.ts";
import type { Refused, Result } from "../../result.ts";
import type { Command } from "../command.ts";
import { catalogueIn, offersAsked, placeOf, placeOptions } from "./input.ts";

type Language = keyof Bilingual;

const states: Readonly<Record<Opening["state"], Bilingual>> = {
  open: { de: "geöffnet", en: "open" },
  closed: { de: "geschlossen", en: "closed" },
  "by-appointment": { de: "nach Vereinbarung", en: "by appointment" },
  unknown: { de: "nicht bekannt", en: "unknown" },
};

function atOf(call: Call): string {
  const at = call.option("at") ?? "";
  if (isDay(at.slice(0, 10)) && /^T([01][0-9]|2[0-3]):[0-5][0-9]$/.test(at.slice(10))) return at;
  throw new UsageError("--at takes a local time, YYYY-MM-DDTHH:mm.");
}

const inJson = ({ state, until, because }: Opening, language: Language) => ({
  state,
  until,
  because: because[language],
});

const inText = ({ state, until, because }: Opening, language: Language): string =>
  `${states[state][language]}${until === null ? "" : `, ${language === "de" ? "bis" : "until"} ${until}`} (${because[language]})`;

const saying = (error: unknown, path: string): Finding => {
  const code = error instanceof Error && "code" in error ? String(error.code) : "unreadable-hours";
  const message = error instanceof Error ? error.message : String(error);
  return {
    code,
    severity: "error",
    path,
    message: { de: message, en: message },
    hint: {
      de: "Zeiten so schreiben, wie es die Dokumentation von @quartierkit/offers sagt.",
      en: "Write the hours as the documentation of @quartierkit/offers says.",
    },
  };
};

function ofHours(hours: string, call: Call, place: PlaceDays): Result | Refused {
  if (call.positionals.length > 0) throw new UsageError("Give a CATALOGUE or --hours, not both.");
  const at = atOf(call);
  try {
    const opening = openingOfHours(hours, at, place);
    return { json: inJson(opening, call.language), text: (language) => inText(opening, language), findings: [] };
  } catch (error) {
    return { refused: [saying(error, "")] };
  }
}

interface Answer {
  readonly offer: Offer;
  readonly opening: Opening;
  readonly findings: readonly Finding[];
}

function answerFor(
  catalogue: Catalogue,
  offer: Offer,
  { at, place, path }: { at: string; place: PlaceDays; path: string },
): Answer {
  const ags = agsOfOffer(catalogue, offer) ?? place.ags;
  try {
    const opening = openingOf(offer, at, ags === undefined ? place : { ...place, ags });
    return { offer, opening, findings: [] };
  } catch (error) {
    const because = { de: "Zeiten nicht lesbar", en: "hours not readable" };
    return { offer, opening: { state: "unknown", until: null, because }, findings: [saying(error, path)] };
  }
}

function ofCatalogue(whole: Catalogue, call: Call, place: PlaceDays): Result {
  const at = atOf(call);
  const catalogue = offersAsked(whole, call);
  const answers = catalogue.offers.map((offer) =>
    answerFor(catalogue, offer, { at, place, path: `/offers/${whole.offers.indexOf(offer)}/schedule` }),
  );
  const results = answers.map(({ offer, opening }) => ({ offer: offer.id, ...inJson(opening, call.language) }));
  const [only, ...more] = answers;
  // One offer answers as --hours does.
  const single = only !== undefined && more.length === 0 ? inJson(only.opening, call.language) : {};
  return {
    json: { ...single, results },
    text: (language) =>
      answers
        .map(({ offer, opening }) => `${textIn(offer.title, language)?.text ?? offer.id}: ${inText(opening, language)}`)
        .join("\n"),
    findings: answers.flatMap(({ findings }) => findings),
  };
}

async function run(call: Call, io: Io): Promise<Result | Refused> {
  const { place, findings: ofPlace } = placeOf(call, io);
  const hours = call.option("hours");
  if (hours !== undefined) {
    const result = ofHours(hours, call, place);
    return "refused" in result ? result : { ...result, findings: ofPlace };
  }
  const file = onlyFile(call, "CATALOGUE");
  const { value, findings } = catalogueIn(file, io);
  if (value === null) return { refused: findings };
  const result = ofCatalogue(value, call, place);
  const own = result.findings.map((finding) => ({ ...finding, file }));
  return { ...result, findings: [...ofPlace, ...findings, ...own] };
}

/** `quartierkit offers open`: whether offers are open at a time. */
export const openCommand: Command = {
  usage: "CATALOGUE|--hours OSM --at LOCAL_DATETIME [--ags AGS]",
  summary: "Tells whether offers are open at a time, until when, and why.",
  options: {
    hours: { type: "string", value: "OSM", help: "opening_hours of OpenStreetMap instead of a catalogue" },
    at: { type: "string", value: "TIME", help: "local time, YYYY-MM-DDTHH:mm" },
    ...placeOptions,
  },
  run,
};
