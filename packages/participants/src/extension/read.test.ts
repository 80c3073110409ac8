// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { expect, test } from "vitest";
import { readExtendedRegister } from "./read.ts";
import { sample } from "./sample.ts";

const file = (...participants: readonly object[]) => ({ format: "quartierkit-participants", version: 1, participants });
const own = (fields: unknown) => ({ "example.eichenfurt": fields });

test("an own field that does not fit is reported where it stands, and the record stays", () => {
  const value = file(
    { id: 7 },
    { id: "p-1", ext: own({ school: "maybe", mood: "good" }) },
    { id: "p-2", ext: own([]) },
  );
  const { register, findings } = readExtendedRegister(value, [sample], { file: "city.json", path: "/data" });
  expect(register?.participants.map(({ id }) => id)).toEqual(["p-1", "p-2"]);
  expect(findings.map(({ file: name, path, code }) => `${name} ${path} ${code}`)).toEqual([
    "city.json /data/participants/0/id wrong-type",
    "city.json /data/participants/1/ext/example.eichenfurt/school unknown-code",
    "city.json /data/participants/1/ext/example.eichenfurt/mood unknown-field",
    "city.json /data/participants/2/ext/example.eichenfurt wrong-type",
  ]);
});

test("a namespace nobody knows passes unread, and so do own fields where no extension speaks of them", () => {
  const ext = { "de.bochum": { school: 7 }, ...own({ school: "enrolled" }) };
  const { register, findings } = readExtendedRegister(file({ id: "p-1", ext }), [sample]);
  expect(findings).toEqual([]);
  expect(register?.participants[0]?.ext).toEqual(ext);
  expect(readExtendedRegister(file({ id: "p-1", ext }), []).findings).toEqual([]);
});

test("what is no register stays none", () => {
  expect(readExtendedRegister([], [sample])).toMatchObject({ register: null, findings: [{ code: "wrong-type" }] });
});

test("a schema that cannot be worked with hinders nobody from reading; the kit reports it", () => {
  const broken = { ...sample, records: { participants: { schema: { if: {} }, fields: {} } } };
  const { register, findings } = readExtendedRegister(file({ id: "p-1", ext: own({}) }), [broken]);
  expect([register?.participants.length, findings]).toEqual([1, []]);
});
