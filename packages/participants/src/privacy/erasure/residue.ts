// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { ageBoundsOn } from "@quartierkit/calendar";
import type { Day } from "@quartierkit/calendar";
import type { Bilingual } from "@quartierkit/vocabulary";
import { valueOf } from "@quartierkit/vocabulary";
import { found, ofPerson } from "../../records/lookup.ts";
import type { Member, Participation, Register } from "../../records/register.ts";
import { protectCounts } from "./small-cells.ts";
import type { Cell } from "./small-cells.ts";

const unknown = "unknown";

/** The participations of a person that began, the earliest first. */
function begun(register: Register, participantId: string): readonly Participation[] {
  const entries = ofPerson(register, "participations", participantId).map(({ record }) => record);
  const dayOf = ({ actual }: Participation): Day => actual?.from ?? "";
  return entries.filter(({ actual }) => actual !== undefined).toSorted((a, b) => (dayOf(a) < dayOf(b) ? -1 : 1));
}

function ageBand(register: Register, participantId: string): string {
  const born = valueOf(found(register, "participants", participantId)?.birthDate);
  const entry = begun(register, participantId)[0]?.actual?.from;
  if (born === undefined || entry === undefined) return unknown;
  const { lo, hi } = ageBoundsOn(born, entry);
  const bands = [
    [25, "under 25"],
    [35, "25-34"],
    [45, "35-44"],
    [55, "45-54"],
  ] as const;
  const bandOf = (age: number): string => bands.find(([below]) => age < below)?.[1] ?? "55 and over";
  return bandOf(lo) === bandOf(hi) ? bandOf(lo) : unknown;
}

interface Dimension {
  readonly title: Bilingual;
  readonly labelOf: (register: Register, participantId: string) => string;
}

/** What may be counted of erased people. Each person falls under one label; labels are never crossed with each other. */
export const residueDimensions = {
  gender: {
    title: { de: "Geschlecht", en: "gender" },
    labelOf: (register, id) => valueOf(found(register, "participants", id)?.gender) ?? unknown,
  },
  age: { title: { de: "Alter beim Eintritt", en: "age at entry" }, labelOf: ageBand },
  year: {
    title: { de: "Jahr des Eintritts", en: "year of entry" },
    labelOf: (register, id) => begun(register, id)[0]?.actual?.from.slice(0, 4) ?? unknown,
  },
  norm: {
    title: { de: "erste Maßnahme", en: "first measure" },
    labelOf: (register, id) => {
      const first = begun(register, id)[0];
      return (first === undefined ? undefined : found(register, "measures", first.measureId)?.norm) ?? unknown;
    },
  },
  destination: {
    title: { de: "Verbleib nach dem letzten Austritt", en: "destination after the last exit" },
    labelOf: (register, id) => begun(register, id).at(-1)?.exit?.destination ?? unknown,
  },
} as const satisfies Readonly<Record<string, Dimension>>;

export type ResidueDimension = keyof typeof residueDimensions;

/** What is asked of a residue. */
export interface ResidueOptions {
  readonly on: Day;
  readonly dimensions: readonly ResidueDimension[];
  /** Smallest count shown; 3 where nothing is said. */
  readonly minimum?: number;
}

function counted(labels: readonly string[]): readonly Cell[] {
  return [...new Set(labels)].map((label) => ({ label, count: labels.filter((one) => one === label).length }));
}

/**
 * What stays of people when their data is erased: counts by single dimensions, none of them small, none to be had by
 * subtraction. A few people leave nothing; whoever wants figures erases by the year and not one by one.
 *
 * @returns statistics as the register holds them; dimensions of which nothing may be shown are not among them
 */
export function residueOf(
  register: Register,
  participantIds: readonly string[],
  { on, dimensions, minimum }: ResidueOptions,
): readonly Member<"statistics">[] {
  const taken = new Set(register.statistics.map(({ id }) => id));
  const idFor = (name: string, run = 1): string => {
    const id = run === 1 ? `erased-${on}-${name}` : `erased-${on}-${run}-${name}`;
    return taken.has(id) ? idFor(name, run + 1) : id;
  };
  const { total } = protectCounts([{ label: "all", count: participantIds.length }], minimum);
  if (total === null) return [];
  const all = {
    id: idFor("all"),
    title: "Gelöschte Personen",
    on,
    unit: "persons",
    cells: [{ label: "all", count: total }],
  } as const;
  const tables = dimensions.flatMap((name): readonly Member<"statistics">[] => {
    const { title, labelOf } = residueDimensions[name];
    const { cells } = protectCounts(counted(participantIds.map((id) => labelOf(register, id))), minimum);
    if (cells.length === 0) return [];
    return [{ id: idFor(name), title: `Gelöschte Personen: ${title.de}`, on, unit: "persons", cells }];
  });
  return [all, ...tables];
}
