// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Day } from "@quartierkit/calendar";
import { historyDeriver } from "@quartierkit/rules";
import type { CohortSql, Derived } from "@quartierkit/rules";
import { memberTables, personColumns, storable } from "./columns.ts";
import type { Cell, MemberTable } from "./columns.ts";
import type { Member } from "./member.ts";
import type { Names } from "./names.ts";
import type { Batch, Table } from "./table.ts";

/** A table, and how people become rows of it. */
export interface PeopleTable extends Table {
  /**
   * @param people - some people, in their order
   * @param from - the place of the first of them in the whole order
   */
  readonly fill: (people: readonly Member[], from: number) => Batch;
}

const ref = { name: "ref", type: "text" } as const;
const position = { name: "position", type: "double" } as const;

const refs = (people: readonly Member[]): readonly Cell[] => people.map(({ ref: own }) => storable(own));
const positions = (people: readonly Member[], from: number): readonly Cell[] => people.map((_, index) => from + index);

/** Only the columns that a query reads. */
function personsTable(name: string, { persons }: CohortSql): PeopleTable {
  const read = new Set(persons);
  const columns = personColumns.filter((column) => read.has(column.name));
  return {
    name,
    columns: [ref, position, ...columns],
    fill: (people, from) => ({
      count: people.length,
      columns: [
        refs(people),
        positions(people, from),
        ...columns.map((one) => people.map(({ facts }) => one.read(facts))),
      ],
    }),
  };
}

function membersTable(name: string, { columns, members }: MemberTable): PeopleTable {
  return {
    name,
    columns: [ref, ...columns],
    fill: (people) => {
      const owners: string[] = [];
      const records: unknown[] = [];
      for (const { ref: owner, facts } of people)
        for (const record of members(facts)) {
          owners.push(storable(owner));
          records.push(record);
        }
      return { count: records.length, columns: [owners, ...columns.map(({ read }) => records.map(read))] };
    },
  };
}

const edge = (which: "lo" | "hi", value: Derived | undefined): Cell =>
  typeof value === "object" && value !== null ? value[which] : null;

const flag = (value: Derived | undefined): Cell => (typeof value === "boolean" ? value : null);

/** What the kernel derives, once for each person. */
function historyTable(name: string, { history }: CohortSql, days: LawDays): PeopleTable {
  const derive = historyDeriver(history, days);
  const columns = history.flatMap(({ name: column, kind }): Table["columns"] =>
    kind === "flag"
      ? [{ name: column, type: "boolean" }]
      : ["lo", "hi"].map((which) => ({ name: `${column}_${which}`, type: "double" })),
  );
  const take = (derived: readonly (readonly Derived[])[]) =>
    history.flatMap(({ kind }, index) =>
      kind === "flag"
        ? [derived.map((values) => flag(values[index]))]
        : (["lo", "hi"] as const).map((which) => derived.map((values) => edge(which, values[index]))),
    );
  return {
    name,
    columns: [ref, ...columns],
    fill: (people) => ({
      count: people.length,
      columns: [refs(people), ...take(people.map(({ facts }) => derive(facts)))],
    }),
  };
}

interface LawDays {
  readonly on: Day;
  readonly lawDay?: Day;
}

/**
 * The tables that a query reads, with the columns that it reads.
 *
 * @param sql - from `toSql`
 * @param names - what the tables are called, the same as in the query
 * @param days - the day of the facts and the day whose law applies, the same as in the query
 */
export function tablesOf(
  sql: CohortSql,
  names: Pick<Names, "persons" | "children" | "parents" | "history">,
  days: LawDays,
): readonly PeopleTable[] {
  const lists = memberTables.filter(({ list }) => sql.lists.includes(list));
  return [
    personsTable(names.persons, sql),
    ...lists.map((list) => membersTable(names[list.name], list)),
    ...(sql.history.length === 0 ? [] : [historyTable(names.history, sql, days)]),
  ];
}

/** The facts as JSON, for what has to be asked of the engine again. */
export const factsTable = (name: string): PeopleTable => ({
  name,
  columns: [position, { name: "facts", type: "text" }],
  fill: (people, from) => ({
    count: people.length,
    columns: [positions(people, from), people.map(({ facts }) => JSON.stringify(facts))],
  }),
});
