// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { About } from "../about.ts";
import type { Measure } from "../text/measures.ts";
import type { PictureLanguage } from "../text/numbers.ts";

/** Longitude and latitude in degrees, or two metres of a planar system. */
export type Position = readonly number[];

/** GeoJSON: the first ring of a polygon is its outline, the others are holes. Winding does not matter. */
export type MapGeometry =
  | { readonly type: "Polygon"; readonly coordinates: readonly (readonly Position[])[] }
  | { readonly type: "MultiPolygon"; readonly coordinates: readonly (readonly (readonly Position[])[])[] };

export interface MapArea {
  readonly id: string;
  readonly label: string;
  /** `null`: there is no outline; the area stands in the table and below the map. */
  readonly geometry: MapGeometry | null;
}

/** Why an area has no figure. */
export type MapGap = "suppressed" | "not-collected" | "excluded";

/** What is known of an area: a figure, a class, a pair of classes, or why there is none. */
export type MapFigure =
  | { readonly value: number }
  | { readonly class: string }
  | { readonly status: string; readonly dynamics: string }
  | { readonly gap: MapGap };

/** A class by its id in the figures, with its word in the legend. */
export interface MapClass {
  readonly id: string;
  readonly label: string;
}

/** What the colours mean. */
export type MapScale =
  | {
      readonly kind: "rates";
      readonly measure: Measure;
      /** Limits between classes, rising; a figure on a limit belongs to the upper class. At most five. */
      readonly breaks: readonly number[];
    }
  | {
      readonly kind: "classes";
      /** From light to dark, at most six. */
      readonly classes: readonly MapClass[];
    }
  | {
      readonly kind: "pairs";
      /** From light to dark, at most four. */
      readonly status: { readonly label: string; readonly classes: readonly MapClass[] };
      /** Better, the same, worse: blue with a plus, grey, orange with a minus. At most three. */
      readonly dynamics: { readonly label: string; readonly classes: readonly MapClass[] };
    };

/** What all maps share. */
export interface MapBase {
  readonly title: string;
  readonly about: About;
  readonly language: PictureLanguage;
  readonly areas: readonly MapArea[];
  readonly scale: MapScale;
  /** Areas with a thick outline, e.g. the programme area, and what they are called in the legend. */
  readonly highlight?: { readonly ids: readonly string[]; readonly label: string };
  /** `geographic`: degrees (default); `planar`: metres, north up, e.g. ETRS89 / UTM. */
  readonly projection?: "geographic" | "planar";
  readonly width?: number;
}

export interface ChoroplethInput extends MapBase {
  /** By id of the area; an area that is absent was not collected. */
  readonly figures: Readonly<Record<string, MapFigure>>;
  /** The figures of every area below the map; if absent, up to 30 areas are listed. */
  readonly table?: "areas" | "classes";
}

export interface MapSeriesInput extends MapBase {
  /** One map for each year, all with the same scale. */
  readonly maps: readonly {
    readonly heading: string;
    readonly figures: Readonly<Record<string, MapFigure>>;
    /** A break before this map: another definition, other boundaries. */
    readonly breakBefore?: string;
  }[];
}
