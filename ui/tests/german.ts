// Every test of the page reads German, with the texts of all screens there before it looks,
// and waits for what is to come longer than a busy machine takes.
import { configure } from "@testing-library/svelte";
import { beforeAll } from "vitest";
import { allTexts, speak } from "../src/i18n/text.svelte";

configure({ asyncUtilTimeout: 10_000 });

beforeAll(async () => {
  await speak("de");
  await allTexts();
});
