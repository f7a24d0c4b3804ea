// The texts of the page: the same keys and variables in every language, every key the page names exists, every code of
// the core has its two texts.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse, Visitor, type Message, type VariableReference } from "@fluent/syntax";
import { describe, expect, test } from "vitest";
import { codes } from "../src/api/codes";
import { codeLists } from "../src/api/fake/codes";

const root = join(import.meta.dirname, "../../locales");
const FILES = ["page", "attention", "contradiction", "parting", "start", "desk", "person", "contact", "intake", "case", "plan", "signing", "release", "today", "backup", "exchange", "hub", "service_card", "handover", "team", "keys", "erasure", "user", "office", "audit", "settings", "help", "errors", "codes"];
const LANGUAGES = ["de", "fr", "en"];
class Variables extends Visitor {
  names = new Set<string>();
  override visitVariableReference(node: VariableReference): void {
    this.names.add(node.id.name);
  }
}

function texts(language: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const file of FILES) {
    const resource = parse(readFileSync(join(root, language, `${file}.ftl`), "utf8"), {});
    for (const entry of resource.body) {
      if (entry.type === "Junk") throw new Error(`${language}/${file}: ${entry.content}`);
      if (entry.type !== "Message") continue;
      const seen = new Variables();
      seen.visit(entry as Message);
      if (found.has((entry as Message).id.name)) throw new Error(`twice: ${(entry as Message).id.name}`);
      found.set((entry as Message).id.name, [...seen.names].sort().join());
    }
  }
  return found;
}

function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? sources(join(folder, entry.name)) : /\.(svelte|ts)$/.test(entry.name) && !/\.test\.ts$/.test(entry.name) ? [readFileSync(join(folder, entry.name), "utf8")] : []));
}

/** "person-birth": every column that is written again and again, from the tables of the core. Keys and links are not. */
function fields(): string[] {
  const lines = readFileSync(join(root, "../tests/golden/catalogue.txt"), "utf8").split("\n");
  let [table, kept] = ["", false];
  let keys: string[] = [];
  return lines.flatMap((line) => {
    const head = /^\d+ (\w+) (\w+) keys=\[([\d ]*)\]/.exec(line);
    if (head) [table, kept, keys] = [head[1], head[2] === "Register" || head[2] === "Set", head[3].split(" ")];
    const column = /^ {2}\d+\.(\d+) (\w+) (Text|Int|Bool) /.exec(line);
    return column && kept && !keys.includes(column[1]) ? [`${table}-${column[2]}`] : [];
  });
}

/** "note-text": every column a handover can carry, but for links to rows that are no persons; papers stay. */
function carried(): string[] {
  const lines = readFileSync(join(root, "../tests/golden/catalogue.txt"), "utf8").split("\n");
  let table = "";
  return lines.flatMap((line) => {
    table = /^\d+ (\w+) /.exec(line)?.[1] ?? table;
    const column = /^ {2}\d+\.\d+ (\w+) (?:Text|Int|Bool) (\w+)/.exec(line);
    return column && column[2] !== "Internal" && !table.startsWith("paper") ? [`${table}-${column[1]}`] : [];
  });
}

const german = texts("de");
const code = sources(join(import.meta.dirname, "../src")).join("\n");

describe.each(LANGUAGES)("%s", (language) => {
  const own = texts(language);
  test("has the same keys and variables as German", () => expect(Object.fromEntries(own)).toEqual(Object.fromEntries(german)));
  test("says for every error what happened and what to do", () => {
    const wanted = codes.flatMap((one) => [`error-${one}`, `help-${one}`]);
    expect(wanted.filter((key) => !own.has(key))).toEqual([]);
    expect([...own.keys()].filter((key) => key.startsWith("error-") && !wanted.includes(key))).toEqual([]);
  });
  test("has words for every table the history names", () => {
    const tables = "person person_name person_language residence_document same_person household household_joined household_left kinship whereabouts_kept case_parted contact contact_person contact_topic withdrawn application application_person application_group application_status case_file case_person case_phase case_worker case_consent help_plan plan_view plan_area plan_resource goal measure plan_partner plan_saying agreement paper paper_print paper_signature paper_copy paper_scan paper_ended partner release disclosure service_card service_verified service_inbox handover handover_answer handover_in enclosure restricted legal_hold erasure_begun erasure_called_off records_key_used note note_key".split(" ");
    expect(tables.map((one) => `page-about-${one.replaceAll("_", "-")}`).filter((key) => !own.has(key))).toEqual([]);
  });
  test("names every field that laptops can disagree about", () => {
    expect(fields().length).toBeGreaterThan(90);
    expect(fields().map((one) => `attention-field-${one.replaceAll("_", "-")}`).filter((key) => !own.has(key))).toEqual([]);
  });
  test("names every field a handover can carry", () => {
    expect(carried().length).toBeGreaterThan(90);
    expect(carried().map((one) => `attention-field-${one.replaceAll("_", "-")}`).filter((key) => !own.has(key))).toEqual([]);
  });
  test("names every entry of every code list", () => {
    expect(codeLists.flatMap((list) => list.codes.map((one) => `${list.name}-${one}`.replaceAll("_", "-"))).filter((key) => !own.has(key))).toEqual([]);
  });
});

test("every text the page names exists", () => {
  const named = [...code.matchAll(/\bt\(\s*"([^"]+)"/g)].map((match) => match[1]);
  expect(named.length).toBeGreaterThan(250);
  expect(named.filter((key) => !german.has(key))).toEqual([]);
});

test("every text whose key is put together has members, and no text is left over", () => {
  const patterns = [...code.matchAll(/\bt\(\s*`([^`]+)`/g)].map((match) => new RegExp(`^${match[1].replace(/\$\{(?:[^{}]|\{[^}]*\})*\}/g, "[A-Za-z0-9-]+")}$`));
  expect(patterns.filter((one) => ![...german.keys()].some((key) => one.test(key))).map(String)).toEqual([]);
  const lists = codeLists.map((list) => `${list.name.replaceAll("_", "-")}-`);
  const unused = [...german.keys()].filter((key) => !code.includes(`"${key}"`) && !patterns.some((one) => one.test(key)) && !lists.some((list) => key.startsWith(list)) && !/^(page-act|error|help)-/.test(key));
  expect(unused).toEqual([]);
});
