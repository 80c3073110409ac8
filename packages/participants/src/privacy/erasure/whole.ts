// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { ListName, Register } from "../../records/register.ts";
import { fieldOf, idOf, listNames, personsIn } from "../records-of.ts";
import type { Listed } from "../records-of.ts";

/** Lists whose records are about several people: only the entries of those who leave go. */
const shared = { practiceProjects: "team", households: "members" } as const;

const isShared = (list: ListName): list is keyof typeof shared => Object.hasOwn(shared, list);

const entriesOf = (value: unknown): readonly object[] =>
  Array.isArray(value) ? value.filter((one): one is object => typeof one === "object" && one !== null) : [];

/** A shared record without the people who leave; `undefined` where it was about nobody else. */
function remaining(list: keyof typeof shared, record: object, leaving: ReadonlySet<string>): object | undefined {
  const stays = entriesOf(fieldOf(record, shared[list])).filter((entry) => {
    const id = fieldOf(entry, "participantId");
    return typeof id !== "string" || !leaving.has(id);
  });
  const isOthers = stays.some((entry) => fieldOf(entry, "participantId") !== undefined);
  // Who else lives in a household says much about the one who left.
  if (list === "households" && !isOthers) return undefined;
  return { ...record, [shared[list]]: stays };
}

function kept(register: Register, listed: Listed, leaving: ReadonlySet<string>): object | undefined {
  const { list, record } = listed;
  if (!personsIn(register, listed).some((id) => leaving.has(id))) return record;
  return isShared(list) ? remaining(list, record, leaving) : undefined;
}

/** Names that other records call the removed ones by: optional, or members of a list of ids. */
const callers: Readonly<Partial<Record<ListName, readonly string[]>>> = {
  providerReports: ["contactIds"],
  participations: ["caseId"],
  placements: ["participationId"],
  attendanceDays: ["absenceId"],
  assessments: ["supersededBy"],
  languageSupports: ["repeatOf"],
  consents: ["replacedBy"],
};

/** A record that no longer names what is gone. */
function mended(list: ListName, record: object, gone: ReadonlySet<string>): object {
  const names = callers[list] ?? [];
  const isGone = (id: unknown): boolean => typeof id === "string" && gone.has(id);
  const fields: readonly (readonly [string, unknown])[] = Object.entries(record);
  if (!fields.some(([name, value]) => names.includes(name) && [value].flat().some(isGone))) return record;
  return Object.fromEntries(
    fields.flatMap(([name, value]) => {
      if (!names.includes(name)) return [[name, value]];
      if (!Array.isArray(value)) return isGone(value) ? [] : [[name, value]];
      const stay = value.filter((id) => !isGone(id));
      return stay.length === 0 ? [] : [[name, stay]];
    }),
  );
}

/** A register with some records left out, and what names them mended; `keep` answers `undefined` where one goes. */
export function withRecords(register: Register, keep: (listed: Listed) => object | undefined): Register {
  const gone = new Set<string>();
  const lists = listNames.map((list) => {
    const own = register[list].flatMap((record, index) => {
      const stays = keep({ list, index, record });
      const id = idOf(record);
      if (stays === undefined && id !== undefined) gone.add(id);
      return stays === undefined ? [] : [stays];
    });
    return [list, own] as const;
  });
  const mendedLists = lists.map(([list, own]) => [list, own.map((record) => mended(list, record, gone))] as const);
  // Records lose entries and optional fields only: each is still a record of its list.
  return { ...register, ...Object.fromEntries(mendedLists) } as Register;
}

/** The register without the people who leave: their records, and their entries in records about several people. */
export const withoutPeople = (register: Register, leaving: ReadonlySet<string>): Register =>
  withRecords(register, (listed) => kept(register, listed, leaving));
