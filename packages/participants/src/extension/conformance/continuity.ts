// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { pointer } from "@quartierkit/findings";
import type { Violation } from "@quartierkit/findings";
import type { ListName } from "../../records/register.ts";
import type { Extension, JsonSchema } from "../extension.ts";
import { fieldsIn, valueAt } from "../own-fields.ts";
import { sample } from "../sample.ts";
import { sameJson } from "../verbatim/same-json.ts";
import { having } from "./subject.ts";
import type { ConformanceCheck, Subject } from "./subject.ts";

/** The form of a value, without the words about it. */
function formOf(extension: Extension, list: ListName, name: string): unknown {
  const property = valueAt(extension.records[list]?.schema, `properties.${name}`);
  if (typeof property !== "object" || property === null) return property;
  const { title: _title, description: _description, ...form }: JsonSchema = { ...property };
  return form;
}

/** A list of allowed values may grow; anything else about a form stays. */
function takesAll(before: unknown, now: unknown): boolean {
  if (sameJson(before, now)) return true;
  const [old, wider] = [valueAt(before, "enum"), valueAt(now, "enum")];
  return Array.isArray(old) && Array.isArray(wider) && old.every((value) => wider.includes(value));
}

const since = (extension: Extension): Subject => ({ extension, previous: sample });

const people = sample.records.participants ?? { schema: {}, fields: {} };

const peopleAs = (properties: object, dropped?: string): Extension => {
  const fields = Object.fromEntries(Object.entries(people.fields).filter(([name]) => name !== dropped));
  const before = valueAt(people.schema, "properties");
  const all = typeof before === "object" && before !== null ? { ...before, ...properties } : properties;
  const schema = { ...people.schema, properties: all };
  return { ...sample, records: { ...sample.records, participants: { schema, fields } } };
};

const stable: ConformanceCheck = {
  code: "CONF-CHANGED",
  severity: "error",
  title: {
    de: "Feld verschwunden oder anders als in der Vorversion",
    en: "Field gone or other than in the version before",
  },
  message: {
    de: "„{field}“ gibt es nicht mehr, oder es nimmt nicht mehr alle Werte von früher.",
    en: "“{field}” is gone, or no longer takes all values of before.",
  },
  hint: {
    de: "Ein Feld mit „until“ auslaufen lassen und unter neuem Namen neu anlegen; alte Bestände bleiben lesbar.",
    en: "Let a field run out with “until” and begin a new one under another name; old files stay readable.",
  },
  find: ({ extension, previous }) =>
    (previous === undefined ? [] : fieldsIn(previous)).flatMap(({ list, name }): readonly Violation[] => {
      if (previous === undefined) return [];
      const isThere = extension.records[list]?.fields[name] !== undefined;
      if (isThere && takesAll(formOf(previous, list, name), formOf(extension, list, name))) return [];
      return [{ path: pointer("records", list, "fields", name), values: { field: name } }];
    }),
  examples: {
    passing: [
      having({}),
      since(sample),
      since(peopleAs({ school: { enum: ["open-day", "enrolled", "left"] }, way: { type: "string", title: "Weg" } })),
    ],
    failing: [
      since(peopleAs({ school: { enum: ["open-day"] } })),
      since(peopleAs({ way: { type: "integer" } })),
      since(peopleAs({}, "way")),
    ],
  },
};

/** Whether files of the version before stay readable. */
export const continuityChecks: readonly ConformanceCheck[] = [stable];
