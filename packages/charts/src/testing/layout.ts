// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { textWidth } from "../text/measure.ts";
import { readSvg, textOf } from "./read-svg.ts";
import type { Node } from "./read-svg.ts";

/** Where something stands in the picture. */
export interface Place {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

type Matrix = readonly [number, number, number, number, number, number];

const times = ([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix => [
  a * g + c * h,
  b * g + d * h,
  a * i + c * j,
  b * i + d * j,
  a * k + c * l + e,
  b * k + d * l + f,
];

const step = (kind: string, [x = 0, y = 0]: readonly number[]): Matrix => {
  if (kind === "translate") return [1, 0, 0, 1, x, y];
  if (kind === "scale") return [x, 0, 0, y, 0, 0];
  if (kind === "rotate" && x === -90) return [0, -1, 1, 0, 0, 0];
  throw new Error(`transform ${kind} is not known here`);
};

const matrixOf = (node: Node, outer: Matrix): Matrix =>
  [...(node.attributes.get("transform") ?? "").matchAll(/(\w+)\(([^)]*)\)/gu)].reduce(
    (matrix, [, kind = "", values = ""]) => times(matrix, step(kind, values.split(/[ ,]+/u).map(Number))),
    outer,
  );

const numberAt = (node: Node, key: string): number => Number(node.attributes.get(key) ?? 0);

const spread = (matrix: Matrix, text: string, box: readonly [number, number, number, number]): Place => {
  const [x1, y1, x2, y2] = box;
  const corners = [
    [x1, y1],
    [x2, y2],
    [x1, y2],
    [x2, y1],
  ] as const;
  const xs = corners.map(([x, y]) => matrix[0] * x + matrix[2] * y + matrix[4]);
  const ys = corners.map(([x, y]) => matrix[1] * x + matrix[3] * y + matrix[5]);
  return { text, left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
};

const textPlace = (node: Node, matrix: Matrix): Place => {
  const size = numberAt(node, "font-size");
  const text = textOf(node);
  const width = textWidth(text, { size, bold: node.attributes.get("font-weight") === "700" });
  const share = { middle: 0.5, end: 1 }[node.attributes.get("text-anchor") ?? ""] ?? 0;
  const x = numberAt(node, "x") - share * width;
  const y = numberAt(node, "y");
  return spread(matrix, text, [x, y - size * 0.76, x + width, y + size * 0.22]);
};

const rectPlace = (node: Node, matrix: Matrix): Place => {
  const [x, y] = [numberAt(node, "x"), numberAt(node, "y")];
  return spread(matrix, "rect", [x, y, x + numberAt(node, "width"), y + numberAt(node, "height")]);
};

const linePlace = (node: Node, matrix: Matrix): Place =>
  spread(matrix, "line", [numberAt(node, "x1"), numberAt(node, "y1"), numberAt(node, "x2"), numberAt(node, "y2")]);

const placers: Readonly<Record<string, (node: Node, matrix: Matrix) => Place>> = {
  text: textPlace,
  rect: rectPlace,
  line: linePlace,
};

const placesIn = (node: Node, outer: Matrix, wanted: string): readonly Place[] => {
  if (node.name === "defs") return [];
  const matrix = matrixOf(node, outer);
  const own = node.name === wanted ? placers[wanted]?.(node, matrix) : undefined;
  const inner = node.children.flatMap((child) => (typeof child === "string" ? [] : placesIn(child, matrix, wanted)));
  return own === undefined ? inner : [own, ...inner];
};

/** Where every text, box or line of a picture stands, texts as wide as the width table says. */
export const placesOf = (svg: string, wanted: "text" | "rect" | "line"): readonly Place[] =>
  placesIn(readSvg(svg), [1, 0, 0, 1, 0, 0], wanted);

export const sizeOf = (svg: string): { readonly width: number; readonly height: number } => {
  const [, , width = 0, height = 0] = (readSvg(svg).attributes.get("viewBox") ?? "").split(" ").map(Number);
  return { width, height };
};

/** What stands outside the picture. */
export const outside = (svg: string): readonly Place[] => {
  const { width, height } = sizeOf(svg);
  return (["text", "rect", "line"] as const)
    .flatMap((kind) => placesOf(svg, kind))
    .filter(
      ({ left, right, top, bottom }) => left < -0.01 || top < -0.01 || right > width + 0.01 || bottom > height + 0.01,
    );
};

/** Pairs of texts that would print over each other. */
export const overlaps = (svg: string): readonly string[] => {
  const texts = placesOf(svg, "text");
  return texts.flatMap((a, index) =>
    texts
      .slice(index + 1)
      .filter(
        (b) => a.left < b.right - 0.5 && b.left < a.right - 0.5 && a.top < b.bottom - 0.5 && b.top < a.bottom - 0.5,
      )
      .map((b) => `${a.text} / ${b.text}`),
  );
};
