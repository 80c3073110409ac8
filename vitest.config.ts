import { defineConfig } from "vitest/config";

const conditions = ["@quartierkit/source"];

/** Tests run on sources: the private condition leads every workspace import to src/, no build needed. */
export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    include: ["packages/*/src/**/*.test.ts", "examples/*/src/**/*.test.ts", "internal/*/src/**/*.test.ts"],
    testTimeout: 30_000,
    // Tests keep no state and put back what they replace, so that one process may read many files: two thirds of the time.
    isolate: false,
  },
});
