// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { pointer } from "@quartierkit/findings";
import type { Violation } from "@quartierkit/findings";
import { when } from "../../checks/check.ts";
import { purposes, sensitivities } from "../../privacy/purposes.ts";
import { retentions } from "../../privacy/retention.ts";
import type { Extension, JsonSchema, OwnField } from "../extension.ts";
import { fieldsIn, recordsOf } from "../own-fields.ts";
import { schemaOf } from "../schema-of.ts";
import { sample } from "../sample.ts";
import { having } from "./subject.ts";
import type { ConformanceCheck } from "./subject.ts";

const people = sample.records.participants;
const basic = people ?? { schema: {}, fields: {} };

const withSchema = (changes: JsonSchema) =>
  having({ records: { ...sample.records, participants: { ...basic, schema: { ...basic.schema, ...changes } } } });

/** The sample with its field `school` changed; a file that is no TypeScript may lack anything. */
export const withSchool = (changes: { readonly [Key in keyof OwnField]?: OwnField[Key] | undefined }) => {
  const school = { ...basic.fields["school"], ...changes } as OwnField; // what it lacks is what is looked for
  return having({ records: { ...sample.records, participants: { ...basic, fields: { ...basic.fields, school } } } });
};

const propertiesOf = ({ properties }: JsonSchema): readonly string[] =>
  typeof properties === "object" && properties !== null ? Object.keys(properties) : [];

const whyNot = (schema: JsonSchema, read: ReturnType<typeof schemaOf>): string | null => {
  if ("why" in read) return read.why;
  if (schema["type"] !== "object" || schema["additionalProperties"] !== false) return "additionalProperties: false";
  return typeof schema["title"] === "string" && /^[A-Z][A-Za-z0-9]*$/.test(schema["title"]) ? null : "title";
};

const readable: ConformanceCheck = {
  code: "CONF-SCHEMA",
  severity: "error",
  title: { de: "JSON Schema der eigenen Felder", en: "JSON Schema of the own fields" },
  message: {
    de: "Mit dem Schema für „{list}“ lässt sich nicht arbeiten: {why}.",
    en: "The schema for “{list}” cannot be worked with: {why}.",
  },
  hint: {
    de: "Ein geschlossenes Objekt nach JSON Schema 2020-12 angeben, mit einem Titel wie „HerneParticipant“, ohne if, not und unevaluatedProperties.",
    en: "Give a closed object in JSON Schema 2020-12 with a title like “HerneParticipant”, without if, not and unevaluatedProperties.",
  },
  find: ({ extension }) =>
    recordsOf(extension).flatMap(([list, own]) => {
      const why = whyNot(own.schema, schemaOf(own));
      return why === null ? [] : [{ path: pointer("records", list, "schema"), values: { list, why } }];
    }),
  examples: {
    passing: [having({})],
    failing: [
      withSchema({ additionalProperties: true }),
      withSchema({ title: "no name" }),
      withSchema({ if: { required: ["way"] } }),
      withSchema({ type: "objekt" }),
    ],
  },
};

const matching: ConformanceCheck = {
  code: "CONF-FIELD-UNDECLARED",
  severity: "error",
  title: { de: "Feld ohne Erklärung, Erklärung ohne Feld", en: "Field without declaration, declaration without field" },
  message: {
    de: "„{field}“ steht nur im Schema oder nur in der Erklärung.",
    en: "“{field}” stands in the schema only or in the declaration only.",
  },
  hint: {
    de: "Zu jeder Eigenschaft des Schemas gehört ein Eintrag unter „fields“, und umgekehrt.",
    en: "Each property of the schema has an entry under “fields”, and the other way round.",
  },
  find: ({ extension }) =>
    recordsOf(extension).flatMap(([list, { schema, fields }]) => {
      const [properties, declared] = [propertiesOf(schema), Object.keys(fields)];
      const alone = [
        ...properties.filter((name) => !declared.includes(name)),
        ...declared.filter((name) => !properties.includes(name)),
      ];
      return alone.map((field) => ({ path: pointer("records", list, "fields", field), values: { field } }));
    }),
  examples: {
    passing: [having({})],
    failing: [
      withSchema({ properties: { school: {} } }),
      withSchema({ properties: { ...basicProperties(), mood: {} } }),
    ],
  },
};

function basicProperties(): object {
  const { properties } = basic.schema;
  return typeof properties === "object" && properties !== null ? properties : {};
}

const isKnown = (table: object, key: unknown): boolean => typeof key === "string" && Object.hasOwn(table, key);

/** A file that is no TypeScript may lack what the type demands. */
const lacking = ({ purpose, legalBasis, sensitivity, retention }: Partial<OwnField>): readonly string[] => [
  ...(isKnown(purposes, purpose) ? [] : ["purpose"]),
  ...(legalBasis?.some(({ text }) => text.trim() !== "") === true ? [] : ["legalBasis"]),
  ...(sensitivity !== undefined && sensitivities.includes(sensitivity) ? [] : ["sensitivity"]),
  ...(isKnown(retentions, retention) || typeof retention === "object" ? [] : ["retention"]),
];

const complete: ConformanceCheck = {
  code: "CONF-FIELD-INCOMPLETE",
  severity: "error",
  title: {
    de: "Feld ohne Zweck, Grundlage, Schutzstufe oder Frist",
    en: "Field without purpose, basis, sensitivity or retention",
  },
  message: {
    de: "Zu „{field}“ fehlt „{part}“, oder es ist keiner der Werte, die es gibt.",
    en: "“{field}” lacks “{part}”, or it is none of the values there are.",
  },
  hint: {
    de: "Zweck und Frist aus den Tabellen nehmen (eine eigene Frist ausschreiben), die Norm nennen, die Schutzstufe wählen.",
    en: "Take purpose and retention from the tables (spell out a period of your own), name the norm, choose the sensitivity.",
  },
  find: ({ extension }) =>
    fieldsIn(extension).flatMap(({ list, name, field }) =>
      lacking(field).map((part) => ({
        path: pointer("records", list, "fields", name, part),
        values: { field: name, part },
      })),
    ),
  examples: {
    passing: [having({})],
    failing: [
      withSchool({ purpose: undefined }),
      withSchool({ legalBasis: [] }),
      withSchool({ sensitivity: undefined }),
      withSchool({ retention: undefined }),
    ],
  },
};

const namesOf = (extension: Extension): readonly string[] => fieldsIn(extension).map(({ name }) => name);

const once: ConformanceCheck = {
  code: "CONF-FIELD-TWICE",
  severity: "error",
  title: { de: "Feldname zweimal vergeben", en: "Name of a field given twice" },
  message: { de: "„{field}“ gibt es an zwei Stellen.", en: "“{field}” exists in two places." },
  hint: {
    de: "Jedem Feld im Namensraum einen eigenen Namen geben: Eine Datei erklärt Felder nach ihrem Namen.",
    en: "Give each field of the namespace a name of its own: a file declares fields by name.",
  },
  find: ({ extension }) => {
    const names = namesOf(extension);
    return fieldsIn(extension).flatMap(({ list, name }, index): readonly Violation[] =>
      when(names.indexOf(name) !== index, { path: pointer("records", list, "fields", name), values: { field: name } }),
    );
  },
  examples: {
    passing: [having({})],
    failing: [having({ records: { participants: basic, goals: basic } })],
  },
};

/** What is said about each field. */
export const fieldChecks: readonly ConformanceCheck[] = [readable, matching, complete, once];
