// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { build, rule } from "@quartierkit/rules";
import { cite } from "@quartierkit/vocabulary";
import { own } from "../facts.ts";
import { readUntil, statutes2026 } from "./sources.ts";

const { allOf, compareDays, day, reason } = build;

const begunOn = own.dayOf("training.begunOn");
/** From its promulgation on: whoever plans for 2027 asks before it applies. */
const inForce = { from: "2025-10-28", to: null } as const;

/**
 * Training as a nursing assistant under Land law that was begun in time may be finished under that law.
 *
 * @law § 52 Abs. 1 PflFAssG
 * @inForce act of 28 October 2025
 */
export const landTrainingBegun = rule({
  id: "pflfassg-52-1",
  title: {
    de: "Begonnene Helfer- oder Assistenzausbildung nach Landesrecht (§ 52 Abs. 1 PflFAssG)",
    en: "Assistant's training begun under Land law (§ 52 (1) PflFAssG)",
  },
  purpose: "entitlement",
  versions: [
    {
      inForce,
      norm: cite("§ 52 Abs. 1 PflFAssG"),
      source: statutes2026,
      checkedUntil: readUntil,
      when: reason("begun", cite("§ 52 Abs. 1 Satz 1 PflFAssG"), {
        say: {
          de: "Begonnen bis {last}; abzuschließen bis {finishBy}.",
          en: "Begun by {last}; to be finished by {finishBy}.",
        },
        shows: { last: day("2026-12-31"), finishBy: day("2029-12-31") },
        of: compareDays(begunOn, "<=", day("2026-12-31")),
      }),
      values: { finishBy: day("2029-12-31") },
    },
  ],
});

/**
 * Where the Land provides so, such training may still begin in 2027.
 *
 * @law § 52 Abs. 2 PflFAssG
 * @inForce act of 28 October 2025
 */
export const landTrainingStillBegins = rule({
  id: "pflfassg-52-2",
  title: {
    de: "Neue Helfer- oder Assistenzausbildung nach Landesrecht (§ 52 Abs. 2 PflFAssG)",
    en: "Assistant's training still begun under Land law (§ 52 (2) PflFAssG)",
  },
  purpose: "entitlement",
  versions: [
    {
      inForce,
      norm: cite("§ 52 Abs. 2 PflFAssG"),
      source: statutes2026,
      checkedUntil: readUntil,
      when: allOf(
        reason("begun", cite("§ 52 Abs. 2 PflFAssG"), {
          say: {
            de: "Begonnen bis {last}; abzuschließen bis {finishBy}.",
            en: "Begun by {last}; to be finished by {finishBy}.",
          },
          shows: { last: day("2027-12-31"), finishBy: day("2030-12-31") },
          of: compareDays(begunOn, "<=", day("2027-12-31")),
        }),
        reason("land", cite("§ 52 Abs. 2 PflFAssG"), {
          say: { de: "Das Land sieht es vor.", en: "The Land provides so." },
          of: own.is("training.landProvides"),
        }),
      ),
      values: { finishBy: day("2030-12-31") },
    },
  ],
});
