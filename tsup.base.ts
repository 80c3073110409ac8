import { defineConfig } from "tsup";

/** The one way a library package of this repository is built: ES modules, declarations, source maps. */
export const library = (entry: string[]) =>
  defineConfig({
    entry,
    format: ["esm"],
    dts: true,
    sourcemap: true,
    clean: true,
    target: "es2023",
    platform: "neutral",
    // Dependencies and peers stay imports: nothing is bundled twice.
    skipNodeModulesBundle: true,
  });
