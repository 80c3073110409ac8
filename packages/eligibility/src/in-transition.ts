// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Day } from "@quartierkit/calendar";
import { evaluate } from "@quartierkit/rules";
import type { Facts, Rule, Verdict, VerdictValue } from "@quartierkit/rules";
import type { Citation } from "@quartierkit/vocabulary";
import { integrationServicesInTransition, lawInTransition } from "./sgb-2/66-uebergang.ts";
import type { BenefitEvents, LawInTransition, TransitionalProvision } from "./sgb-2/66-uebergang.ts";

/** A verdict, and which law it rests on. */
export interface VerdictInTransition {
  readonly verdict: Verdict;
  readonly law: LawInTransition;
}

/**
 * Days on which the wording of a rule changed, as far as its versions tell: those after the first event that is known. Where there is
 * none, events that are not known are weighed against the last change only: a benefit that runs is taken not to lie further back.
 */
function amendmentsOf(rule: Rule, { claimArose, awarded, began }: BenefitEvents, day: Day): readonly Day[] {
  const changes = rule.versions.slice(1).flatMap(({ inForce: { from } }) => (from <= day ? from : []));
  const [first] = [claimArose, awarded, began].filter((event) => typeof event === "string").toSorted();
  const later = first === undefined ? [] : changes.filter((change) => first < change);
  return later.length > 0 ? later : changes.slice(-1);
}

const together = (norms: readonly Citation[]): readonly Citation[] => [
  ...new Map(norms.map((norm) => [norm.text, norm])).values(),
];

/** A value on which not every law agrees is not known. */
function agreed(verdicts: readonly Verdict[]): Readonly<Record<string, VerdictValue>> {
  const names = [...new Set(verdicts.flatMap(({ value }) => Object.keys(value ?? {})))];
  return Object.fromEntries(
    names.map((name): readonly [string, VerdictValue] => {
      const found = verdicts.map(({ value }) => value?.[name] ?? null);
      const [first = null] = found;
      return [name, found.every((other) => JSON.stringify(other) === JSON.stringify(first)) ? first : null];
    }),
  );
}

/** The verdict that holds whichever of the laws applies. */
function whicheverApplies(verdicts: readonly [Verdict, ...Verdict[]], missing: readonly string[]): Verdict {
  const [first] = verdicts;
  const outcome = verdicts.every((one) => one.outcome === first.outcome) ? first.outcome : "unknown";
  const value = agreed(verdicts);
  const unchecked = verdicts.flatMap(({ lawCheckedUntil }) => lawCheckedUntil ?? []).toSorted()[0];
  return {
    rule: first.rule,
    on: first.on,
    outcome,
    ...(Object.keys(value).length === 0 ? {} : { value }),
    missing: outcome === "unknown" ? [...new Set([...verdicts.flatMap((one) => one.missing), ...missing])] : [],
    decisions: outcome === "unknown" ? [...new Set(verdicts.flatMap((one) => one.decisions))] : [],
    norms: together(verdicts.flatMap((one) => one.norms)),
    ...(unchecked === undefined ? {} : { lawCheckedUntil: unchecked }),
  };
}

/**
 * Says whether a person meets a rule where a benefit or measure may keep the former law.
 *
 * Where an event is missing that can matter, the rule is evaluated under every law that may apply: if all agree the outcome is known,
 * otherwise it is `unknown` and `missing` names the events (`events.awarded`). Events that are not known are taken not to lie before the
 * change that precedes the known ones; `lawInTransition` weighs them against any changes that it is handed.
 *
 * @law § 66 SGB II
 * @param rule - the rule; its amendments are where its versions begin
 * @param facts - what is known about the person on the day
 * @param asked - the day, `YYYY-MM-DD`; the events of the benefit, an absent one is unknown; another provision than § 66 SGB II
 * @returns the verdict, and the day whose law applies with its reason
 * @throws CalendarError `impossible-day`
 */
export function evaluateInTransition(
  rule: Rule<"entitlement">,
  facts: Facts,
  asked: { readonly day: Day; readonly events: BenefitEvents; readonly provision?: TransitionalProvision },
): VerdictInTransition {
  const { day, events, provision = integrationServicesInTransition } = asked;
  const law = lawInTransition({ provision, events, day, amendments: amendmentsOf(rule, events, day) });
  const under = (lawDay: Day): Verdict => evaluate(rule, facts, day, { lawDay });
  const [oldest, ...younger] = law.known ? [law.lawDay] : law.candidates;
  const verdict = law.known
    ? under(law.lawDay)
    : whicheverApplies(
        [under(oldest), ...younger.map(under)],
        law.missing.map((event) => `events.${event}`),
      );
  return { law, verdict: { ...verdict, norms: together([...verdict.norms, law.norm]) } };
}
