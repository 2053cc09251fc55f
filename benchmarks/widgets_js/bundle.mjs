// node bundle.mjs OUT: 3d-force-graph as one minified ES module, by the esbuild of ../../js.

import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const { build } = createRequire(join(here, "..", "..", "js", "package.json"))("esbuild");

await build({
  stdin: { contents: 'export { default } from "3d-force-graph";', resolveDir: here },
  bundle: true,
  minify: true,
  format: "esm",
  target: "es2022",
  outfile: process.argv[2],
  logLevel: "error",
});
