// What is seldom seen of a household, fetched together: parting it, and the band over a file whose whereabouts are protected.
export { default as Part } from "./Part.svelte";
export { default as Protected } from "./Protected.svelte";
