// Bundles every widget into scarcity/widgets/static; `--check` fails instead if the committed bundle is stale.
// The banner records a hash of the sources, so that Python can tell a stale bundle without node.

import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const here = dirname(fileURLToPath(import.meta.url));
const out = join(here, "..", "scarcity", "widgets", "static");
// The folders that each bundle is made of; its entry lies in the one of its name.
const WIDGETS = {
  "causal-graph": ["shared", "causal-graph"],
  "governor-gauges": ["shared", "governor-gauges"],
  "insight-feed": ["shared", "insight-feed"],
  "stream-monitor": ["shared", "stream-monitor"],
  dashboard: ["shared", "causal-graph", "governor-gauges", "insight-feed", "stream-monitor", "what-if-panel", "dashboard"],
  "what-if-panel": ["shared", "causal-graph", "what-if-panel"],
};
// Libraries in the bundles.
const LICENCES = { three: "MIT, three.js authors", uplot: "MIT, Leon Sorokin" };

/** SHA-256 over names and contents of what a bundle is made of, in a fixed order. */
async function hashOf(folders) {
  const hash = createHash("sha256");
  const names = [];
  for (const folder of folders) {
    const found = (await readdir(join(here, folder))).filter((name) => name.endsWith(".js") && !name.endsWith(".test.js") && name !== "fakes.js").sort();
    names.push(...found.map((name) => `${folder}/${name}`));
  }
  for (const name of [...names, "build.mjs", "package-lock.json"]) {
    hash.update(`${name}\n`);
    hash.update(await readFile(join(here, name)));
  }
  return hash.digest("hex");
}

let stale = false;
for (const [widget, folders] of Object.entries(WIDGETS)) {
  const result = await build({
    entryPoints: [join(here, widget, "index.js")],
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
    charset: "ascii",
    legalComments: "inline",
    metafile: true,
    write: false,
    absWorkingDir: here,
  });
  const inputs = Object.keys(result.metafile.inputs);
  const strays = inputs.filter((path) => !path.startsWith("node_modules/") && !folders.includes(path.split("/")[0]));
  if (strays.length) throw new Error(`${widget} is made of ${strays.join(", ")} too: name their folders in WIDGETS`);
  const held = Object.entries(LICENCES).filter(([library]) => inputs.some((path) => path.startsWith(`node_modules/${library}/`)));
  const contains = held.length ? `; contains ${held.map(([library, licence]) => `${library} (${licence})`).join(", ")}` : "";
  const path = join(out, `${widget}.js`);
  const made = `/* scarcity ${widget}${contains}; sources sha256 ${await hashOf(folders)} */\n${result.outputFiles[0].text}`;
  if (process.argv.includes("--check")) {
    const kept = await readFile(path, "utf8").catch(() => "");
    if (kept !== made) {
      stale = true;
      console.error(`${path} is stale: run "make js" and commit it`);
    }
  } else {
    await mkdir(out, { recursive: true });
    await writeFile(path, made);
    console.log(`${path}  ${Math.round(made.length / 1024)} KB`);
  }
}
process.exit(stale ? 1 : 0);
