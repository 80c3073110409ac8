// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { addDays, addMonths } from "@quartierkit/calendar";
import { cite } from "@quartierkit/vocabulary";
import { limits } from "../../parameters.ts";
import type { Member, Register } from "../../records/register.ts";
import { each, when } from "../check.ts";
import type { RegisterCheck } from "../check.ts";
import { having } from "../examples.ts";
import { ofPerson } from "../../records/lookup.ts";

type Plan = Member<"plans">;

/** The Kooperationsplan stands in the law since then; older agreements are judged by older law. */
const since = "2023-07-01";

/** What § 15 Abs. 4 and § 15a SGB II said until the reform. */
const until = "2026-06-30";

const plan = (changes: Partial<Plan>): Register =>
  having({
    plans: [
      {
        id: "a-1",
        participantId: "p-1",
        agreedOn: "2022-01-10",
        textFormOn: "2022-01-10",
        reviewedOn: ["2022-06-01"],
        ...changes,
      },
    ],
  });

const beforeAnalysis: RegisterCheck = {
  code: "PLAN-BEFORE-ANALYSIS",
  severity: "warning",
  title: { de: "Plan ohne vorherige Potenzialanalyse", en: "Plan without a potential analysis before it" },
  message: {
    de: "Der Plan vom {on} hat keine Potenzialanalyse davor.",
    en: "The plan of {on} has no potential analysis before it.",
  },
  hint: {
    de: "Potenzialanalyse nachtragen oder den Tag prüfen.",
    en: "Add the potential analysis or check the day.",
  },
  norm: cite("§ 15 Abs. 2 SGB II"),
  find: each("plans", ({ participantId, agreedOn }, { register }) => {
    const analysed = ofPerson(register, "assessments", participantId).some(({ record }) => record.on <= agreedOn);
    return when(!analysed, { path: "", values: { on: agreedOn } });
  }),
  examples: {
    passing: [
      {
        ...plan({}),
        assessments: [{ id: "x-1", participantId: "p-1", on: "2022-01-10", instrument: "Gespräch", items: [] }],
      },
    ],
    failing: [plan({})],
  },
};

const review: RegisterCheck = {
  code: "PLAN-REVIEW-6M",
  severity: "warning",
  title: {
    de: "Plan länger als sechs Monate nicht fortgeschrieben",
    en: "Plan not reviewed for more than six months",
  },
  message: {
    de: "Zuletzt am {on} fortgeschrieben; fällig war {due}.",
    en: "Last reviewed on {on}; it was due on {due}.",
  },
  hint: { de: "Überprüfung nachholen und den Tag erfassen.", en: "Review the plan and record the day." },
  norm: limits.planReviewMonths.norm,
  find: each("plans", ({ participantId, agreedOn, reviewedOn, reviewDueOn }, { register, on }) => {
    const last = [agreedOn, ...reviewedOn].toSorted().at(-1) ?? agreedOn;
    if (last > on) return [];
    const lawful = addMonths(last, limits.planReviewMonths.value);
    const due = reviewDueOn !== undefined && reviewDueOn > last && reviewDueOn < lawful ? reviewDueOn : lawful;
    const open = ofPerson(register, "participations", participantId).some(({ record }) => record.actual?.to === null);
    return when(open && due < on, { path: "", values: { on: last, due } });
  }),
  examples: {
    passing: [plan({ reviewedOn: ["2022-06-01"] })],
    failing: [
      {
        ...plan({ reviewedOn: [] }),
        participations: [
          {
            id: "t-1",
            participantId: "p-1",
            measureId: "m-2",
            status: "active",
            actual: { from: "2021-12-01", to: null },
          },
        ],
      },
    ],
  },
};

