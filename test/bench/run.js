// npm run bench: ratios in one run. Machines are shared and noisy: read the ratios, not the seconds.
import { mkdtempSync, readdirSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { largeWorkbook, smallWorkbooks } from "./make-workbooks.js";
import { cli, loads, measure, sideBySide } from "./measure.js";
import { paneScripts } from "./page-weight.js";
import { paneWaits } from "./pane.js";
import { sharesOf } from "./shares.js";

const ROUNDS = 3;
const CHECK = ["check", "--format", "ndjson", "--as-of", "2026-01-01", "--max-size", "200MB", "--timeout", "600"];
const FOUND = [0, 1];

const only = process.argv.slice(2);
const parts = { small, large, growth, many, startup, pane };
for (const [name, part] of Object.entries(parts)) if (only.length === 0 || only.includes(name)) await part();

/** 1,000 workbooks: to reach, 0.25 × exceljs's bare loop with two workers. */
async function small() {
  const folder = await smallWorkbooks(1000);
  const results = sideBySide(
    {
      "exceljs, bare loop": () => measure([loads, "exceljs", folder]),
      "SheetJS, bare loop": () => measure([loads, "sheetjs", folder]),
      "floor: unzip and scan": () => measure([loads, "floor", folder]),
      "minha check, 1 worker": () => measure([cli, ...CHECK, "--jobs", "1", folder], FOUND),
      "minha check, 2 workers": () => measure([cli, ...CHECK, "--jobs", "2", folder], FOUND),
    },
    ROUNDS,
  );
  show("1,000 workbooks", results, { count: 1000, of: "workbooks" });
  goal("2 workers / exceljs", results["minha check, 2 workers"].seconds / results["exceljs, bare loop"].seconds, 0.25);
  shares(
    readdirSync(folder)
      .slice(0, 300)
      .map((name) => join(folder, name)),
  );
}

/** 100,000 rows of 15 cells: to reach, 0.35 × exceljs's load and half its memory. */
async function large() {
  const file = await largeWorkbook(100_000);
  const results = sideBySide(
    {
      exceljs: () => measure([loads, "exceljs", file]),
      SheetJS: () => measure([loads, "sheetjs", file]),
      "floor: unzip and scan": () => measure([loads, "floor", file]),
      "minha check": () => measure([cli, ...CHECK, file], FOUND),
    },
    ROUNDS,
  );
  show("one workbook of 100,000 × 15", results, { count: 100_000, of: "rows" });
  goal("minha / exceljs", results["minha check"].seconds / results.exceljs.seconds, 0.35);
  goal("memory / exceljs", results["minha check"].megabytes / results.exceljs.megabytes, 0.5);
  shares([file]);
}

/** Cost a row from 1,000 to 300,000 rows, less what starting costs. */
async function growth() {
  console.log("\ngrowth with rows (seconds a 1,000 rows, less the start)");
  const start = measure([cli, ...CHECK, await largeWorkbook(10)], FOUND).seconds;
  const costs = [];
  for (const rows of [10_000, 30_000, 100_000, 300_000]) {
    const { seconds, megabytes } = measure([cli, ...CHECK, await largeWorkbook(rows)], FOUND);
    costs.push((seconds - start) / (rows / 1000));
    console.log(
      `  ${String(rows).padStart(7)} rows  ${seconds.toFixed(2).padStart(6)} s  ${costs.at(-1).toFixed(4)} s  ${String(megabytes).padStart(5)} MB`,
    );
  }
  goal("300,000 rows / 30,000 rows, a row", costs[3] / costs[1], 1.3);
}

/**
 * Memory of 5,000 and of 10,000 workbooks: to reach, the same but for what V8 lets lie, which differs by a tenth from run to run. It
 * settles only after some thousands.
 */
async function many() {
  console.log("\nmany workbooks");
  const folder = await smallWorkbooks(10_000);
  const all = readdirSync(folder).map((name) => join(folder, name));
  const megabytes = [1000, 5000, 10_000].map((count) => {
    const some = folderOfLinks(all.slice(0, count));
    const run = measure([cli, ...CHECK, "--jobs", "2", some], FOUND);
    rmSync(some, { recursive: true });
    console.log(
      `  ${String(count).padStart(6)} ${run.seconds.toFixed(1).padStart(6)} s ${String(run.megabytes).padStart(5)} MB`,
    );
    return run.megabytes;
  });
  goal("memory of 10,000 / of 5,000", megabytes[2] / megabytes[1], 1.2);
}

function folderOfLinks(files) {
  const folder = mkdtempSync(join(tmpdir(), "minha-bench-"));
  for (const file of files) symlinkSync(file, join(folder, basename(file)));
  return folder;
}

/** Starting: to reach, 100 ms more than node itself. */
async function startup() {
  const results = sideBySide(
    { "minha --help": () => measure([cli, "--help"]), "node -e 0": () => measure(["-e", "0"]) },
    5,
  );
  show("starting", results, { count: 1, of: "starts" });
  goal("seconds more than node", results["minha --help"].seconds - results["node -e 0"].seconds, 0.1);
}

function show(title, results, { count, of }) {
  console.log(`\n${title}`);
  const [first] = Object.values(results);
  for (const [name, { seconds, megabytes }] of Object.entries(results))
    console.log(
      `  ${name.padEnd(24)}${seconds.toFixed(2).padStart(7)} s ${(seconds / first.seconds).toFixed(3).padStart(7)} × ${String(Math.round(count / seconds)).padStart(8)} ${of}/s ${String(megabytes).padStart(5)} MB`,
    );
}

function shares(files) {
  const said = Object.entries(sharesOf(files)).map(
    ([name, { percent, seconds }]) => `${name} ${percent}% (${seconds.toFixed(2)} s)`,
  );
  console.log(`  shares: ${said.join(", ")}`);
}

/** The pane in Chromium: 350 kB of scripts, findings after 1.5 s, a check again within 300 ms. */
async function pane() {
  console.log("\nthe pane in Chromium");
  for (const page of ["excel.html", "files.html"]) {
    const { atOnce, all } = paneScripts(page);
    goal(`kB of scripts before the first findings, ${page}`, atOnce, 350);
    goal(`kB of scripts with those that come after them, ${page}`, all, 350);
  }
  const { opening, again } = await paneWaits();
  goal("ms from opening the page to the findings of 500 rows", opening, 1500);
  goal("ms to check 5,000 rows again", again, 300);
}

function goal(name, value, most) {
  console.log(`  ${value <= most ? "reached" : "MISSED "}  ${name}: ${value.toFixed(3)} (to reach: ${most})`);
}
