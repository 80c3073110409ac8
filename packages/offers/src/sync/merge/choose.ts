// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { canonical } from "../canonical.ts";
import { byText } from "../order.ts";
import { combined, leaderOf, saysUnknown } from "./fields.ts";
import type { Conflict, SyncList, SyncRecord } from "./model.ts";
import { rankIn, ruleFor } from "./precedence.ts";
import type { Precedence } from "./precedence.ts";

/** A record as a source has it, with references into the merged catalogue. */
export interface Version {
  readonly source: string;
  readonly member: string;
  readonly record: SyncRecord;
}

/** One value that a source gives a field. */
export interface Said {
  readonly version: Version;
  readonly value: unknown;
  /** The same value, so that it can be compared. */
  readonly text: string;
}

export interface Choice {
  readonly path: readonly string[];
  readonly won: Said | null;
  readonly said: readonly Said[];
  /** Why, where sources contradict each other; `null` where they do not. */
  readonly by: Conflict["by"] | null;
}

interface Asked {
  readonly list: SyncList;
  readonly path: readonly string[];
  readonly said: readonly Said[];
}

const confirmedOn = ({ version }: Said): string => version.record.verifiedOn ?? "";

/** Sources whose value fits that of the field it depends on. */
function fitting({ path, said }: Asked, chosen: ReadonlyMap<string, Choice>): readonly Said[] {
  const leader = leaderOf(path);
  const lead = leader === null ? undefined : chosen.get(leader.path.join("/"));
  if (leader === null || lead === undefined || lead.won === null) return said;
  const { won } = lead;
  return said.filter(({ version }) => {
    const own = lead.said.find((one) => one.version === version);
    return own === undefined ? !leader.strict : own.text === won.text;
  });
}

/**
 * Chooses the value of one field: what is known before what is not, then by freshness where that was asked, then by the order,
 * and last by the id of the source, so that the order in which sources are given never matters.
 *
 * @param precedence - order and rules
 * @param asked - the field, and what each source says
 * @param chosen - the fields that were chosen before, by path
 */
export function choose(precedence: Precedence, asked: Asked, chosen: ReadonlyMap<string, Choice>): Choice {
  const { list, path, said } = asked;
  const { order, freshest } = ruleFor(precedence, list, path);
  const rank = ({ version }: Said) => rankIn(order, version.source);
  const fresher = (a: Said, b: Said) => (freshest ? byText(confirmedOn(b), confirmedOn(a)) : 0);
  const worth = (a: Said, b: Said) =>
    Number(saysUnknown(a.value)) - Number(saysUnknown(b.value)) || fresher(a, b) || rank(a) - rank(b);
  const [won = null, ...others] = fitting(asked, chosen).toSorted(
    (a, b) => worth(a, b) || byText(a.version.source, b.version.source) || byText(a.version.member, b.version.member),
  );
  const against = others.find(({ text, value }) => text !== won?.text && !saysUnknown(value));
  const silent = won === null || against === undefined || saysUnknown(won.value) || combined.includes(`/${path[0]}`);
  const by = silent
    ? null
    : worth(won, against) === 0
      ? "tie"
      : freshest && fresher(won, against) !== 0
        ? "freshest"
        : "precedence";
  return { path, won, said, by };
}

/** A value of a source for one field. */
export const saidBy = (version: Version, value: unknown): Said => ({ version, value, text: canonical(value) });
