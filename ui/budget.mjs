// After every production build: the size of what the window loads, that the in-memory office stayed outside,
// and that the licences came along.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";

const folder = new URL("./dist/assets/", import.meta.url);
const files = readdirSync(folder).map((name) => ({ name, bytes: readFileSync(new URL(name, folder)) }));
const weight = (end) => files.filter(({ name }) => name.endsWith(end)).reduce((sum, { bytes }) => sum + gzipSync(bytes).length / 1000, 0);
const [js, css] = [weight(".js"), weight(".css")];
const stranger = files.find(({ name, bytes }) => name.endsWith(".js") && /geleitFake|birnbaum|im garten steht/.test(bytes.toString()));
const html = readFileSync(new URL("./dist/index.html", import.meta.url), "utf8");
const inline = /<style|<script(?![^>]*\ssrc=)|\sstyle=|\son[a-z]+=/i.test(html);
const bare = ["FiraSans-OFL.txt", "KERN-EUPL.txt"].find((name) => !existsSync(new URL(`./dist/${name}`, import.meta.url)));

console.log(`JavaScript ${js.toFixed(1)} kB of 120 (all languages together), CSS ${css.toFixed(1)} kB of 35, gzipped`);
if (js > 120 || css > 35 || stranger || inline || bare) {
  console.error(stranger ? `the in-memory office is in ${stranger.name}` : inline ? "index.html carries something inline" : bare ? `without the licence ${bare}` : "over budget");
  process.exit(1);
}
