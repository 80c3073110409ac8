// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { pointer } from "@quartierkit/findings";
import type { Finding } from "@quartierkit/findings";
import { attack } from "../attack/attack.ts";
import { isHidden, shownCount } from "../figures/figures.ts";
import type { AreaLike, FigureLike, FiguresLike } from "../figures/figures.ts";
import { ba } from "../primary/rules.ts";
import { isSmall } from "../primary/small-counts.ts";
import type { DifferenceOptions } from "./over-time.ts";

/** A figure with its place in the file. */
interface Placed {
  readonly figure: FigureLike;
  readonly index: number;
}

const at = ({ index }: Placed): string => pointer("observations", index, "value");

const recovered = (place: Placed, whole: Placed): Finding => ({
  code: "SDC-DIFF-PARTS",
  severity: "error",
  path: at(place),
  related: [at(whole)],
  message: {
    de: `„${place.figure.area}“ ist gesperrt und folgt aus „${whole.figure.area}“ und den übrigen Teilen.`,
    en: `“${place.figure.area}” is hidden and follows from “${whole.figure.area}” and its other parts.`,
  },
  hint: {
    de: "Einen weiteren Teil sperren, auch „nicht zuordenbar“; die Tabelle mit `protect` schützen.",
    en: "Hide a further part, the remainder (“nicht zuordenbar”) as well; protect the table with `protect`.",
  },
});

const smallRest = (part: Placed, whole: Placed): Finding => ({
  code: "SDC-DIFF-AREA",
  severity: "error",
  path: at(part),
  related: [at(whole)],
  message: {
    de: `„${whole.figure.area}“ ohne „${part.figure.area}“: Der Unterschied ist eine kleine, geheim zu haltende Anzahl.`,
    en: `“${whole.figure.area}” without “${part.figure.area}”: the difference is a small count, which is to be hidden.`,
  },
  hint: {
    de: "Eine der beiden Anzahlen sperren oder runden.",
    en: "Hide or round one of the two counts.",
  },
});

/** Hidden parts that follow from the whole, for an attacker who knows that hidden parts are small. Only where a remainder is kept. */
function recoveredParts(
  file: FiguresLike,
  whole: Placed,
  parts: readonly Placed[],
  minimumCount: number,
): readonly Finding[] {
  const total = shownCount(file, whole.figure);
  const values = parts.map(({ figure }) => (isHidden(figure) ? [null] : [shownCount(file, figure) ?? -1]));
  if (total === null || values.some(([value]) => value === -1)) return [];
  const rows = parts.map(({ figure }) => figure.area);
  const rule = { ...ba, minimumCount };
  const { cells } = attack({ rows, columns: ["count"], values, columnTotals: [total] }, { knowsRule: true, rule });
  const open = new Set(cells.filter((cell) => cell.recovered).map(({ row }) => row));
  return parts.filter(({ figure }) => open.has(figure.area)).map((part) => recovered(part, whole));
}

const isSameKind = (one: FigureLike, other: FigureLike): boolean =>
  one.indicator === other.indicator && one.referenceDate === other.referenceDate;

/** All parts of an area, where together they are all of it: a remainder is among them, or their counts say so. */
function allParts(file: FiguresLike, whole: Placed, placed: readonly Placed[]): readonly Placed[] | null {
  const areas: readonly AreaLike[] = file.areas.filter(({ partOf }) => partOf === whole.figure.area);
  const parts = areas.map(({ id }) =>
    placed.find(({ figure }) => figure.area === id && isSameKind(figure, whole.figure)),
  );
  const isWhole = areas.some(({ residual }) => residual === true);
  const known = parts.filter((part) => part !== undefined);
  return isWhole && known.length === parts.length && known.length > 0 ? known : null;
}

/**
 * Finds counts that come back from larger areas: a hidden part that follows from the whole and the other parts, and a part that leaves
 * only a small count to the whole.
 *
 * @param file - figures that are published, with areas that name the larger area they are part of
 * @param options - the rule
 * @returns errors. Hidden parts are looked at only where a remainder („nicht zuordenbar“) makes the parts complete; areas that
 *   overlap are a matter of `overlapping` and `protectLinked`.
 */
export function areaDifferences(file: FiguresLike, { rule = ba }: DifferenceOptions = {}): readonly Finding[] {
  const placed = file.observations.map((figure, index) => ({ figure, index }));
  return placed.flatMap((whole) => {
    const total = shownCount(file, whole.figure);
    if (total === null) return [];
    const own = file.areas.filter(({ partOf }) => partOf === whole.figure.area).map(({ id }) => id);
    const parts = placed.filter(({ figure }) => own.includes(figure.area) && isSameKind(figure, whole.figure));
    const rests = parts.filter(({ figure }) => {
      const count = shownCount(file, figure);
      return count !== null && isSmall(total - count, rule.minimumCount);
    });
    const complete = allParts(file, whole, placed);
    return [
      ...rests.map((part) => smallRest(part, whole)),
      ...(complete === null ? [] : recoveredParts(file, whole, complete, rule.minimumCount)),
    ];
  });
}
