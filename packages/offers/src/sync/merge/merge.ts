// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Day } from "@quartierkit/calendar";
import { pointer } from "@quartierkit/findings";
import type { Finding } from "@quartierkit/findings";
import type { Catalogue } from "../../records/catalogue.ts";
import { sortedBy } from "../order.ts";
import type { Version } from "./choose.ts";
import { groupsOf } from "./groups.ts";
import type { Node } from "./groups.ts";
import { namedGroups } from "./ids.ts";
import type { Named } from "./ids.ts";
import { absentProblems, idProblems, ruleProblems, sourceProblems } from "./input.ts";
import { keyOf, syncLists } from "./model.ts";
import type { Decision, FieldRule, Merged, Order, Seen, SyncList, SyncRecord, SyncSource, SyncState } from "./model.ts";
import type { Precedence } from "./precedence.ts";
import { problem } from "./problem.ts";
import { innerSource, mergeRecord } from "./record.ts";
import type { MergedRecord } from "./record.ts";
import { renamed, renamingOf } from "./references.ts";
import { stateAfter } from "./state.ts";

/** How sources are merged. */
export interface MergeOptions {
  /** The day on which this happens: what vanished is gone since then. */
  readonly on: Day;
  /** From the source whose word counts most; sources that are not named come last, and count alike. */
  readonly order?: Order;
  /** Exceptions for single fields; the first rule that speaks of a field holds. */
  readonly rules?: readonly FieldRule[];
  readonly decisions?: readonly Decision[];
  /** What was remembered the last time. */
  readonly before?: SyncState | null;
}

type Records = ReadonlyMap<string, { readonly node: Node; readonly record: SyncRecord }>;

/** All records of all sources; where an id stands twice, the first. */
function recordsOf(sources: readonly SyncSource[]): Records {
  const all = sources.flatMap(({ id: source, catalogue }) =>
    syncLists.flatMap((list) => catalogue[list].map((record) => ({ node: { list, source, id: record.id }, record }))),
  );
  return new Map(all.toReversed().map((one) => [keyOf(one.node.list, one.node), one]));
}

function seenOf(named: readonly Named[], records: Records, { on, before }: MergeOptions): readonly Seen[] {
  const former = new Map((before?.seen ?? []).map((one) => [keyOf(one.list, one), one.gone]));
  const all = named.flatMap(({ id, nodes }) =>
    nodes.map(({ list, source, id: member }): Seen => {
      const key = keyOf(list, { source, id: member });
      const seen = { list, source, id: member, into: id };
      return records.has(key) ? seen : { ...seen, gone: former.get(key) ?? on };
    }),
  );
  return sortedBy(all, (one) => keyOf(one.list, one));
}

/** The sources themselves, and those that they name in turn. */
function namedSources(sources: readonly SyncSource[]): NonNullable<Catalogue["sources"]> {
  const all = sources.flatMap(({ id, title, catalogue }) => [
    { id, title },
    ...(catalogue.sources ?? []).map((inner) => ({ ...inner, id: innerSource(id, inner.id) })),
  ]);
  return sortedBy(all, ({ id }) => id);
}

interface Work {
  readonly named: readonly Named[];
  readonly records: Records;
  readonly precedence: Precedence;
}

function mergedList(list: SyncList, { named, records, precedence }: Work): readonly MergedRecord[] {
  const into = new Map(named.flatMap(({ id, nodes }) => nodes.map((node) => [keyOf(node.list, node), id] as const)));
  const own = named.filter(({ nodes }) => nodes[0]?.list === list);
  return sortedBy(own, ({ id }) => id).flatMap(({ id, nodes }) => {
    const versions = nodes.flatMap((node): readonly Version[] => {
      const found = records.get(keyOf(list, node));
      if (found === undefined) return [];
      const { source } = node;
      return [{ source, member: node.id, record: renamed(found.record, renamingOf(source, into)) }];
    });
    return versions.length === 0 ? [] : [mergeRecord(list, { id, versions, precedence })];
  });
}

