// Bundles each file of islands/*.ts that a page names, with a hash of its content in its name, and writes manifest.json:
// { "query": { "src": "query-AB12CD34.js", "gzip": 12345 } }, where gzip counts all that the page loads at once.
import { build } from "esbuild";
import { gzipSync } from "node:zlib";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";

const out = process.argv[2];
if (!out) throw new Error("usage: node build.mjs FOLDER");
const islands = ["query", "editor", "reader", "review"];

rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
const { metafile } = await build({
  entryPoints: islands.map((name) => `islands/${name}.ts`),
  outdir: out,
  bundle: true,
  splitting: true,
  format: "esm",
  target: "es2022",
  minify: true,
  legalComments: "linked",
  entryNames: "[name]-[hash]",
  chunkNames: "chunk-[name]-[hash]",
  metafile: true,
});

const outputs = new Map(Object.entries(metafile.outputs).map(([path, made]) => [basename(path), made]));

/** All files that come with this one before anything of it runs. */
function atOnce(file, seen = new Set()) {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const used of outputs.get(file).imports) {
    if (used.kind === "import-statement") atOnce(basename(used.path), seen);
  }
  return seen;
}

const manifest = {};
for (const [file, made] of outputs) {
  const name = islands.find((island) => made.entryPoint === `islands/${island}.ts`);
  if (!name) continue;
  const gzip = [...atOnce(file)].reduce((sum, each) => sum + gzipSync(readFileSync(join(out, each))).length, 0);
  manifest[name] = { src: file, gzip };
}
writeFileSync(join(out, "manifest.json"), JSON.stringify(manifest, null, 2) + "\n");
