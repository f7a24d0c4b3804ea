// Pure parts and components; the browser run over every screen has its own configuration.
import { svelte } from "@sveltejs/vite-plugin-svelte";
import { svelteTesting } from "@testing-library/svelte/vite";
import { defineConfig } from "vitest/config";

export default defineConfig({
  plugins: [svelte(), svelteTesting()],
  mode: "fake",
  // The texts lie beside the page, in locales/.
  server: { fs: { allow: [".."] } },
  test: { environment: "jsdom", include: ["src/**/*.test.ts", "tests/*.test.ts"], css: false, testTimeout: 30_000, setupFiles: ["tests/german.ts"], passWithNoTests: false },
});
