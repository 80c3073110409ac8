// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Offer, OfferState, Place } from "@quartierkit/offers";
import { lifeSituations, targetGroups, topics } from "@quartierkit/offers";
import type { OfferWith } from "@quartierkit/offers/search";
import { casesCatalogue } from "./cases.ts";

/** The same numbers in every run. */
function dice(seed: number): (sides: number) => number {
  let state = seed >>> 0;
  return (sides) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 4_294_967_296) * sides);
  };
}

const firsts =
  "Arbeits Alltags Bildungs Bürger Eltern Familien Ferien Frauen Freizeit Garten Gesundheits Jugend Kinder Kultur Lern Männer Medien Miet Musik Nachbarschafts Pflege Quartiers Rechts Schul Senioren Spiel Sport Sprach Stadtteil Sucht Tanz Technik Theater Umwelt Vereins Wohn Werk Wirtschafts Zukunfts Berufs".split(
    " ",
  );
const lasts =
  "abend agentur angebot beratung begleitung bildung börse büro dienst fest forum förderung frühstück führung gruppe haus hilfe initiative kreis kurs laden lehrgang markt messe nachmittag netzwerk plan projekt rat raum seminar sprechstunde stelle tag training treff unterricht verein werkstatt woche zentrum".split(
    " ",
  );

/** A few words are frequent and most are rare, as in any text. */
function wordOf(roll: (sides: number) => number): string {
  const rank = Math.floor(roll(1600) ** 2 / 1600);
  const compound = `${firsts[rank % firsts.length] ?? ""}${lasts[Math.floor(rank / firsts.length) % lasts.length] ?? ""}`;
  return roll(6) === 0 ? `${compound}${roll(2) === 0 ? "en" : "s"}` : compound;
}

const pick = <T>(list: readonly T[], roll: (sides: number) => number): readonly T[] =>
  list.filter(() => roll(list.length) < 2);

/** What an index is made of, offer by offer; each offer has some 50 words, and one word stands in all. */
export function* syntheticOffers(size: number): Generator<OfferWith> {
  const { offers, organisations } = casesCatalogue();
  const roll = dice(17);
  for (let at = 0; at < size; at += 1) {
    const base = offers[roll(offers.length)];
    if (base === undefined) return;
    const more = Array.from({ length: 34 }, () => wordOf(roll)).join(" ");
    const offer: Offer = {
      ...base,
      id: `offer-${String(at).padStart(7, "0")}`,
      title: { ...base.title, de: `${base.title["de"] ?? ""} ${wordOf(roll)} ${at % 977}` },
      description: { ...base.description, de: `Angebot im Viertel. ${base.description?.["de"] ?? ""} ${more}` },
      topics: pick(
        topics.codes.map(({ code }) => code),
        roll,
      ),
      targetGroups: pick(
        targetGroups.codes.map(({ code }) => code),
        roll,
      ),
      lifeSituations: pick(
        lifeSituations.codes.map(({ code }) => code),
        roll,
      ),
    };
    const place: Place = {
      id: "p",
      name: { de: "Haus" },
      kind: "building",
      position: { longitude: 7 + roll(1000) / 2000, latitude: 51.4 + roll(1000) / 3000 },
      accessibility: { stepFree: roll(2) === 0 },
    };
    yield { offer, organisation: organisations[roll(organisations.length)], places: [place] };
  }
}

/** Whether offers are open, as a city would have computed it beforehand. */
export function syntheticStates(size: number): readonly OfferState[] {
  const roll = dice(5);
  const states: readonly OfferState[] = ["open", "closed", "by-appointment", "unknown"];
  return Array.from({ length: size }, () => states[roll(4)] ?? "unknown");
}

/** Queries as people type them, some with errors; the last ones stand in every offer. */
export const typed: readonly string[] = [
  "Schuldnerberatung",
  "Beratung",
  "Kurs",
  "Deutschkurs",
  "Senioren",
  "Frauenfrühstück",
  "Hilfe bei Schulden",
  "Schuldnerbeartung",
  "Sprachcafé",
  "Gärten",
  "Kita",
  "Hartz IV",
  "§ 16i SGB II",
  "Beratung auf Türkisch",
  "kostenloser Deutschkurs",
  "Almanca kursu",
  "اللغة",
  "консультация",
  "Bewerbungstrainig",
  "Eltern-Kind-Café",
  "Jugendliche Sport Werkstatt",
  "Zahnarzt",
];

export const inEvery: readonly string[] = [
  "Angebot",
  "Angebot Viertel",
  "Angebote im Viertel Beratung",
  "Angebot Kurs",
];
