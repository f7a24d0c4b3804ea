// The browser run: every screen in Chromium, served with the content security policy of the window.
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: { environment: "node", include: ["tests/axe/**/*.test.ts"], testTimeout: 600_000, hookTimeout: 120_000, fileParallelism: false },
});
