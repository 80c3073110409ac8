// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { findCode } from "@quartierkit/vocabulary";
import type { CodeList } from "@quartierkit/vocabulary";
import { pointer } from "@quartierkit/findings";
import { fieldsOf } from "../../privacy/fields.ts";
import { registerLists } from "../../records/register.ts";
import { coreCodeOf, coreListOf, isCodeOf, ownListOf } from "../code-lists.ts";
import type { Extension, OwnField, OwnRecord } from "../extension.ts";
import { fieldsIn } from "../own-fields.ts";
import { sample } from "../sample.ts";
import { having } from "./subject.ts";
import type { ConformanceCheck } from "./subject.ts";

const codesAs = (change: (list: CodeList) => Partial<CodeList>, core?: string) =>
  having({
    codeLists: sample.codeLists.map((own) => ({
      core: core ?? own.core,
      list: { ...own.list, ...change(own.list) },
    })),
  });

const broader: ConformanceCheck = {
  code: "CONF-CODE-BROADER",
  severity: "error",
  title: { de: "Code ohne weiteren Kerncode", en: "Code without a broader core code" },
  message: {
    de: "„{code}“ führt zu keinem Code von „{core}“.",
    en: "“{code}” leads to no code of “{core}”.",
  },
  hint: {
    de: "Unter „broader“ den Kerncode nennen, unter dem Berichte ihn zählen.",
    en: "Name under “broader” the core code that reports count it under.",
  },
  find: ({ extension }) =>
    extension.codeLists.flatMap(({ core, list }, place) =>
      list.codes.flatMap(({ code }, index) =>
        coreCodeOf(extension, list.id, code) === undefined
          ? [{ path: pointer("codeLists", place, "list", "codes", index), values: { code, core } }]
          : [],
      ),
    ),
  examples: {
    passing: [having({})],
    failing: [
      codesAs(({ codes }) => ({ codes: codes.map(({ code, label }) => ({ code, label })) })),
      codesAs(({ codes }) => ({ codes: codes.map((one) => ({ ...one, broader: "family" })) })),
      codesAs(() => ({}), "participation.exit"),
    ],
  },
};

/** A code that stands twice, or that the core has: nobody could tell which is meant. */
const taken = (list: CodeList, core: CodeList | undefined): readonly number[] =>
  list.codes.flatMap(({ code }, index) => {
    const isTwice = list.codes.findIndex((one) => one.code === code) !== index;
    return isTwice || (core !== undefined && findCode(core, code) !== undefined) ? [index] : [];
  });

const distinct: ConformanceCheck = {
  code: "CONF-CODE-TAKEN",
  severity: "error",
  title: { de: "Code oder Liste ist schon vergeben", en: "Code or list is already taken" },
  message: {
    de: "In der Liste „{list}“ ist ein Code zweimal vergeben, oder er oder die Liste heißt wie im Kern.",
    en: "In the list “{list}” a code is given twice, or it or the list is called as in the core.",
  },
  hint: {
    de: "Einen eigenen Namen wählen: Ein Kerncode behält seine Bedeutung.",
    en: "Choose a name of your own: a core code keeps its meaning.",
  },
  find: ({ extension: { codeLists } }) =>
    codeLists.flatMap(({ core, list }, place) => {
      const path = pointer("codeLists", place, "list");
      const values = { list: list.id };
      const isCore =
        coreListOf(list.id) !== undefined || codeLists.some((one, i) => i < place && one.list.id === list.id);
      return [
        ...(isCore ? [{ path: `${path}/id`, values }] : []),
        ...taken(list, coreListOf(core)).map((index) => ({ path: `${path}${pointer("codes", index)}`, values })),
      ];
    }),
  examples: {
    passing: [having({})],
    failing: [
      codesAs(({ codes }) => ({ codes: [...codes, ...codes] })),
      codesAs(({ codes }) => ({ codes: codes.map((one) => ({ ...one, code: "provider" })) })),
      codesAs(() => ({ id: "participation.exit-reason" })),
      having({ codeLists: [...sample.codeLists, ...sample.codeLists] }),
    ],
  },
};

/** The values that the schema allows for a field, where it lists them. */
function allowedBy({ schema }: OwnRecord, name: string): readonly unknown[] {
  const { properties } = schema;
  if (typeof properties !== "object" || properties === null) return [];
  const property: unknown = Object.entries(properties).find(([key]) => key === name)?.[1];
  if (typeof property !== "object" || property === null || !("enum" in property)) return [];
  return Array.isArray(property.enum) ? property.enum : [];
}

/** What a field names that is not there. */
function astray(extension: Extension, { list, name, field }: ReturnType<typeof fieldsIn>[number]): readonly string[] {
  const { codes, refines } = field;
  const own = codes === undefined ? undefined : ownListOf(extension, codes);
  const record = extension.records[list];
  const allowed = record === undefined || own === undefined ? [] : allowedBy(record, name);
  return [
    ...(codes !== undefined && own === undefined ? [codes] : []),
    ...(refines !== undefined && codes === undefined ? ["codes"] : []),
    ...(refines !== undefined && !fieldsOf(registerLists[list]).some(({ path }) => path === refines) ? [refines] : []),
    ...allowed.filter((code) => own !== undefined && !isCodeOf(own, code)).map(String),
  ];
}

const exit = sample.records.participations ?? { schema: {}, fields: {} };

const detailAs = (changes: Partial<OwnField>, property: object = { type: "string" }) => {
  const fields = Object.entries(exit.fields).map(([name, field]) => [name, { ...field, ...changes }] as const);
  const schema = { ...exit.schema, properties: { exitDetail: property } };
  return having({ records: { ...sample.records, participations: { schema, fields: Object.fromEntries(fields) } } });
};

const led: ConformanceCheck = {
  code: "CONF-CODE-ASTRAY",
  severity: "error",
  title: { de: "Feld nennt, was es nicht gibt", en: "Field names what does not exist" },
  message: {
    de: "„{field}“ nennt „{what}“; das gibt es hier nicht.",
    en: "“{field}” names “{what}”, which does not exist here.",
  },
  hint: {
    de: "Unter „codes“ eine Liste der Erweiterung nennen, unter „refines“ ein Kernfeld desselben Datensatzes.",
    en: "Name a list of the extension under “codes”, and a core field of the same record under “refines”.",
  },
  find: ({ extension }) =>
    fieldsIn(extension).flatMap((one) =>
      astray(extension, one).map((what) => ({
        path: pointer("records", one.list, "fields", one.name),
        values: { field: one.name, what },
      })),
    ),
  examples: {
    passing: [having({}), detailAs({}, { enum: ["childcare-lost", "provider"] })],
    failing: [
      detailAs({ codes: "eichenfurt.exits" }),
      detailAs({ refines: "exit.why" }),
      detailAs({}, { enum: ["childcare-lots"] }),
    ],
  },
};

/** Whether a report of all cities can still count. */
export const codeChecks: readonly ConformanceCheck[] = [broader, distinct, led];
