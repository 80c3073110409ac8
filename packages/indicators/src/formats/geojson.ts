// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { pointer } from "@quartierkit/findings";
import type { Finding } from "@quartierkit/findings";
import { readRecord } from "@quartierkit/findings/schema";
import { problem } from "@quartierkit/tables";
import { areaSchema } from "../records/area.ts";
import type { Area } from "../records/area.ts";
import type { Level } from "../records/level.ts";
import { ringOf, wound } from "./geojson-rings.ts";
import type { Polygon, Ring, RingProblem } from "./geojson-rings.ts";

/** The boundary of an area: one polygon, or several where it lies in pieces. */
export interface AreaShape {
  readonly id: string;
  readonly polygons: readonly Polygon[];
}

/** Which property of a feature means what. */
export interface GeoMapping {
  readonly id: string;
  readonly name: string;
  readonly level: Level;
  /** Property with the id of the next larger area. */
  readonly partOf?: string;
  /** The next larger area of all of them. */
  readonly within?: string;
  /** From when the boundaries hold. */
  readonly vintage?: string;
}

/** Areas and their boundaries, as far as they could be read. */
export interface ReadGeoJson {
  readonly areas: readonly Area[];
  readonly shapes: readonly AreaShape[];
  readonly findings: readonly Finding[];
}

type Json = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const refused = (code: string, path: string, de: string, en: string): Finding =>
  problem(
    code,
    {
      de,
      en,
      hintDe: "GeoJSON nach RFC 7946: Länge und Breite in Grad (WGS 84), geschlossene Flächen.",
      hintEn: "GeoJSON after RFC 7946: longitude and latitude in degrees (WGS 84), closed surfaces.",
    },
    { path },
  );

const ringWords: Readonly<Record<RingProblem, readonly [de: string, en: string]>> = {
  "not-positions": ["Eine Linie besteht nicht aus Punkten.", "A line does not consist of positions."],
  "outside-earth": [
    "Ein Punkt hat keine Länge und Breite in Grad; vielleicht sind es Meter (UTM, Gauß-Krüger).",
    "A position is no longitude and latitude in degrees; it may be in metres (UTM, Gauss-Krüger).",
  ],
  "too-short": ["Eine Linie hat weniger als vier Punkte.", "A line has fewer than four positions."],
  "not-closed": ["Eine Linie ist nicht geschlossen.", "A line is not closed."],
  "no-area": ["Eine Linie umschließt keine Fläche.", "A line encloses no surface."],
};

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);

/** The rings of each piece of a surface, unread; `null` where it is none. */
function piecesOf(geometry: unknown): readonly (readonly unknown[])[] | null {
  const { type, coordinates } = isRecord(geometry) ? geometry : {};
  const pieces = type === "Polygon" ? [coordinates] : type === "MultiPolygon" ? coordinates : null;
  if (!isList(pieces) || pieces.length === 0) return null;
  const lists = pieces.filter(isList).filter(({ length }) => length > 0);
  return lists.length === pieces.length ? lists : null;
}

/** The polygons of a geometry, all of them or the reason. */
function polygonsOf(geometry: unknown, path: string): readonly Polygon[] | Finding {
  const pieces = piecesOf(geometry);
  if (pieces === null)
    return refused("geo-no-surface", path, "Das Gebiet ist keine Fläche.", "The area is no surface.");
  const polygons: Polygon[] = [];
  for (const rings of pieces) {
    const polygon: Ring[] = [];
    for (const value of rings) {
      const ring = ringOf(value);
      if (typeof ring === "string") return refused(`geo-${ring}`, path, ...ringWords[ring]);
      polygon.push(ring);
    }
    polygons.push(polygon);
  }
  return polygons;
}

/** Numbers in properties are ids with their zeros lost or not; they are taken as they are written. */
const textIn = (properties: Json, name: string): string | undefined => {
  const value = properties[name];
  if (typeof value === "number" && Number.isSafeInteger(value)) return String(value);
  return typeof value === "string" && value.trim() !== "" ? value.trim() : undefined;
};

