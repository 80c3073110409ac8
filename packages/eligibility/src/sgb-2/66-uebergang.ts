// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { addDays, formatDay } from "@quartierkit/calendar";
import type { Day } from "@quartierkit/calendar";
import type { InForce } from "@quartierkit/rules";
import { cite } from "@quartierkit/vocabulary";
import type { Bilingual, Citation, Source } from "@quartierkit/vocabulary";
import { statutes2026 } from "../sources.ts";

/**
 * What happened with one benefit or measure, and when. An absent event is unknown; `null` = it has not happened. Two events belong to
 * the question and not to history: absent, they have not happened.
 */
export interface BenefitEvents {
  /** The claim arose (Anspruch entstanden). */
  readonly claimArose?: Day | null;
  /** The benefit was awarded (zuerkannt). */
  readonly awarded?: Day | null;
  /** The benefit was applied for (beantragt). */
  readonly appliedFor?: Day | null;
  /** The measure began. */
  readonly began?: Day | null;
  /** The question is about an extension, decided on this day; absent where it is not. */
  readonly extensionDecided?: Day | null;
  /** Last day of the benefit or measure; absent where it still runs. */
  readonly ended?: Day | null;
}

/** An event whose day may not be known. */
export type DatedEvent = "claimArose" | "awarded" | "appliedFor" | "began";

/** What keeps the former law, if it happened before the amendment. */
export type Anchor = "claim-arose" | "awarded" | "began-as-applied-for" | "began";

/** A provision by which amendments leave running benefits under the former law. */
export interface TransitionalProvision {
  readonly norm: Citation;
  /** By which an extension follows the law of the day of its decision; absent where extensions are not mentioned. */
  readonly extensionNorm?: Citation;
  readonly inForce: InForce;
  readonly source: Source;
  readonly keeps: readonly Anchor[];
  /** The only amendments that it is about; every amendment where absent. */
  readonly amendments?: readonly Day[];
}

/**
 * Integration services of SGB II: the general provision for every amendment of the book.
 *
 * @law § 66 SGB II
 * @inForce same wording in December 2012 and April 2026
 */
export const integrationServicesInTransition: TransitionalProvision = {
  norm: cite("§ 66 Abs. 1 SGB II"),
  extensionNorm: cite("§ 66 Abs. 2 SGB II"),
  inForce: { from: "2013-01-01", to: null },
  source: statutes2026,
  keeps: ["claim-arose", "awarded", "began-as-applied-for"],
};

/**
 * Premiums of trainings that began before July 2023 follow § 131a Abs. 3 SGB III. The monthly allowance does not: § 456 Abs. 1 gives it
 * to them by the new law. The rule `sgb3-87a` knows both.
 *
 * @law § 456 Abs. 2 SGB III
 * @inForce since 1 July 2023
 */
export const premiumsInTransition: TransitionalProvision = {
  norm: cite("§ 456 Abs. 2 SGB III"),
  inForce: { from: "2023-07-01", to: null },
  source: statutes2026,
  keeps: ["began"],
  amendments: ["2023-07-01"],
};

/** The day whose law applies; or, where an event is missing that can matter, every day that may be it, from oldest to newest. */
export type LawInTransition =
  | { readonly known: true; readonly lawDay: Day; readonly because: Bilingual; readonly norm: Citation }
  | {
      readonly known: false;
      readonly candidates: readonly [Day, ...Day[]];
      readonly missing: readonly DatedEvent[];
      readonly because: Bilingual;
      readonly norm: Citation;
    };

/** Whether an anchor lies before the amendment; what would have to be known where nobody can say. */
type Anchored = true | false | readonly DatedEvent[];

const isBefore = (event: Day | null | undefined, name: DatedEvent, amendment: Day): Anchored =>
  event === undefined ? [name] : event !== null && event < amendment;

function beganAsAppliedFor({ began, appliedFor }: BenefitEvents, amendment: Day): Anchored {
  const started = isBefore(began, "began", amendment);
  const latest = typeof began === "string" ? began : addDays(amendment, -1);
  const inTime = appliedFor === undefined ? (["appliedFor"] as const) : appliedFor !== null && appliedFor <= latest;
  if (started === false || inTime === false) return false;
  const missing = [started, inTime].flatMap((part) => (part === true ? [] : part));
  return missing.length === 0 ? true : missing;
}

