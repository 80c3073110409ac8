// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { describe, expect, it } from "vitest";
import { gapCategories } from "../maps/scale.ts";
import { theme } from "../theme.ts";
import { inkOn, mostSteps, pairColour, pairSteps, ramp } from "./ramps.ts";

type Rgb = readonly [number, number, number];

const linear = (hex: string): Rgb => {
  const part = (start: number): number => {
    const value = Number.parseInt(hex.slice(start, start + 2), 16) / 255;
    return value <= 0.040_45 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [part(1), part(3), part(5)];
};

const luminance = ([r, g, b]: Rgb): number => 0.2126 * r + 0.7152 * g + 0.0722 * b;

/** CIE lightness, 0 to 100: equal steps look equally far apart. */
const lightness = (colour: Rgb): number => {
  const y = Math.max(0, luminance(colour));
  return y > 0.008_856 ? 116 * Math.cbrt(y) - 16 : 903.3 * y;
};

const contrast = (one: string, other: string): number => {
  const [dark = 0, light = 0] = [one, other].map((hex) => luminance(linear(hex))).toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
};

/** Viénot, Brettel and Mollon 1999, on linear values: what people without the middle or the long cones see. */
const visions: Readonly<Record<string, (colour: Rgb) => Rgb>> = {
  "usual vision": (colour) => colour,
  deuteranopia: ([r, g, b]) => {
    const rg = 0.292_75 * r + 0.707_25 * g;
    return [rg, rg, -0.022_34 * r + 0.022_34 * g + b];
  },
  protanopia: ([r, g, b]) => {
    const rg = 0.112_38 * r + 0.887_62 * g;
    return [rg, rg, 0.004_01 * r - 0.004_01 * g + b];
  },
  grey: (colour) => {
    const y = luminance(colour);
    return [y, y, y];
  },
};

const steps = (colours: readonly string[], see: (colour: Rgb) => Rgb): readonly number[] => {
  const seen = colours.map((hex) => lightness(see(linear(hex))));
  return seen.slice(1).map((value, at) => (seen[at] ?? 0) - value);
};

const counts = Array.from({ length: mostSteps - 1 }, (_, at) => at + 2);
const columns = Array.from({ length: pairSteps.second }, (_, second) =>
  Array.from({ length: pairSteps.first }, (_unused, first) => pairColour(first, second)),
);

describe.each(Object.entries(visions))("for %s", (_, see) => {
  it.each(counts)("every step of a ramp of %d is darker than the one before, by ten or more", (count) => {
    expect(ramp(count)).toHaveLength(count);
    for (const step of steps(ramp(count), see)) expect(step).toBeGreaterThan(10);
  });

  it("every status is darker than the one before, whatever its dynamics", () => {
    for (const column of columns) for (const step of steps(column, see)) expect(step).toBeGreaterThan(15);
  });

  it("the lightest class is not the white of what was not collected", () => {
    for (const lightest of [...counts.map((count) => ramp(count)[0]), ...columns.map(([first]) => first)])
      expect(100 - lightness(see(linear(lightest ?? "#ffffff")))).toBeGreaterThan(8);
  });
});

describe("pairs", () => {
  it.each(["usual vision", "deuteranopia", "protanopia"])("better, stable and worse differ in hue for %s", (name) => {
    const see = visions[name] ?? ((colour: Rgb) => colour);
    for (let first = 0; first < pairSteps.first; first += 1) {
      // Blue over yellow is what red-green blindness leaves; it falls from better over stable to worse.
      const balance = columns.map((column) => {
        const [r, g, b] = see(linear(column[first] ?? "#000000"));
        return b / (r + g + b);
      });
      const [better = 0, stable = 0, worse = 0] = balance;
      expect(better - stable).toBeGreaterThan(0.05);
      expect(stable - worse).toBeGreaterThan(0.05);
    }
  });

  it("one status has nearly one lightness, so that dynamics never look like status", () => {
    for (let first = 0; first < pairSteps.first; first += 1) {
      const seen = columns.map((column) => lightness(linear(column[first] ?? "#000000")));
      expect(Math.max(...seen) - Math.min(...seen)).toBeLessThan(3);
    }
  });
});

describe("words on colours", () => {
  it("are readable on every step", () => {
    const all = [...[1, ...counts].flatMap((count) => ramp(count)), ...columns.flat()];
    for (const fill of all) expect(contrast(fill, inkOn(fill))).toBeGreaterThanOrEqual(4.5);
  });
});

it("more steps than can be told apart have no ramp", () => {
  expect(ramp(mostSteps + 1)).toEqual([]);
});

it("the three gaps have three looks without any colour", () => {
  const looks = gapCategories("de").map(({ paint }) => paint.texture);
  expect(new Set(looks).size).toBe(3);
  expect(gapCategories("de").every(({ paint }) => paint.fill === theme.colour.paper)).toBe(true);
});
