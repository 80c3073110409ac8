// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { describe, expect, test } from "vitest";
import { base, having } from "../../checks/examples.ts";
import type { Register } from "../../records/register.ts";
import { keptUntil } from "./funding.ts";
import { retentionPlan } from "./plan.ts";
import type { Leaving } from "./plan.ts";

const over: Leaving = { participantId: "p-1", purposeEndedOn: "2025-06-30", funding: [] };

function planned(dataClass: string, leaving: Leaving, { on = "2026-04-01", register = base as Register } = {}) {
  const plan = retentionPlan(register, leaving, on).find((one) => one.dataClass === dataClass);
  return { deleteAt: plan?.deleteAt, blocks: plan?.blocks.map(({ kind }) => kind) };
}

describe("the last day on which evidence is kept", () => {
  // The last ESF+ payment of 12 March 2026 keeps until the end of 2031 (Art. 82 VO (EU) 2021/1060).
  test.each([
    ["esf-plus", "2026-03-12", "2031-12-31"],
    ["esf-plus", "2025-12-31", "2030-12-31"],
    ["esf-plus", "2026-01-01", "2031-12-31"],
    ["esf-2014-small", "2020-02-14", "2023-12-31"],
    ["esf-2014", "2020-02-14", "2022-12-31"],
  ] as const)("%s, %s: %s", (rule, trigger, last) => {
    expect(keptUntil({ rule, trigger }).last).toBe(last);
  });

  test("proceedings lengthen it by their days, and while they run nobody can tell", () => {
    const stopped = (to: string | null) => [{ from: "2030-01-01", to }];
    const trigger = "2026-03-12";
    expect(keptUntil({ rule: "esf-plus", trigger, stopped: stopped("2030-01-31") }).last).toBe("2032-01-31");
    expect(keptUntil({ rule: "esf-plus", trigger, stopped: stopped(null) }).last).toBeNull();
    expect(keptUntil({ rule: "esf-plus", trigger: null }).last).toBeNull();
  });
});

test("evidence is kept as long as the longest funding rule wants, counselling no longer than the purpose", () => {
  const funding = [
    { rule: "esf-plus", trigger: "2026-03-12" },
    { rule: "grant-notice", keptUntil: "2033-05-01", norm: "Zuwendungsbescheid vom 3. Mai 2023" },
  ] as const;
  expect(planned("identity", { ...over, funding })).toEqual({ deleteAt: "2033-05-02", blocks: ["period", "period"] });
  expect(planned("counselling", { ...over, funding })).toEqual({ deleteAt: "2025-07-01", blocks: [] });
  expect(planned("protection", { ...over, funding })).toEqual({ deleteAt: "2033-05-02", blocks: ["period", "period"] });
});

test("due from the day after; the day itself still keeps", () => {
  expect(planned("counselling", over, { on: "2025-06-30" }).blocks).toEqual(["purpose"]);
  expect(planned("counselling", over, { on: "2025-07-01" }).blocks).toEqual([]);
});

test("what nobody said blocks as unknown; that there was no funding does not", () => {
  expect(planned("identity", { ...over, funding: null })).toEqual({ deleteAt: null, blocks: ["unknown"] });
  expect(planned("identity", { ...over, funding: [{ rule: "esf-plus", trigger: null }] }).blocks).toEqual(["unknown"]);
  expect(planned("identity", over)).toEqual({ deleteAt: "2025-07-01", blocks: [] });
  expect(planned("identity", { ...over, purposeEndedOn: null })).toEqual({ deleteAt: null, blocks: ["purpose"] });
});

test("a hold blocks every class with its norm, until it ends", () => {
  const hold = { id: "q-1", participantId: "p-1", since: "2025-01-10", reason: "Klageverfahren" };
  const held = having({ holds: [hold] });
  expect(
    retentionPlan(held, over, "2026-04-01").every(({ blocks }) => blocks.some(({ kind }) => kind === "hold")),
  ).toBe(true);
  expect(retentionPlan(held, over, "2026-04-01")[0]?.blocks[0]?.norm.text).toBe("§ 84 Abs. 3 SGB X");
  const ended = having({ holds: [{ ...hold, endedOn: "2026-03-31" }] });
  expect(planned("counselling", over, { register: ended }).blocks).toEqual([]);
});

test("a longer period that the controller wrote down counts, one already erased does not", () => {
  const retention = {
    id: "o-1",
    participantId: "p-1",
    dataClass: "planning",
    dueOn: "2027-01-01",
    norm: "Löschkonzept der Stadt",
  } as const;
  expect(planned("planning", over, { register: having({ retentions: [retention] }) })).toEqual({
    deleteAt: "2027-01-01",
    blocks: ["period"],
  });
  const done = having({ retentions: [{ ...retention, erasedOn: "2026-01-02" }] });
  expect(planned("planning", over, { register: done }).blocks).toEqual([]);
});

test("a participation and its exit are kept together: neither proves anything without the other", () => {
  const retention = {
    id: "o-1",
    participantId: "p-1",
    dataClass: "participation",
    dueOn: "2027-01-01",
    norm: "Zuwendungsbescheid",
  } as const;
  const register = having({ retentions: [retention] });
  expect(planned("outcome", over, { register }).deleteAt).toBe("2027-01-01");
});

test("language courses end five years after the last course, even where the purpose goes on", () => {
  const course = {
    id: "l-1",
    participantId: "p-1",
    course: "basic-vocational",
    entryLevel: "A2",
    targetLevel: "B1",
    exams: [],
  } as const;
  const register = having({ languageSupports: [{ ...course, period: { from: "2020-01-01", to: "2020-06-30" } }] });
  const staying = { ...over, purposeEndedOn: null };
  expect(planned("language", staying, { register, on: "2025-06-30" })).toEqual({
    deleteAt: "2025-07-01",
    blocks: ["period"],
  });
  expect(planned("language", staying, { register, on: "2025-07-01" }).blocks).toEqual([]);
  expect(planned("language", { ...over, purposeEndedOn: "2021-01-31" }, { register }).deleteAt).toBe("2021-02-01");
});

test("an unknown person is refused", () => {
  expect(() => retentionPlan(base, { ...over, participantId: "p-9" }, "2026-04-01")).toThrow(
    expect.objectContaining({ code: "person-unknown", path: "/participants" }),
  );
});
