// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { emptyRegister } from "../../records/empty.ts";
import { readRegister } from "../../records/read.ts";
import type { Register } from "../../records/register.ts";
import { elementsAt, memberNamed, membersAt } from "./slices.ts";
import { writeRegister } from "./write.ts";

/** Spelt as no program would write it again, with a broken record and a field of a newer version. */
const text = String.raw`{
  "format" : "quartierkit-participants", "version": 1.0,
  "participants": [
    {"id":"p-1", "ext": { "de.bochum": {"no": 12345678901234567890, "10":1.50, "2": "\u00e4]}"} , "__proto__": {"a": 1}}},
    { "id": "p-2", "newer": true },
    {"id":"p-3"}
  ],
  "later": [ {} ]
}
`;
const raw = String.raw`{"no": 12345678901234567890, "10":1.50, "2": "\u00e4]}"}`;

function read(file: string): Register {
  const { register } = readRegister(JSON.parse(file));
  if (register === null) throw new Error("the file is a register");
  return register;
}

const participants = (change: (one: Register["participants"]) => Register["participants"]): string => {
  const register = read(text);
  return writeRegister({ ...register, participants: change(register.participants) }, text).text ?? "";
};

describe("writeRegister", () => {
  test("changes nothing where nothing changed", () => {
    expect(writeRegister(read(text), text)).toEqual({ text, findings: [] });
    expect(writeRegister(read(text), `\uFEFF${text}`).text).toBe(`\uFEFF${text}`);
  });

  test("changes one record, keeps its foreign fields by the letter and everything around it", () => {
    const written = participants(([first, ...others]) => [{ id: "p-1", ...first, pseudonym: "Amsel" }, ...others]);
    const line = `{ "id": "p-1", "ext": { "de.bochum": ${raw}, "__proto__": {"a": 1} }, "pseudonym": "Amsel" }`;
    expect(written).toBe(text.replace(/\{"id":"p-1".*\}\}(?=,\n)/, () => line));
    expect(read(written).participants[0]).toMatchObject({ pseudonym: "Amsel" });
  });

  test("writes foreign fields anew only where they changed", () => {
    const written = participants(([first, ...others]) => [
      { id: "p-1", ...first, ext: { ...first?.ext, "de.bochum": { no: 7 } } },
      ...others,
    ]);
    expect(written).toContain(`"ext": { "de.bochum": {"no":7}, "__proto__": {"a": 1} }`);
  });

  test("takes away and adds records, and never those that it could not read", () => {
    const written = participants(([, third]) => [...(third === undefined ? [] : [third]), { id: "p-4" }]);
    expect(JSON.parse(written)["participants"]).toEqual([{ id: "p-2", newer: true }, { id: "p-3" }, { id: "p-4" }]);
    expect(JSON.parse(participants(() => []))["participants"]).toEqual([{ id: "p-2", newer: true }]);
  });

  test("adds lists that were absent, and leaves out those that are empty in a new file", () => {
    const cafeVisits = [{ month: "2021-03", visits: 4 }];
    const written = writeRegister({ ...read(text), cafeVisits }, text).text ?? "";
    expect(JSON.parse(written)["cafeVisits"]).toEqual(cafeVisits);
    const fresh = writeRegister({ ...emptyRegister, participants: [{ id: "p-1" }] }).text ?? "";
    expect(JSON.parse(fresh)).toEqual({
      format: "quartierkit-participants",
      version: 1,
      participants: [{ id: "p-1" }],
    });
  });

  test.each([
    ["{", "not-json"],
    ["[]", "wrong-type"],
    ['{"format":"other","version":1}', "unknown-code"],
  ])("writes nothing over %s", (before, code) => {
    const { text: written, findings } = writeRegister(emptyRegister, before);
    expect(written).toBeNull();
    expect(findings.map((finding) => finding.code)).toContain(code);
  });

  test("whatever stands under a foreign namespace stays by the letter when the record changes", () => {
    const spelt = fc.jsonValue({ maxDepth: 3 }).map((value) => JSON.stringify(value, null, "\t"));
    fc.assert(
      fc.property(spelt, fc.array(fc.constantFrom("p-1", "p-2", "p-3"), { maxLength: 4 }), (foreign, ids) => {
        const records = ids.map((id) => `{"id":"${id}","ext":{"de.bochum":${foreign}}}`).join(",");
        const before = `{"format":"quartierkit-participants","version":1,"participants":[${records}]}`;
        const register = read(before);
        expect(writeRegister(register, before).text).toBe(before);
        const changed = {
          ...register,
          participants: register.participants.map((one) => ({ ...one, birthDate: "1985" })),
        };
        const written = writeRegister(changed, before).text ?? "";
        expect(written.split(`"de.bochum": ${foreign} }`)).toHaveLength(ids.length + 1);
        expect(read(written)).toEqual(changed);
      }),
    );
  });
});

describe("stretches of a text", () => {
  test("are cut where values begin and end", () => {
    const list = ' [ 1e3,"a\\"]", [[],{}] ,{"b":"}"}, null]';
    expect(elementsAt(list, 1).map(({ from, to }) => list.slice(from, to))).toEqual([
      "1e3",
      '"a\\"]"',
      "[[],{}]",
      '{"b":"}"}',
      "null",
    ]);
    expect(elementsAt("[]", 0)).toEqual([]);
    expect(membersAt("{ }", 0)).toEqual([]);
  });

  test("know names as JSON does, the last one where two are the same", () => {
    const object = String.raw`{"a":1, "\u0061" : 2}`;
    const member = memberNamed(object, 0, "a");
    expect(object.slice(member?.from, member?.to)).toBe("2");
    expect(memberNamed(object, 0, "b")).toBeUndefined();
  });
});
