// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { build, evaluateAll, rule } from "@quartierkit/rules";
import type { Condition, Facts, Rule } from "@quartierkit/rules";
import { dayBefore } from "../count/judge.ts";
import { registeredOnTheDay } from "../indicators/derived.ts";
import { derived, norms } from "../indicators/sources.ts";
import type { Status } from "../record/participation.ts";

const { onTheDay, spells } = build;

const about = (id: string, when: Condition): Rule<"statistics"> =>
  rule({
    id,
    title: { de: id, en: id },
    purpose: "statistics",
    versions: [
      {
        inForce: { from: "2014-01-01", to: null },
        norm: norms.guidance,
        source: derived("Status aus Meldung und Beschäftigung; die Meldung geht vor"),
        when: build.allOf(when),
      },
    ],
  });

const registered = about("registered", registeredOnTheDay);
const inWork = about("in-work", onTheDay(spells(["employment"])));
const ownWork = about("own-work", onTheDay(spells(["self-employment"])));
const learning = about("learning", onTheDay(spells(["education"])));

const lawDay = "2014-01-01";

/** What a history says of a day: status and education, as far as it is known. */
export interface Situation {
  readonly status?: Status;
  readonly inEducation?: boolean;
}

/**
 * The labour market status that follows from the history: registered as unemployed goes before work, work before anything else; whoever is
 * certainly neither is inactive. Who is registered until the day before entry counts as unemployed.
 *
 * @param facts - what is known about the person
 * @param day - the day
 * @param options - whether being registered on the day before is enough, as at entry
 */
export function situationOn(facts: Facts, day: string, { orBefore = false } = {}): Situation {
  const [unemployed, employed, selfEmployed, education] = evaluateAll(
    [registered, inWork, ownWork, learning],
    facts,
    day,
    {
      lawDay,
    },
  );
  const [before] = orBefore ? evaluateAll([registered], facts, dayBefore(day), { lawDay }) : [];
  const status = statusBy(
    unemployed?.outcome === "met" || (before?.outcome === "met" && employed?.outcome !== "met")
      ? "met"
      : unemployed?.outcome,
    employed?.outcome,
    selfEmployed?.outcome,
  );
  const inEducation = education?.outcome === "unknown" ? undefined : education?.outcome === "met";
  return {
    ...(status === undefined ? {} : { status }),
    ...(inEducation === undefined ? {} : { inEducation }),
  };
}

type Outcome = "met" | "not-met" | "unknown" | undefined;

function statusBy(unemployed: Outcome, employed: Outcome, selfEmployed: Outcome): Status | undefined {
  if (unemployed === "met") return "unemployed";
  if (unemployed !== "not-met") return undefined;
  if (employed === "met") return "employed";
  if (selfEmployed === "met") return "self-employed";
  return employed === "not-met" && selfEmployed === "not-met" ? "inactive" : undefined;
}
