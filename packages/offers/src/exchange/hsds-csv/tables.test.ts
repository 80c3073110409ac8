// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { base, monday, offering } from "../../checks/examples.ts";
import { readCatalogue } from "../../records/read.ts";
import { fromHsds } from "../hsds/read.ts";
import { toHsds } from "../hsds/write.ts";
import { fromHsdsTables } from "./read.ts";
import { toHsdsTables } from "./write.ts";

const options = { language: "de", on: "2025-03-01" } as const;
const url = new URL("../../../../../examples/wanne-sued/data/offers.json", import.meta.url);
const wanne = readCatalogue(JSON.parse(readFileSync(url, "utf8"))).catalogue ?? base;

describe("out", () => {
  const { value } = toHsdsTables(wanne, "de");
  const descriptor = JSON.parse(value["datapackage.json"] ?? "{}");

  test("a table for each entity; what is nested many times is one row", () => {
    expect(Object.keys(value)).toEqual([
      "datapackage.json",
      ...descriptor.resources.map(({ path }: { path: string }) => path),
    ]);
    const lines = (name: string) => (value[name] ?? "").trimEnd().split("\r\n").length - 1;
    expect([lines("services.csv"), lines("organizations.csv"), lines("locations.csv")]).toEqual([24, 8, 5]);
  });

  test("every reference of the package leads to a row", () => {
    for (const { path, schema } of descriptor.resources) {
      const columns = (value[path] ?? "").split("\r\n")[0]?.split(",");
      expect(columns).toEqual(schema.fields.map(({ name }: { name: string }) => name));
    }
    const services = descriptor.resources.find(({ name }: { name: string }) => name === "service");
    expect(services.schema.foreignKeys).toEqual([
      { fields: "organization_id", reference: { resource: "organization", fields: "id" } },
    ]);
  });
});

test.each([
  ["Wanne-Süd", wanne],
  [
    "signs that CSV has to quote",
    offering({
      description: { de: 'Ein "Kurs",\nzwei Zeilen' },
      contact: { phone: "+49 1" },
      schedule: monday(["09:00", "12:00"]),
    }),
  ],
])("%s comes back from the tables as from nested HSDS", (_, catalogue) => {
  const nested = fromHsds(JSON.parse(JSON.stringify(toHsds(catalogue, { language: "de" }).value)), options).catalogue;
  const { catalogue: again } = fromHsdsTables(toHsdsTables(catalogue, "de").value, options);
  expect(again.offers).toEqual(nested.offers);
  expect(new Set(again.organisations.map(({ id }) => id))).toEqual(new Set(nested.organisations.map(({ id }) => id)));
  expect(again.places).toHaveLength(nested.places.length);
});

describe("in", () => {
  const files = {
    "organizations.csv": "id,name,description\no,Büro,\n",
    "services.csv":
      "id,organization_id,name,status,minimum_age,maximum_age\ns,o,Kurs,active,9,3\nt,nobody,Treff,active,,\n",
    "schedules.csv":
      "id,service_id,freq,byday,opens_at,closes_at\na,s,WEEKLY,MO,9am,12:00\nb,nirgends,WEEKLY,MO,09:00,12:00\n",
  };
  const { catalogue, findings } = fromHsdsTables(files, options);
  const told = findings.map(({ code, file, line, path }) => `${code} ${file}:${line} ${path}`);

  test("findings name file, line and column", () => {
    expect(told).toEqual(
      expect.arrayContaining([
        "hours-format schedules.csv:2 /opens_at",
        "OFF-REFERENCE schedules.csv:3 ",
        "OFF-REFERENCE services.csv:3 /organization_id",
        "OFF-AGES services.csv:2 /minimum_age",
      ]),
    );
  });

  test("rows are put together", () => {
    expect(catalogue.offers[0]).toMatchObject({ id: "s", organisationId: "o", schedule: { kind: "weekly" } });
  });
});
