// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { Parser } from "saxen";
import { expect, test } from "vitest";
import { offering } from "../../checks/examples.ts";
import type { Offer } from "../../records/catalogue.ts";
import { toOpenQCat } from "./write.ts";

const delivery = {
  catalogue: "Kurse",
  supplier: { id: "4711", name: "VHS" },
  on: "2025-03-01",
  language: "de",
} as const;

/** Text by path, as a parser of XML sees it. */
function seen(xml: string): Readonly<Record<string, string>> {
  const path: string[] = [];
  const found: Record<string, string> = {};
  const parser = new Parser();
  parser.on("error", (error: Error) => {
    throw error;
  });
  parser.on("openTag", (name: string) => {
    path.push(name);
  });
  parser.on("closeTag", () => {
    path.pop();
  });
  parser.on("text", (text: string, decode: (text: string) => string) => {
    if (text.trim() !== "") found[path.slice(2).join("/")] = decode(text);
  });
  parser.parse(xml);
  return found;
}

const course = (changes: Partial<Offer>) => toOpenQCat(offering({ kind: "course", ...changes }), delivery);

test("a course with its number, dates, contact and place, read by another parser", () => {
  const { value } = course({
    period: { from: "2025-03-01", to: "2025-06-30" },
    contact: { phone: "+49 2323 160", email: "vhs@herne.example" },
  });
  expect(value).toContain('<OPENQCAT version="1.1">');
  expect(value).toContain('<NEW_CATALOG FULLCATALOG="true">');
  expect(seen(value)).toMatchObject({
    "SERVICE/PRODUCT_ID": "o-1",
    "SERVICE/SUPPLIER_ID_REF": "4711",
    "SERVICE/SERVICE_DETAILS/TITLE": "Beratung",
    "SERVICE/SERVICE_DETAILS/SERVICE_DATE/START_DATE": "2025-03-01",
    "SERVICE/SERVICE_DETAILS/CONTACT/EMAILS/EMAIL": "vhs@herne.example",
    "SERVICE/SERVICE_DETAILS/SERVICE_MODULE/EDUCATION/MODULE_COURSE/LOCATION/NAME": "Stadtteilbüro",
  });
});

test.each(['<b>Kurs</b> & "Co"', "]]>", "Ä\u0001ß\ud800"])("%o breaks out of no element", (title) => {
  const expected = title.replaceAll("\u0001", "").replaceAll("\ud800", "");
  expect(seen(course({ title: { de: title } }).value)["SERVICE/SERVICE_DETAILS/TITLE"]).toBe(expected);
});

test("what is no course does not go out, and that is told", () => {
  const { value, loss } = toOpenQCat(offering({}), delivery);
  expect(value).not.toContain("<SERVICE>");
  expect(loss.map(({ path }) => path)).toEqual(["/offers/0"]);
  expect(course({}).loss.map(({ path }) => path)).toEqual(
    expect.arrayContaining(["/offers/0/schedule", "/offers/0/title/en"]),
  );
});
