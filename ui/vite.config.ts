// One page, one entry. In mode "fake" an in-memory office stands in for the core, so that the page runs in a browser.
import { svelte } from "@sveltejs/vite-plugin-svelte";
import { defineConfig } from "vite";

export default defineConfig({
  plugins: [svelte()],
  base: "./",
  // The licences of the font and of KERN travel with every build.
  publicDir: "src/styles/licences",
  clearScreen: false,
  server: { port: 5173, strictPort: true, fs: { allow: [".."] } },
  build: { target: "safari16.4", cssCodeSplit: false, assetsInlineLimit: 0, modulePreload: { polyfill: false }, sourcemap: false },
  css: { preprocessorOptions: { scss: { loadPaths: ["node_modules/@kern-ux/native/src/scss"], quietDeps: true } } },
});
