// Builds the page into dist/: one script, one style sheet, the map's worker
// and the page itself. The same sources give the same bytes.
import { build, context } from "esbuild";
import { cp, mkdir, readdir, readFile, writeFile } from "node:fs/promises";

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
  await writeFile("dist/licences.txt", await licences());
}

/** The licence of every package that may be in the bundle: all that the lock file does not mark as for development. */
async function licences() {
  const { packages } = JSON.parse(await readFile("package-lock.json", "utf8"));
  const texts = [];
  for (const [folder, about] of Object.entries(packages)) {
    if (folder === "" || about.dev) continue;
    const file = (await readdir(folder)).find((name) => /^licen[sc]e/i.test(name));
    const text = file
      ? await readFile(`${folder}/${file}`, "utf8")
      : (await readFile(`${folder}/README.md`, "utf8")).replace(/^[^]*^#+ *(?=License)/m, "");
    texts.push(`${folder.replace(/^.*node_modules\//, "")} ${about.version} (${about.license})\n\n${text.trim()}\n`);
  }
  return texts.join(`\n${"-".repeat(72)}\n\n`);
}

await copy();
if (process.argv.includes("--watch")) {
  await (await context(options)).watch();
} else {
  await build(options);
}
