// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

/** What is looked at of an area; an indicator file of `@quartierkit/indicators` has it. */
export interface AreaLike {
  readonly id: string;
  readonly partOf?: string;
  /** What belongs to the larger area and to none of its parts („nicht zuordenbar“). */
  readonly residual?: true;
}

/** What is looked at of the definition of an indicator. */
export interface DefinitionLike {
  readonly id: string;
  readonly version?: string;
  /** `percent` and `per-thousand` are rates, `count` is a count; other units are not looked at. */
  readonly unit: string;
  readonly decimals?: number;
  /** The indicator whose figure is exactly the denominator. */
  readonly denominatorIndicator?: string;
}

/** What is looked at of a figure. A status that begins with `suppressed` says that it is hidden. */
export interface FigureLike {
  readonly indicator: string;
  readonly definitionVersion?: string;
  readonly area: string;
  readonly value?: number;
  readonly numerator?: number;
  readonly denominator?: number;
  readonly status: string;
  readonly referenceDate: string | null;
}

/** Figures that are published together, as plain data; an indicator file fits. */
export interface FiguresLike {
  readonly areas: readonly AreaLike[];
  readonly definitions: readonly DefinitionLike[];
  readonly observations: readonly FigureLike[];
}

/** The definition of a figure. */
export const definitionFor = (
  { definitions }: Pick<FiguresLike, "definitions">,
  { indicator, definitionVersion }: FigureLike,
): DefinitionLike | undefined =>
  definitions.find(
    ({ id, version }) =>
      id === indicator && (version === undefined || definitionVersion === undefined || version === definitionVersion),
  );

/** Tells whether a figure is hidden to protect somebody. */
export const isHidden = ({ status }: Pick<FigureLike, "status">): boolean => status.startsWith("suppressed");

const shownStatuses = new Set(["measured", "estimated", "provisional", "true-zero"]);

/** A published count, or `null`: hidden, not there, or no count. */
export function shownCount(files: Pick<FiguresLike, "definitions">, figure: FigureLike): number | null {
  if (!shownStatuses.has(figure.status) || definitionFor(files, figure)?.unit !== "count") return null;
  const count = figure.status === "true-zero" ? 0 : (figure.value ?? figure.numerator);
  return count !== undefined && Number.isInteger(count) && count >= 0 ? count : null;
}

/** Tells whether a published rate may be looked at. */
export const isShown = ({ status }: Pick<FigureLike, "status">): boolean => shownStatuses.has(status);

/** The figure of another indicator for the same area and day. */
export const beside = (
  { observations }: Pick<FiguresLike, "observations">,
  { area, referenceDate }: FigureLike,
  indicator: string,
): FigureLike | undefined =>
  observations.find(
    (other) => other.indicator === indicator && other.area === area && other.referenceDate === referenceDate,
  );
