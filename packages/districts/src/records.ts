// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import * as z from "zod";
import { agsSchema, daySchema, localizedTextSchema } from "@quartierkit/vocabulary/schema";
import { laender, partnerRoles } from "./codes.ts";

const idSchema = z.string().min(1);

/** How an office is reached; never a person. */
const officeSchema = z.strictObject({
  name: z.string().min(1),
  street: z.string().min(1).exactOptional(),
  postalCode: z
    .string()
    .regex(/^[0-9]{5}$/)
    .exactOptional(),
  city: z.string().min(1).exactOptional(),
  email: z.email().exactOptional(),
  url: z.url().exactOptional(),
});

/** One thing a project does. */
const buildingBlockSchema = z.strictObject({
  id: idSchema,
  title: localizedTextSchema,
  description: localizedTextSchema.exactOptional(),
});

export const profileSchema = z.strictObject({
  name: localizedTextSchema,
  acronym: z.string().min(1).exactOptional(),
  /** e.g. `biwaq`. */
  programme: z.string().min(1),
  fundingRound: z.string().min(1).exactOptional(),
  targetAreaCategory: z.enum(["less-developed", "transition", "more-developed"]).exactOptional(),
  land: z.enum(laender.codes.map(({ code }) => code)),
  municipality: z.strictObject({
    name: z.string().min(1),
    ags: agsSchema,
    nuts3: z
      .string()
      .regex(/^DE[0-9A-Z]{3}$/)
      .exactOptional(),
  }),
  actionField: localizedTextSchema.exactOptional(),
  period: z.strictObject({ from: daySchema, to: daySchema.nullable() }),
  aims: z.array(localizedTextSchema),
  crossCuttingAims: z.array(localizedTextSchema),
  /** The groups the project is for, in its own words; verdict ids where a rule decides who belongs to one. */
  targetGroups: z.array(z.strictObject({ title: localizedTextSchema, verdicts: z.array(z.string().min(1)) })),
  contact: officeSchema.exactOptional(),
  buildingBlocks: z.array(buildingBlockSchema),
});

const position = z.tuple([z.number(), z.number()]);
const ring = z.array(position).min(4);

/** GeoJSON (RFC 7946), WGS 84, longitude before latitude. */
export const boundarySchema = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("Polygon"), coordinates: z.array(ring).min(1) }),
  z.strictObject({ type: z.literal("MultiPolygon"), coordinates: z.array(z.array(ring).min(1)).min(1) }),
]);

const streetSchema = z.strictObject({
  street: z.string().min(1),
  /** Without house numbers the whole street belongs to the area. */
  houseNumbers: z
    .array(z.strictObject({ from: z.int().min(1), to: z.int().min(1), side: z.enum(["odd", "even", "both"]) }))
    .exactOptional(),
});

export const areaSchema = z.strictObject({
  id: idSchema,
  name: z.string().min(1),
  ags: agsSchema,
  hectares: z.number().positive().exactOptional(),
  boundary: boundarySchema.exactOptional(),
  streets: z.array(streetSchema).exactOptional(),
  /** Whether every street of the area is listed; otherwise a street that is not listed is unknown. */
  streetsComplete: z.boolean().exactOptional(),
});

export const partnerSchema = z.strictObject({
  id: idSchema,
  name: z.string().min(1),
  kind: z.enum(["lead", "project-partner", "cooperation-partner"]),
  roles: z.array(z.enum(partnerRoles.codes.map(({ code }) => code))),
  contact: officeSchema.exactOptional(),
});

export const districtSchema = z.strictObject({
  format: z.literal("quartierkit-district"),
  version: z.literal(1),
  profile: profileSchema,
  area: areaSchema,
  network: z.strictObject({ partners: z.array(partnerSchema) }),
});

type Fixed<T> = T extends readonly [number, number]
  ? readonly [number, number]
  : T extends readonly (infer Member)[]
    ? readonly Fixed<Member>[]
    : T extends object
      ? { readonly [Key in keyof T]: Fixed<T[Key]> }
      : T;

/** A project with its area and its partners. */
export type District = Fixed<z.output<typeof districtSchema>>;
export type ProjectProfile = District["profile"];
export type ProgrammeArea = District["area"];
export type Partner = District["network"]["partners"][number];
export type Boundary = Fixed<z.output<typeof boundarySchema>>;
export type StreetEntry = Fixed<z.output<typeof streetSchema>>;