const anchors: Readonly<Record<Anchor, (events: BenefitEvents, amendment: Day) => Anchored>> = {
  "claim-arose": ({ claimArose }, amendment) => isBefore(claimArose, "claimArose", amendment),
  awarded: ({ awarded }, amendment) => isBefore(awarded, "awarded", amendment),
  "began-as-applied-for": beganAsAppliedFor,
  began: ({ began }, amendment) => isBefore(began, "began", amendment),
};

/** One anchor is enough. */
function anchoredBefore({ keeps }: TransitionalProvision, events: BenefitEvents, amendment: Day): Anchored {
  const found = keeps.map((anchor) => anchors[anchor](events, amendment));
  if (found.includes(true)) return true;
  const missing = found.flatMap((part) => (typeof part === "boolean" ? [] : part));
  return missing.length === 0 ? false : missing;
}

const kept = (amendment: Day): Bilingual => ({
  de: `Anspruch, Bewilligung oder Beginn lag vor der Änderung vom ${formatDay(amendment, "de")}: Es gilt das frühere Recht.`,
  en: `Claim, award or beginning lay before the amendment of ${formatDay(amendment, "en")}: the former law applies.`,
});

const extended = (decided: Day): Bilingual => ({
  de: `Die Verlängerung richtet sich nach dem Recht am Tag der Entscheidung, dem ${formatDay(decided, "de")}.`,
  en: `The extension follows the law of the day of its decision, ${formatDay(decided, "en")}.`,
});

const ofTheDay: Bilingual = {
  de: "Keine Änderung ist nach Anspruch, Bewilligung oder Beginn in Kraft getreten: Es gilt das Recht des Tages.",
  en: "No amendment came into force after claim, award or beginning: the law of the day applies.",
};

const open: Bilingual = {
  de: "Ob das frühere Recht weiter gilt, hängt von Tagen ab, die nicht bekannt sind.",
  en: "Whether the former law still applies depends on days that are not known.",
};

/** What is asked: for a benefit with its events, under a provision, on a day, with the days on which the law was amended. */
export interface TransitionQuestion {
  readonly provision: TransitionalProvision;
  readonly events: BenefitEvents;
  readonly day: Day;
  /** First days of the amended wording, e.g. where the versions of a rule begin. */
  readonly amendments: readonly Day[];
}

/**
 * The day whose law applies to a running benefit or measure. Where the former law goes on, it is the day before the amendment.
 *
 * @law § 66 SGB II, § 456 SGB III
 * @param question - provision, events, day and amendments, days as `YYYY-MM-DD`; an event that is absent is unknown, and where it can
 *   matter the answer lists all days whose law may apply
 * @throws CalendarError `impossible-day`
 * @example
 * import { integrationServicesInTransition, lawInTransition } from "@quartierkit/eligibility";
 * const question = { provision: integrationServicesInTransition, day: "2026-08-01", amendments: ["2026-07-01"] };
 * const awarded = lawInTransition({ ...question, events: { awarded: "2026-06-01" } });
 * console.log(awarded.known && awarded.lawDay); // → 2026-06-30
 * const extended = lawInTransition({ ...question, events: { awarded: "2026-06-01", extensionDecided: "2026-07-15" } });
 * console.log(extended.known && extended.lawDay); // → 2026-07-15
 */
export function lawInTransition({ provision, events, day, amendments }: TransitionQuestion): LawInTransition {
  const { extensionDecided, ended } = events;
  const norm = provision.norm;
  if (provision.extensionNorm !== undefined && typeof extensionDecided === "string" && extensionDecided <= day)
    return {
      known: true,
      lawDay: extensionDecided,
      because: extended(extensionDecided),
      norm: provision.extensionNorm,
    };
  if (typeof ended === "string" && ended < day) return { known: true, lawDay: day, because: ofTheDay, norm };
  const former: Day[] = [];
  const missing: DatedEvent[] = [];
  const found = (lawDay: Day, because: Bilingual): LawInTransition => {
    const [first, ...others] = former;
    if (first === undefined) return { known: true, lawDay, because, norm };
    return {
      known: false,
      candidates: [first, ...others, lawDay],
      missing: [...new Set(missing)],
      because: open,
      norm,
    };
  };
  for (const amendment of (provision.amendments ?? amendments).filter((one) => one <= day).toSorted()) {
    const anchored = anchoredBefore(provision, events, amendment);
    if (anchored === true) return found(addDays(amendment, -1), kept(amendment));
    if (anchored === false) continue;
    former.push(addDays(amendment, -1));
    missing.push(...anchored);
  }
  return found(day, ofTheDay);
}
