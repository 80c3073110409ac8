// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { describe, expect, expectTypeOf, test } from "vitest";
import type * as z from "zod";
import { build } from "../tree/build.ts";
import type { Facts } from "./facts.ts";
import { factsSchema } from "./schemas.ts";
import { labelOfFact, personFacts } from "./vocabulary.ts";

type Shape = { readonly [key: string]: z.ZodType };

const isObjectShape = (schema: unknown): schema is { readonly shape: Shape } =>
  typeof schema === "object" && schema !== null && "shape" in schema;

/** All paths of a schema in the notation of the vocabulary. */
function pathsOf(schema: unknown, prefix = ""): readonly string[] {
  const inner = schema as {
    readonly def: {
      readonly type: string;
      readonly innerType?: unknown;
      readonly element?: unknown;
      readonly options?: readonly unknown[];
    };
  };
  switch (inner.def.type) {
    case "optional":
      return pathsOf(inner.def.innerType, prefix);
    case "array":
      return [prefix, ...pathsOf(inner.def.element, `${prefix}[]`).filter((path) => path !== `${prefix}[]`)];
    case "union":
      return [prefix, ...(inner.def.options ?? []).filter(isObjectShape).flatMap((option) => pathsOf(option, prefix))];
    case "object":
      return isObjectShape(schema)
        ? Object.entries(schema.shape).flatMap(([key, value]) =>
            pathsOf(value, prefix === "" ? key : `${prefix}.${key}`),
          )
        : [];
    default:
      return [prefix];
  }
}

test("the vocabulary declares exactly the facts of the schema", () => {
  const history = /^(spells|known)/;
  const paths = [...new Set(pathsOf(factsSchema))].filter((path) => !history.test(path));
  expect(paths.toSorted()).toEqual(Object.keys(personFacts).toSorted());
});

test("the schema yields exactly the type of facts", () => {
  expectTypeOf<z.output<typeof factsSchema>>().toExtend<Facts>();
});

describe("the builder", () => {
  test("refuses unknown facts and facts of the wrong type when it is compiled", () => {
    expectTypeOf(build.is)
      .parameter(0)
      .toEqualTypeOf<
        | "germanByBirth"
        | "household.soleCarer"
        | "registeredJobSeeker"
        | "available"
        | "parents[].germanByBirth"
        | "vocationalDegree"
      >();
    expectTypeOf<"birthDate">().not.toExtend<Parameters<typeof build.number>[0]>();
    expectTypeOf<"birthdate">().not.toExtend<Parameters<typeof build.dayOf>[0]>();
    expectTypeOf<"holiday">().not.toExtend<Parameters<typeof build.spells>[0][number]>();
  });
});

describe("labels", () => {
  test.each([
    ["birthDate", "Geburtsdatum"],
    ["household.children.2.birthDate", "Geburtsdatum des Kindes"],
    ["spells.measure", "Verlauf: in einer Maßnahme"],
    ["spells.3.norm", "Verlauf, 4. Eintrag: Rechtsgrundlage"],
    ["spells.0", "Verlauf, 1. Eintrag: genauer Zeitraum"],
    ["something.else", "something.else"],
  ])("%s is %s", (path, label) => {
    expect(labelOfFact(path).de).toBe(label);
  });
});
