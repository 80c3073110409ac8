// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

/** An eigenvalue of a symmetric matrix with its vector of length 1. */
export interface Eigen {
  readonly value: number;
  readonly vector: readonly number[];
}

type Matrix = number[][];

const entry = (matrix: Matrix, row: number, column: number): number => matrix[row]?.[column] ?? 0;

function set(matrix: Matrix, at: readonly [number, number], value: number): void {
  const [row, column] = at;
  const cells = matrix[row];
  if (cells !== undefined) cells[column] = value;
}

/** Turns two columns of a matrix by an angle. */
function turnColumns(matrix: Matrix, [p, q]: readonly [number, number], [cos, sin]: readonly [number, number]): void {
  for (let row = 0; row < matrix.length; row += 1) {
    const [one, other] = [entry(matrix, row, p), entry(matrix, row, q)];
    set(matrix, [row, p], cos * one - sin * other);
    set(matrix, [row, q], sin * one + cos * other);
  }
}

const transposed = (matrix: Matrix): Matrix => matrix.map((_, column) => matrix.map((row) => row[column] ?? 0));

/** The angle that makes the entry p, q vanish. */
function angleAt(matrix: Matrix, p: number, q: number): readonly [number, number] {
  const theta = (entry(matrix, q, q) - entry(matrix, p, p)) / (2 * entry(matrix, p, q));
  const tangent = (theta < 0 ? -1 : 1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
  const cos = 1 / Math.sqrt(tangent * tangent + 1);
  return [cos, tangent * cos];
}

/** What stands beside the diagonal, squared and summed. */
const rest = (matrix: Matrix): number =>
  matrix.reduce(
    (sum, row, at) => sum + row.reduce((part, value, place) => part + (place === at ? 0 : value ** 2), 0),
    0,
  );

/**
 * All eigenvalues of a symmetric matrix with their vectors, by Jacobi's rotations: a dozen columns take microseconds, and
 * the same matrix always gives the same digits.
 *
 * @param symmetric - square and symmetric
 * @returns the largest value first; the sign of a vector means nothing
 */
export function eigenOf(symmetric: readonly (readonly number[])[]): readonly Eigen[] {
  let matrix: Matrix = symmetric.map((row) => [...row]);
  const vectors: Matrix = symmetric.map((row, at) => row.map((_, place) => (place === at ? 1 : 0)));
  for (let sweep = 0; sweep < 100 && rest(matrix) > 1e-26; sweep += 1) {
    for (let p = 0; p < matrix.length; p += 1) {
      for (let q = p + 1; q < matrix.length; q += 1) {
        if (entry(matrix, p, q) === 0) continue;
        const angle = angleAt(matrix, p, q);
        turnColumns(matrix, [p, q], angle);
        matrix = transposed(matrix);
        turnColumns(matrix, [p, q], angle);
        turnColumns(vectors, [p, q], angle);
      }
    }
  }
  const columns = transposed(vectors);
  return matrix
    .map((row, at) => ({ value: row[at] ?? 0, vector: columns[at] ?? [] }))
    .toSorted((a, b) => b.value - a.value);
}
