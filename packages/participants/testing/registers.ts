// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import fc from "fast-check";
import * as z from "zod";
import { emptyRegister } from "../src/records/empty.ts";
import { registerLists } from "../src/records/register.ts";
import type { Register } from "../src/records/register.ts";

/** Texts that some pattern of the schemas accepts; whatever accepts any text gets a marker instead. */
const samples = ["2021-03-01", "2021-03", "2021", "de", "DE", "05916000", "de.herne"];

interface Making {
  /** Text that stands in every field that takes any text. */
  readonly text: (path: string) => string;
  /** Values for some fields, e.g. ids, by list and name; `undefined` for all others. */
  readonly fixed: (list: string, name: string) => string | undefined;
}

const nameOf = (path: string): string => (path.split(".").at(-1) ?? "").replaceAll("[]", "");

interface MakingList extends Making {
  readonly list: string;
}

function textFor(schema: z.core.$ZodType, path: string, { text }: Making): fc.Arbitrary<unknown> {
  const accepts = (value: string) => z.safeParse(schema, value).success;
  const marker = text(path);
  if (accepts(marker)) return fc.constant(marker);
  return fc.constantFrom(...samples.filter(accepts));
}

/** Values of a schema: every shape that it allows, optional fields there or not. */
function valuesOf(schema: z.core.$ZodType, path: string, making: MakingList): fc.Arbitrary<unknown> {
  const name = nameOf(path);
  const fixed = making.fixed(making.list, name);
  // zod's own list of all its schemas
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case "object": {
      const fields = Object.entries(def.shape).map(([key, field]) => {
        return [key, valuesOf(field, path === "" ? key : `${path}.${key}`, making)] as const;
      });
      return fc
        .record(Object.fromEntries(fields))
        .map((value) => Object.fromEntries(Object.entries(value).filter(([, inner]) => inner !== undefined)));
    }
    case "array": {
      const size = name === "participantIds" ? 2 : 1;
      return fc.array(valuesOf(def.element, `${path}[]`, making), { minLength: size, maxLength: 2 });
    }
    case "optional":
      return fc.option(valuesOf(def.innerType, path, making), { nil: undefined, freq: 4 });
    case "nullable":
      return fc.option(valuesOf(def.innerType, path, making), { freq: 2 });
    case "union":
      return fc.oneof(...def.options.map((option) => valuesOf(option, path, making)));
    case "record":
      return fc.constant(name === "ext" ? { "de.herne": { own: making.text(path) } } : {});
    case "string":
      return fixed === undefined ? textFor(schema, path, making) : fc.constant(fixed);
    case "enum":
      return fc.constantFrom(...Object.values(def.entries));
    case "literal":
      return fc.constantFrom(...def.values);
    case "boolean":
      return fc.boolean();
    case "number":
      return fc.integer({ min: 1, max: 2 });
    default:
      throw new Error(`${path}: no values for ${def.type}`);
  }
}

/** Registers with a record in every list and a marker in every text; ids are those handed in. */
export function registers(making: Making): fc.Arbitrary<Register> {
  const lists = Object.entries(registerLists).map(([list, schema]) => {
    const own = { ...making, list, text: (path: string) => making.text(`${list}.${path}`) };
    return [list, fc.array(valuesOf(schema, "", own), { minLength: 1, maxLength: 1 })] as const;
  });
  // Each list holds what its schema allows, apart from values that contradict each other.
  return fc.record(Object.fromEntries(lists)).map((made) => ({ ...emptyRegister, ...made }) as Register);
}

/** Names by which records are called, so that all references of a person stay with that person. */
const ownIds =
  /^(?:id|participantId|participantIds|participationId|caseId|goalId|consentId|contactIds|absenceId|supersededBy|repeatOf|replacedBy)$/;

const nobodys: readonly string[] = [
  "measures",
  "statistics",
  "extensions",
  "cafeVisits",
  "cafeShifts",
  "anonymousContacts",
];

/** A household that names no participant is nobody's; this one names the person. */
const withMember = (register: Register, participantId: string): Register => ({
  ...register,
  households: register.households.map((one) => ({
    ...one,
    members: [...one.members, { role: "adult", participantId }],
  })),
});

const isNobodys = (path: string): boolean =>
  nobodys.includes(path.split(".")[0] ?? "") || /^practiceProjects\.(?!team)/.test(path);

/** A register about one person, with markers «person:list.field» in every text of a record about the person. */
export const registersOf = (person: string): fc.Arbitrary<Register> =>
  registers({
    text: (path) => (isNobodys(path) ? "frei" : `«${person}:${path}»`),
    fixed: (list, name) => {
      if (name === "measureId" || (name === "id" && nobodys.includes(list))) return "m-1";
      if (name === "id" && list === "practiceProjects") return person.replace("p", "x");
      if (name === "keptId" || name === "absorbedId") return person;
      return ownIds.test(name) ? person : undefined;
    },
  }).map((register) => withMember(register, person));
