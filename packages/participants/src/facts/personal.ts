// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Facts } from "@quartierkit/rules";
import { valueOf } from "@quartierkit/vocabulary";
import type { Knowable } from "@quartierkit/vocabulary";
import type { Scene } from "./scene.ts";
import { told, toldIn } from "./told.ts";
import type { Told } from "./told.ts";

/** A value that is known, and where it stands. */
type Known<Value> = Told<Value> | undefined;

function known<Value>(said: Told<Knowable<Value>> | undefined): Known<Value> {
  const value = valueOf(said?.value);
  return said === undefined || value === undefined ? undefined : { value, path: said.path };
}

/** What is known about a person beside the history, each fact with its place. */
const personal = (scene: Scene) => ({
  birthDate: known(told(scene, "birthDate")),
  gender: known(told(scene, "gender")),
  nationalities: known(told(scene, "nationalities")),
  germanByBirth: known(told(scene, "germanByBirth")),
  birthCountry: known(told(scene, "birthCountry")),
  immigratedOn: known(told(scene, "immigratedOn")),
  parents: known(told(scene, "parents")),
  residenceTitle: known(told(scene, "residenceTitle")),
  residence: known(told(scene, "residence")),
  isced: known(told(scene, "isced")),
  vocationalDegree: known(told(scene, "vocationalDegree")),
  canWorkHoursPerDay: known(told(scene, "canWorkHoursPerDay")),
  registeredJobSeeker: known(told(scene, "registeredJobSeeker")),
  available: known(told(scene, "available")),
});

const household = (scene: Scene) => ({
  adults: known(toldIn(scene, "household", "adults")),
  employedMembers: known(toldIn(scene, "household", "employedMembers")),
  soleCarer: known(toldIn(scene, "household", "soleCarer")),
  children: known(toldIn(scene, "household", "children")),
});

const disability = (scene: Scene) => ({
  degree: known(toldIn(scene, "disability", "degree")),
  equalStatusFrom: known(toldIn(scene, "disability", "equalStatusFrom")),
});

type Group = Readonly<Record<string, Known<unknown>>>;

type Values<G extends Group> = { readonly [Key in keyof G]?: G[Key] extends Known<infer Value> ? Value : never };

/** The values of a group; in facts an absent key means unknown. */
function valuesOf<G extends Group>(group: G): Values<G> {
  const entries = Object.entries(group).flatMap(([key, said]) => (said === undefined ? [] : [[key, said.value]]));
  // Entries forget their keys.
  return Object.fromEntries(entries) as Values<G>;
}

const sourcesIn = (group: Group, prefix: string): readonly (readonly [path: string, pointer: string])[] =>
  Object.entries(group).flatMap(([key, said]) => (said === undefined ? [] : [[`${prefix}${key}`, said.path] as const]));

/** A group of facts; absent where nothing of it is known. */
const unlessEmpty = <Name extends string, T extends object>(name: Name, fields: T): { readonly [Key in Name]?: T } =>
  // A computed key is typed as any string.
  (Object.keys(fields).length === 0 ? {} : { [name]: fields }) as { readonly [Key in Name]?: T };

/**
 * The facts about a person beside the history, and where each stands.
 *
 * @param scene - of whom, when, as known when
 */
export function personalFacts(scene: Scene): {
  readonly facts: Omit<Facts, "spells" | "known">;
  readonly sources: readonly (readonly [path: string, pointer: string])[];
} {
  const [own, home, health] = [personal(scene), household(scene), disability(scene)];
  return {
    facts: {
      ...valuesOf(own),
      ...unlessEmpty("household", valuesOf(home)),
      ...unlessEmpty("disability", valuesOf(health)),
    },
    sources: [...sourcesIn(own, ""), ...sourcesIn(home, "household."), ...sourcesIn(health, "disability.")],
  };
}
