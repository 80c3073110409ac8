// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { ZenEngine } from "@gorules/zen-engine";
import type { Facts } from "@quartierkit/rules";
import { LogicEngine } from "json-logic-engine";
import { Engine as RulesEngine } from "json-rules-engine";
import Publicodes from "publicodes";

/** Facts as engines without dates and without nested facts take them. */
export interface Flat {
  readonly ymd: number;
  readonly country: string;
  readonly nationality: string;
  readonly place: string;
  readonly school: number;
  readonly degree: number;
  readonly hours: number;
  readonly registered: boolean;
  readonly available: boolean;
  readonly carer: boolean;
  readonly adults: number;
  readonly months: number;
}

/** A complete person, flat. */
export function flat(facts: Facts): Flat {
  const degree = facts.vocationalDegree;
  return {
    ymd: Number((facts.birthDate ?? "").replaceAll("-", "")),
    country: facts.birthCountry ?? "",
    nationality: facts.nationalities?.[0] ?? "",
    place: facts.residence?.ags ?? "",
    school: facts.isced ?? 0,
    degree: facts.disability?.degree ?? 0,
    hours: facts.canWorkHoursPerDay ?? 0,
    registered: facts.registeredJobSeeker ?? false,
    available: facts.available ?? false,
    carer: facts.household?.soleCarer ?? false,
    adults: facts.household?.adults ?? 0,
    months: degree === false ? 0 : (degree?.trainingMonths ?? 0),
  };
}

/** An engine with its own way of saying the same rule. */
export interface Peer {
  readonly name: string;
  readonly decide: (person: Flat) => boolean | Promise<boolean>;
}

const on = 20_210_308;

const logic = {
  and: [
    { ">=": [{ "-": [on, { var: "ymd" }] }, 250_000] },
    { "<": [{ "-": [on, { var: "ymd" }] }, 600_000] },
    { in: [{ var: "country" }, ["DE", "TR", "BG", "RO"]] },
    { in: [{ var: "nationality" }, ["DE", "TR", "BG"]] },
    { in: [{ var: "place" }, ["05916000", "05911000"]] },
    { "<=": [{ var: "school" }, 3] },
    { "<": [{ var: "degree" }, 50] },
    { ">=": [{ var: "hours" }, 3] },
    { var: "registered" },
    { var: "available" },
    { or: [{ var: "carer" }, { "<=": [{ var: "adults" }, 2] }] },
    { or: [{ "<": [{ var: "months" }, 24] }, { ">=": [{ "-": [on, { var: "ymd" }] }, 400_000] }] },
  ],
};

function jsonLogic(): readonly Peer[] {
  const engine = new LogicEngine();
  const built = engine.build(logic) as (data: Flat) => unknown; // what `build` of this engine returns for plain logic
  return [
    { name: "json-logic-engine 5.0.7, built", decide: (person) => Boolean(built(person)) },
    { name: "json-logic-engine 5.0.7, run", decide: (person) => Boolean(engine.run(logic, person)) },
  ];
}

function jsonRules(): Peer {
  const fact = (name: string, operator: string, value: unknown) => ({ fact: name, operator, value });
  const engine = new RulesEngine();
  engine.addRule({
    conditions: {
      all: [
        fact("ymd", "lessThanInclusive", on - 250_000),
        fact("ymd", "greaterThan", on - 600_000),
        fact("country", "in", ["DE", "TR", "BG", "RO"]),
        fact("nationality", "in", ["DE", "TR", "BG"]),
        fact("place", "in", ["05916000", "05911000"]),
        fact("school", "lessThanInclusive", 3),
        fact("degree", "lessThan", 50),
        fact("hours", "greaterThanInclusive", 3),
        fact("registered", "equal", true),
        fact("available", "equal", true),
        { any: [fact("carer", "equal", true), fact("adults", "lessThanInclusive", 2)] },
        { any: [fact("months", "lessThan", 24), fact("ymd", "lessThanInclusive", on - 400_000)] },
      ],
    },
    event: { type: "met" },
  });
  return {
    name: "json-rules-engine 7.3.1",
    decide: async (person) => (await engine.run({ ...person })).events.length > 0,
  };
}

const zenText =
  `${on} - ymd >= 250000 and ${on} - ymd < 600000 and country in ['DE','TR','BG','RO'] and nationality in ['DE','TR','BG'] ` +
  `and place in ['05916000','05911000'] and school <= 3 and degree < 50 and hours >= 3 and registered and available ` +
  `and (carer or adults <= 2) and (months < 24 or ${on} - ymd >= 400000)`;

function zen(): Peer {
  const node = (id: string, type: string, content?: unknown) => ({
    id,
    name: id,
    type,
    position: { x: 0, y: 0 },
    ...(content === undefined ? {} : { content }),
  });
  const graph = {
    contentType: "application/vnd.gorules.decision",
    nodes: [
      node("in", "inputNode"),
      node("rule", "expressionNode", { expressions: [{ id: "met", key: "met", value: zenText }] }),
      node("out", "outputNode"),
    ],
    edges: [
      { id: "a", sourceId: "in", targetId: "rule", type: "edge" },
      { id: "b", sourceId: "rule", targetId: "out", type: "edge" },
    ],
  };
  const decision = new ZenEngine().createDecision(Buffer.from(JSON.stringify(graph)));
  return {
    name: "zen-engine 0.54.0, decision",
    decide: async (person) => ((await decision.evaluate(person)).result as { readonly met: boolean }).met, // the key set above
  };
}

const anyText = (name: string, values: readonly string[]) => ({
  "une de ces conditions": values.map((value) => `${name} = '${value}'`),
});

/** Facts come with the situation. */
const unset: Readonly<Record<keyof Flat, null>> = {
  ymd: null,
  country: null,
  nationality: null,
  place: null,
  school: null,
  degree: null,
  hours: null,
  registered: null,
  available: null,
  carer: null,
  adults: null,
  months: null,
};

const publicodesRules = {
  ...unset,
  met: {
    "toutes ces conditions": [
      `ymd <= ${on - 250_000}`,
      `ymd > ${on - 600_000}`,
      anyText("country", ["DE", "TR", "BG", "RO"]),
      anyText("nationality", ["DE", "TR", "BG"]),
      anyText("place", ["05916000", "05911000"]),
      "school <= 3",
      "degree < 50",
      "hours >= 3",
      "registered",
      "available",
      { "une de ces conditions": ["carer", "adults <= 2"] },
      { "une de ces conditions": ["months < 24", `ymd <= ${on - 400_000}`] },
    ],
  },
};

function publicodes(): Peer {
  const engine = new Publicodes<keyof Flat | "met">(publicodesRules);
  const yes = (value: boolean): string => (value ? "oui" : "non");
  return {
    name: "publicodes 1.10.3",
    decide: (person) => {
      engine.setSituation({
        ymd: person.ymd,
        country: `'${person.country}'`,
        nationality: `'${person.nationality}'`,
        place: `'${person.place}'`,
        school: person.school,
        degree: person.degree,
        hours: person.hours,
        registered: yes(person.registered),
        available: yes(person.available),
        carer: yes(person.carer),
        adults: person.adults,
        months: person.months,
      });
      return engine.evaluate("met").nodeValue === true;
    },
  };
}

/** Every engine that can say the rule, ready to decide. */
export const peers = (): readonly Peer[] => [...jsonLogic(), zen(), jsonRules(), publicodes()];
