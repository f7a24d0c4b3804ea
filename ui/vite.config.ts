// One page, one entry. In mode "fake" an in-memory office stands in for the core, so that the page runs in a browser.
import { readFileSync } from "node:fs";
import { svelte } from "@sveltejs/vite-plugin-svelte";
import { defineConfig, type Plugin } from "vite";

// The comments in the texts are for those who write them; the window carries only what it shows.
const texts: Plugin = {
  name: "texts",
  enforce: "pre",
  load: (id) => (id.endsWith(".ftl?raw") ? `export default ${JSON.stringify(readFileSync(id.slice(0, -"?raw".length), "utf8").replace(/^#.*\n/gm, ""))}` : null),
};

export default defineConfig({
  plugins: [texts, svelte()],
  base: "./",
  // The licences of the font and of KERN travel with every build.
  publicDir: "src/styles/licences",
  clearScreen: false,
  server: { port: 5173, strictPort: true, fs: { allow: [".."] } },
  build: { target: "safari16.4", cssCodeSplit: false, assetsInlineLimit: 0, modulePreload: { polyfill: false }, sourcemap: false },
  css: { preprocessorOptions: { scss: { loadPaths: ["node_modules/@kern-ux/native/src/scss"], quietDeps: true } } },
});
