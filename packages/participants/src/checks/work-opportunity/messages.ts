// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Violation } from "@quartierkit/findings";
import type { Participation, Register } from "../../records/register.ts";
import { each } from "../check.ts";
import type { RegisterCheck } from "../check.ts";
import { assigned } from "../examples.ts";
import { isOpportunity } from "./clock.ts";

type Messages = NonNullable<Participation["messages"]>;

const needed = ["AGHAnmeldung", "AGHZusageTraeger", "AGHZusageAA"] as const;

/** The needed messages that are there, one after the other. */
function isChain(messages: Messages): boolean {
  let last = "";
  return needed.every((name) => {
    const next = messages.find(({ message, on }) => message === name && on >= last);
    last = next?.on ?? last;
    return next !== undefined;
  });
}

const begun = new Set(["active", "interrupted", "completed", "ended-early"]);

const told = (messages: Messages): Register => {
  const register = assigned(["2020-03-01", "2020-07-31"]);
  return { ...register, participations: register.participations.map((one) => ({ ...one, messages })) };
};

const assignment = { message: "AGHAnmeldung", on: "2020-02-03" } as const;
const accepted = { message: "AGHZusageTraeger", on: "2020-02-05" } as const;
const confirmed = { message: "AGHZusageAA", on: "2020-02-10" } as const;

export const messageChain: RegisterCheck = {
  code: "AGH-EMAW-CHAIN",
  severity: "error",
  title: { de: "Nachrichten von eM@w unvollständig", en: "Messages of eM@w incomplete" },
  message: {
    de: "Die Arbeitsgelegenheit hat begonnen, ohne dass {needed} in dieser Folge ausgetauscht sind.",
    en: "The work opportunity has begun although {needed} were not exchanged in this order.",
  },
  hint: {
    de: "Fehlende Nachricht nachholen oder ihren Tag erfassen.",
    en: "Send the missing message or record its day.",
  },
  find: each("participations", (participation, { register, parameters: { usesEmaw } }): readonly Violation[] => {
    const { messages, status } = participation;
    if (!begun.has(status) || (messages === undefined && !usesEmaw) || !isOpportunity(register, participation))
      return [];
    return isChain(messages ?? []) ? [] : [{ path: "/messages", values: { needed: needed.join(", ") } }];
  }),
  examples: {
    passing: [told([assignment, accepted, confirmed]), assigned(["2020-03-01", "2020-07-31"])],
    failing: [told([assignment, accepted]), told([{ ...assignment, on: "2020-02-20" }, accepted, confirmed])],
  },
};
