// Builds the page into dist/: one script, one style sheet, the map's worker
// and the page itself. The same sources give the same bytes.
import { build, context } from "esbuild";
import { cp, mkdir, readFile, writeFile } from "node:fs/promises";

const options = {
  entryPoints: { page: "src/main.ts" },
  outdir: "dist",
  bundle: true,
  format: "esm",
  target: "es2022",
  minify: true,
  legalComments: "none", // licences.txt has them
  loader: { ".svg": "dataurl" },
  logLevel: "info",
};

/** Copies what is not bundled. */
async function copy() {
  await mkdir("dist", { recursive: true });
  await cp("index.html", "dist/index.html");
  await cp("icons/flag.svg", "dist/icon.svg");
  await cp("node_modules/maplibre-gl/dist/maplibre-gl-worker.mjs", "dist/maplibre-gl-worker.mjs");
  await writeFile("dist/licences.txt", "maplibre-gl\n\n" + (await readFile("node_modules/maplibre-gl/LICENSE.txt", "utf8")));
}

await copy();
if (process.argv.includes("--watch")) {
  await (await context(options)).watch();
} else {
  await build(options);
}