const textForm: RegisterCheck = {
  code: "PLAN-TEXTFORM",
  severity: "error",
  title: { de: "Plan nicht in Textform ausgehändigt", en: "Plan not handed over in text form" },
  message: {
    de: "Für den Plan vom {on} ist keine Aushändigung in Textform erfasst.",
    en: "No delivery in text form is recorded for the plan of {on}.",
  },
  hint: { de: "Aushändigen und den Tag erfassen.", en: "Hand it over and record the day." },
  norm: cite("§ 15 Abs. 3 Satz 1 SGB II"),
  validFrom: since,
  find: each("plans", ({ textFormOn, agreedOn }) =>
    when(textFormOn === undefined && agreedOn >= since, { path: "", values: { on: agreedOn } }),
  ),
  examples: {
    passing: [
      plan({}),
      having({ plans: [{ id: "a-1", participantId: "p-1", agreedOn: "2023-06-30", reviewedOn: [] }] }),
    ],
    failing: [having({ plans: [{ id: "a-1", participantId: "p-1", agreedOn: "2023-07-01", reviewedOn: [] }] })],
  },
};

const invited = (...days: readonly (readonly [on: string, threatens: boolean])[]): Register =>
  having({
    invitations: days.map(([on, threatensConsequences], index) => ({
      id: `v-${index + 1}`,
      participantId: "p-1",
      on,
      purpose: "plan" as const,
      threatensConsequences,
    })),
  });

const firstInvitation: RegisterCheck = {
  code: "PLAN-FIRST-INVITE",
  severity: "error",
  title: {
    de: "Erste Einladung mit Rechtsfolgenbelehrung",
    en: "First invitation with a warning of legal consequences",
  },
  message: {
    de: "Die erste Einladung zum Plan ({on}) droht Rechtsfolgen an.",
    en: "The first invitation to the plan ({on}) threatens legal consequences.",
  },
  hint: {
    de: "Ohne Rechtsfolgenbelehrung neu einladen.",
    en: "Invite again without a warning of legal consequences.",
  },
  norm: cite("§ 15 Abs. 4 SGB II"),
  validFrom: since,
  validTo: until,
  find: each("invitations", ({ participantId, on, purpose, threatensConsequences }, { register }) => {
    const earlier = ofPerson(register, "invitations", participantId).some(
      ({ record }) => record.purpose === "plan" && record.on < on,
    );
    const dated = on >= since && on <= until;
    return when(purpose === "plan" && threatensConsequences && !earlier && dated, { path: "", values: { on } });
  }),
  examples: {
    passing: [invited(["2024-01-10", false], ["2024-02-10", true]), invited(["2023-06-30", true])],
    failing: [invited(["2024-01-10", true])],
  },
};

const arbitrated = (to: string | null, ...reducedOn: readonly string[]): Register =>
  plan({ arbitration: { period: { from: "2024-01-10", to }, reducedOn } });

const arbitration: RegisterCheck = {
  code: "PLAN-ARBITRATION",
  severity: "error",
  title: {
    de: "Schlichtung zu lang, oder Minderung während der Schlichtung",
    en: "Arbitration too long, or a reduction during it",
  },
  message: {
    de: "Schlichtung ab {from}: sie dauert länger als {weeks} Wochen, oder in ihr liegt eine Minderung.",
    en: "Arbitration from {from}: it lasts longer than {weeks} weeks, or benefits were reduced during it.",
  },
  hint: { de: "Schlichtung beenden; Minderung prüfen.", en: "End the arbitration; examine the reduction." },
  norm: limits.arbitrationWeeks.norm,
  validFrom: since,
  validTo: until,
  find: each("plans", ({ arbitration: running }, { on }) => {
    if (running === undefined || running.period.from < since || running.period.from > until) return [];
    const { from, to } = running.period;
    const last = addDays(from, 7 * limits.arbitrationWeeks.value - 1);
    const inside = (running.reducedOn ?? []).some((day) => day >= from && day <= (to ?? on));
    return when((to ?? on) > last || inside, {
      path: "/arbitration",
      values: { from, weeks: limits.arbitrationWeeks.value },
    });
  }),
  examples: {
    passing: [arbitrated("2024-02-06"), arbitrated("2024-02-06", "2024-02-07")],
    failing: [arbitrated("2024-02-07"), arbitrated("2024-02-06", "2024-02-06")],
  },
};

/** The plan: before it, in it, and over it. */
export const planChecks: readonly RegisterCheck[] = [beforeAnalysis, review, textForm, firstInvitation, arbitration];
