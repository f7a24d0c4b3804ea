// After every production build: the size of what the window loads to begin (the entry and the larger of its languages; screens
// and texts fetched later have bounds of their own), that the in-memory office stayed outside,
// and that the licences came along. Later: 110 kB until handovers; 118 since a laptop can be shut out and looked through and roles are
// given and ended; 124 since sealed notes are given and opened with the records key, and keys are renewed; 126 since there is a page for
// the hub; 129 since texts are compared word by word and facts that contradict each other are settled; 143 since things are erased
// (8 kB), and since settings and backup are fetched later too (5 kB that no longer stand in what begins). Each is fetched when it is
// opened; 147 since households part and pictures go along; 156 since the report of a handover is looked at and said how it was read out, the sheet of
// the office decides, and handovers are erased. Texts: 15 kB until the hub; 17 with its own; 22 with those of contradictions, of erasing and of the
// audit; 25 with those of parting and with those about users (2 kB that no longer stand in what begins); 28 with those of reports and of old backups.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";

const folder = new URL("./dist/assets/", import.meta.url);
const files = readdirSync(folder).map((name) => ({ name, bytes: readFileSync(new URL(name, folder)) }));
const weight = (some) => some.reduce((sum, { bytes }) => sum + gzipSync(bytes).length / 1000, 0);
const scripts = files.filter(({ name }) => name.endsWith(".js"));
const tongue = ({ name }) => /^(de|fr|en)-/.test(name);
const more = ({ name }) => /^(de|fr|en)_more-/.test(name);
const html = readFileSync(new URL("./dist/index.html", import.meta.url), "utf8");
const first = scripts.filter(({ name }) => html.includes(name));
const named = (file) => scripts.filter(({ name }) => name !== file.name && new RegExp(`(from|import)\\s*"\\./${name.replaceAll(".", "\\.")}"`).test(file.bytes.toString()));
for (const file of first) for (const more of named(file)) if (!first.includes(more)) first.push(more);
const js = weight(first) + Math.max(...scripts.filter(tongue).map((one) => weight([one])));
const later = weight(scripts.filter((one) => !tongue(one) && !more(one) && !first.includes(one)));
const texts = Math.max(...scripts.filter(more).map((one) => weight([one])));
const css = weight(files.filter(({ name }) => name.endsWith(".css")));
const stranger = files.find(({ name, bytes }) => name.endsWith(".js") && /geleitFake|birnbaum|im garten steht/.test(bytes.toString()));
const inline = /<style|<script(?![^>]*\ssrc=)|\sstyle=|\son[a-z]+=/i.test(html);
const bare = ["FiraSans-OFL.txt", "KERN-EUPL.txt"].find((name) => !existsSync(new URL(`./dist/${name}`, import.meta.url)));

console.log(`JavaScript ${js.toFixed(1)} kB of 120 to begin, ${later.toFixed(1)} kB of 156 later, texts ${texts.toFixed(1)} kB of 28 later, CSS ${css.toFixed(1)} kB of 35, gzipped`);
if (js > 120 || later > 156 || texts > 28 || css > 35 || stranger || inline || bare) {
  console.error(stranger ? `the in-memory office is in ${stranger.name}` : inline ? "index.html carries something inline" : bare ? `without the licence ${bare}` : "over budget");
  process.exit(1);
}
