// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Day } from "@quartierkit/calendar";
import type { Register } from "../../records/register.ts";
import type { DataClassCode } from "../data-classes.ts";
import { classOf } from "../field-class.ts";
import { classOfRecord } from "../main-class.ts";
import { fieldOf, personsIn } from "../records-of.ts";
import type { Listed } from "../records-of.ts";
import { withRecords } from "./whole.ts";

/** What a class of a person's data is erased from. */
export interface Portion {
  readonly people: ReadonlySet<string>;
  readonly classes: ReadonlySet<DataClassCode>;
  readonly on: Day;
}

const isErased = ({ classes }: Portion, code: string | undefined): boolean => [...classes].some((one) => one === code);

/** A record without its fields of the erased classes; a field that holds several is as sensitive as the most sensitive. */
function withoutFields(listed: Listed, portion: Portion): object {
  const { list, record } = listed;
  const fields: readonly (readonly [string, unknown])[] = Object.entries(record);
  const stay = fields.filter(([path]) => path === "value" || !isErased(portion, classOf({ list, path, record })));
  return stay.length === fields.length ? record : Object.fromEntries(stay);
}

function withoutEntries(listed: Listed, { people }: Portion): object {
  const team = fieldOf(listed.record, "team");
  const isOthers = (entry: unknown): boolean => {
    const id = typeof entry === "object" && entry !== null ? fieldOf(entry, "participantId") : undefined;
    return typeof id !== "string" || !people.has(id);
  };
  return Array.isArray(team) ? { ...listed.record, team: team.filter(isOthers) } : listed.record;
}

/** Notes on a retention that the class was erased. */
function noted({ record }: Listed, { on }: Portion): object {
  return fieldOf(record, "erasedOn") === undefined ? { ...record, erasedOn: on } : record;
}

function portionOf(register: Register, listed: Listed, portion: Portion): object | undefined {
  const { list, record } = listed;
  const persons = personsIn(register, listed);
  if (!persons.some((id) => portion.people.has(id))) return record;
  if (list === "practiceProjects") return isErased(portion, "participation") ? withoutEntries(listed, portion) : record;
  const about = fieldOf(record, "dataClass");
  if (list === "retentions" && typeof about === "string" && isErased(portion, about)) return noted(listed, portion);
  if (isErased(portion, classOfRecord(listed))) return undefined;
  return withoutFields(listed, portion);
}

/** The register without some classes of data of some people; their other data stays. */
export const withoutClasses = (register: Register, portion: Portion): Register =>
  withRecords(register, (listed) => portionOf(register, listed, portion));
