// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { describe, expect, test } from "vitest";
import { toMermaid, transition } from "./lifecycle.ts";
import type { Lifecycle } from "./lifecycle.ts";

const letter: Lifecycle<"draft" | "sent" | "read", "send" | "read" | "lose"> = {
  id: "letter",
  states: {
    draft: { de: "Entwurf", en: "draft" },
    sent: { de: "gesendet", en: "sent" },
    read: { de: "gelesen", en: "read" },
  },
  initial: "draft",
  terminal: ["read"],
  transitions: [
    { from: ["draft"], event: "send", to: "sent", roles: ["provider"], needs: "address" },
    { from: ["sent"], event: "read", to: "read" },
    { from: ["draft", "sent"], event: "lose", to: "draft" },
  ],
};

describe("a step", () => {
  test("leads on where event, role and details fit", () => {
    const step = transition(letter, "draft", { event: "send", role: "provider", details: { address: "Herne" } });
    expect(step).toEqual({ ok: true, state: "sent" });
    expect(transition(letter, "sent", { event: "read" })).toEqual({ ok: true, state: "read" });
  });

  test.each([
    ["another event", { event: "read" }, "no-such-transition"],
    ["another role", { event: "send", role: "system", details: { address: "Herne" } }, "role-not-allowed"],
    ["no role", { event: "send", details: { address: "Herne" } }, "role-not-allowed"],
    ["no detail", { event: "send", role: "provider" }, "missing-detail"],
    ["a blank detail", { event: "send", role: "provider", details: { address: " " } }, "missing-detail"],
    [
      "a detail by inheritance",
      { event: "send", role: "provider", details: Object.create({ address: "x" }) },
      "missing-detail",
    ],
  ] as const)("%s: told with what is possible", (_, happening, code) => {
    expect(transition(letter, "draft", happening)).toMatchObject({ ok: false, code, possible: ["send", "lose"] });
  });

  test("nothing is possible at the end", () => {
    expect(transition(letter, "read", { event: "lose" })).toMatchObject({ code: "no-such-transition", possible: [] });
  });
});

test("is drawn with one arrow for each state it leaves", () => {
  expect(toMermaid(letter).split("\n")).toEqual([
    "stateDiagram-v2",
    "  [*] --> draft",
    "  draft --> sent: send",
    "  sent --> read: read",
    "  draft --> draft: lose",
    "  sent --> draft: lose",
    "  read --> [*]",
  ]);
});