/** Half of a source vanishing at once is more often a broken file than a city that closes. */
function vanished(seen: readonly Seen[], { on, before }: MergeOptions): readonly Finding[] {
  const former = (before?.seen ?? []).filter(({ gone }) => gone === undefined);
  return [...new Set(former.map(({ source }) => source))].flatMap((source) => {
    const had = former.filter((one) => one.source === source).length;
    const keys = new Set(former.map((one) => keyOf(one.list, one)));
    const lost = seen.filter(
      (one) => one.source === source && one.gone === on && keys.has(keyOf(one.list, one)),
    ).length;
    if (had < 4 || lost * 2 <= had) return [];
    return problem("many-gone", "warning", {
      path: pointer("sources", source),
      message: {
        de: `Aus „${source}“ sind ${lost} von ${had} Datensätzen verschwunden.`,
        en: `${lost} of ${had} records have vanished from “${source}”.`,
      },
      hint: { de: "Prüfen, ob die Quelle vollständig war.", en: "Check whether the source was complete." },
    });
  });
}

/**
 * Merges what several sources say into one catalogue. Nothing is lost: every field of every source is in the result, or stands
 * among `overridden` with its source. What vanished from all sources becomes a tombstone, and lives again where it reappears.
 * The order in which sources and decisions are given does not matter.
 *
 * @param sources - catalogues with an id each; all that were there the last time, a source that is given up as an empty catalogue
 * @param options - the day, whose word counts, decisions about duplicates, and what was remembered
 * @returns the state to keep, whose `catalogue` is the result; where sources cannot be told apart, one is absent, or a rule
 *   is wrong, the state as it was, with findings
 * @example
 * import { mergeSources } from "@quartierkit/offers/sync";
 * const empty = { format: "quartierkit-offers", version: 1, places: [], offers: [] } as const;
 * const city = { ...empty, organisations: [{ id: "1", name: "VHS", kind: "institution" }] } as const;
 * const land = { ...empty, organisations: [{ id: "x", name: "VHS Herne", kind: "institution", contact: { phone: "+49 2323 1" } }] } as const;
 * const decisions = [{ list: "organisations", a: { source: "city", id: "1" }, b: { source: "land", id: "x" }, verdict: "same", by: "editor", on: "2022-01-01" }] as const;
 * const sources = [{ id: "city", title: "Stadt", on: "2022-01-01", catalogue: city }, { id: "land", title: "Land", on: "2022-01-01", catalogue: land }];
 * const { state, conflicts } = mergeSources(sources, { on: "2022-01-01", order: ["city", "land"], decisions });
 * const [vhs] = state?.catalogue.organisations ?? [];
 * console.log(vhs?.name, vhs?.contact?.phone, vhs?.provenance?.["/contact/phone"]?.source); // → VHS +49 2323 1 land
 * console.log(conflicts[0]?.field, conflicts[0]?.taken, conflicts[0]?.by); // → /name city precedence
 */
export function mergeSources(sources: readonly SyncSource[], options: MergeOptions): Merged {
  const { on, order = [], rules = [], decisions = [], before = null } = options;
  const precedence = { order, rules };
  const wrong = [...sourceProblems(sources), ...absentProblems(sources, before), ...ruleProblems(precedence, sources)];
  if (wrong.some(({ severity }) => severity === "error"))
    return { state: before, overridden: [], conflicts: [], findings: wrong };
  const records = recordsOf(sources);
  const former = (before?.seen ?? []).map((seen): Node => ({ list: seen.list, source: seen.source, id: seen.id }));
  const grouping = groupsOf([...[...records.values()].map(({ node }) => node), ...former], decisions);
  const naming = namedGroups(grouping.groups, { order, before });
  const work = { named: naming.named, records, precedence };
  const organisations = mergedList("organisations", work);
  const places = mergedList("places", work);
  const offers = mergedList("offers", work);
  const seen = seenOf(naming.named, records, options);
  const lists = {
    organisations: organisations.map(({ record }) => record),
    places: places.map(({ record }) => record),
  };
  const all = { ...lists, offers: offers.map(({ record }) => record), sources: namedSources(sources) };
  // each list was made of records of that list
  const catalogue = { format: "quartierkit-offers", version: 1, ...all } as unknown as Catalogue;
  const merged = [...organisations, ...places, ...offers];
  return {
    state: stateAfter({ on, before, catalogue, seen }),
    overridden: merged.flatMap(({ overridden }) => overridden),
    conflicts: merged.flatMap(({ conflicts }) => conflicts),
    findings: [...wrong, ...idProblems(sources), ...grouping.findings, ...naming.findings, ...vanished(seen, options)],
  };
}