function areaOf(properties: Json, mapping: GeoMapping, path: string): Area | readonly Finding[] {
  const [id, name] = [textIn(properties, mapping.id), textIn(properties, mapping.name)];
  const lacking = [id === undefined ? mapping.id : [], name === undefined ? mapping.name : []].flat();
  if (lacking.length > 0) {
    const present = Object.keys(properties).join(", ");
    const missing = lacking.map((property) =>
      refused(
        "geo-property-missing",
        path,
        `Die Eigenschaft „${property}“ fehlt; vorhanden: ${present}.`,
        `The property “${property}” is missing; present: ${present}.`,
      ),
    );
    return missing;
  }
  const partOf = mapping.partOf === undefined ? mapping.within : textIn(properties, mapping.partOf);
  const { record, findings } = readRecord(
    areaSchema,
    {
      id,
      name,
      level: mapping.level,
      ...(partOf === undefined ? {} : { partOf }),
      ...(mapping.vintage === undefined ? {} : { vintage: mapping.vintage }),
    },
    { path },
  );
  return record ?? findings;
}

const turnedFinding = (path: string): Finding =>
  problem(
    "geo-winding",
    {
      de: "Die Linien liefen falsch herum und wurden umgedreht.",
      en: "The lines ran the wrong way round and were turned.",
      hintDe: "Nichts zu tun.",
      hintEn: "Nothing to do.",
    },
    { path, severity: "info" },
  );

/** The older form could name another reference system; whoever reads metres as degrees draws nonsense. */
const isForeignSystem = ({ crs }: Json): boolean =>
  crs !== undefined && crs !== null && !/CRS84|4326/.test(JSON.stringify(crs));

function featuresOf(value: unknown): readonly unknown[] | Finding {
  const features = isRecord(value) ? value["features"] : null;
  if (!isRecord(value) || value["type"] !== "FeatureCollection" || !isList(features))
    return refused("geo-no-collection", "", "Das ist keine Sammlung von Gebieten.", "This is no collection of areas.");
  if (features.length === 0)
    return refused("geo-empty", "/features", "Die Sammlung ist leer.", "The collection is empty.");
  return isForeignSystem(value)
    ? refused(
        "geo-reference-system",
        "/crs",
        "Die Datei nennt ein anderes Bezugssystem als WGS 84.",
        "The file names another reference system than WGS 84.",
      )
    : features;
}

/**
 * Reads areas and their boundaries from GeoJSON. Lines that run the wrong way round are turned; a feature that is no surface,
 * lacks its id, or repeats one is left out and told.
 *
 * @param value - parsed JSON
 * @param mapping - which property means what
 */
export function readGeoJson(value: unknown, mapping: GeoMapping): ReadGeoJson {
  const features = featuresOf(value);
  if ("code" in features) return { areas: [], shapes: [], findings: [features] };
  const [areas, shapes, findings]: [Area[], AreaShape[], Finding[]] = [[], [], []];
  const seen = new Set<string>();
  for (const [index, feature] of features.entries()) {
    const path = pointer("features", index);
    const { properties, geometry } = isRecord(feature) ? feature : {};
    const area = areaOf(isRecord(properties) ? properties : {}, mapping, path);
    const polygons = polygonsOf(geometry, path);
    if (!("id" in area)) findings.push(...area);
    if ("code" in polygons) findings.push(polygons);
    if (!("id" in area) || "code" in polygons) continue;
    if (seen.has(area.id)) {
      findings.push(
        refused(
          "geo-area-twice",
          path,
          `Das Gebiet „${area.id}“ steht mehrmals.`,
          `The area “${area.id}” stands more than once.`,
        ),
      );
      continue;
    }
    const right = polygons.map(wound);
    if (right.some(({ turned }) => turned)) findings.push(turnedFinding(path));
    seen.add(area.id);
    areas.push(area);
    shapes.push({ id: area.id, polygons: right.map(({ polygon }) => polygon) });
  }
  return { areas, shapes, findings };
}

/**
 * Writes areas with their boundaries as GeoJSON (RFC 7946). An area without a boundary has the geometry `null`.
 *
 * @param areas - areas in order
 * @param shapes - their boundaries
 */
export function toGeoJson(areas: readonly Area[], shapes: readonly AreaShape[]): object {
  const byId = new Map(shapes.map(({ id, polygons }) => [id, polygons]));
  return {
    type: "FeatureCollection",
    features: areas.map((area) => {
      const polygons = byId.get(area.id)?.map((polygon) => wound(polygon).polygon);
      const [only] = polygons ?? [];
      const geometry =
        polygons === undefined || only === undefined
          ? null
          : polygons.length === 1
            ? { type: "Polygon", coordinates: only }
            : { type: "MultiPolygon", coordinates: polygons };
      return { type: "Feature", id: area.id, properties: area, geometry };
    }),
  };
}
