// The browser run: every screen in Chromium, served with the content security policy of the window.
// Two files at a time, each with a browser of its own; the longest begins first.
import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

const isLongest = (file: TestSpecification) => file.moduleId.endsWith("/screens.test.ts");

class LongestFirst extends BaseSequencer {
  override sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return Promise.resolve(files.toSorted((one, other) => Number(isLongest(other)) - Number(isLongest(one))));
  }
}

export default defineConfig({
  test: {
    environment: "node",
    include: ["tests/axe/**/*.test.ts"],
    testTimeout: 600_000,
    hookTimeout: 120_000,
    maxWorkers: 2,
    sequence: { sequencer: LongestFirst },
  },
});
