// Where the time of a check goes, in this process: reading, finding tables, rules, reporting.
import { readFileSync } from "node:fs";
import { nodeCodec } from "../../dist/batch/files/node-codec.js";
import { createLexicon, readGrants } from "../../dist/grants/index.js";
import { checkWorkbook } from "../../dist/report/index.js";
import { defaultRules, rules, runRules } from "../../dist/rules/index.js";
import { readXlsx } from "../../dist/workbook/index.js";

const ROUNDS = 3;

/** Shares of the time that checking these files takes, in percent, and seconds for each. */
export function sharesOf(files) {
  const seconds = { reading: 0, tables: 0, rules: 0, report: 0 };
  const options = { asOf: "2026-01-01", lang: "fr" };
  for (let round = 0; round < ROUNDS; round++)
    for (const file of files) {
      const bytes = readFileSync(file);
      const { value: read, time: reading } = timed(() =>
        readXlsx(bytes, { part: 4e8, inflated: 8e8, cells: 2e7, file: 2e8 }, nodeCodec),
      );
      if (read.kind !== "snapshot") throw new Error(`${file}: ${read.code}`);
      const { value: grants, time: tables } = timed(() => readGrants(read.snapshot, createLexicon()));
      const context = { rules: defaultRules, asOf: options.asOf, date1904: false };
      const { time: rulesTime } = timed(() => runRules(rules, read.snapshot, grants, context));
      const { time: all } = timed(() => checkWorkbook(read.snapshot, options));
      seconds.reading += reading;
      seconds.tables += tables;
      seconds.rules += rulesTime;
      seconds.report += Math.max(0, all - tables - rulesTime);
    }
  const sum = Object.values(seconds).reduce((a, b) => a + b, 0);
  return Object.fromEntries(
    Object.entries(seconds).map(([name, time]) => [
      name,
      { percent: Math.round((time / sum) * 100), seconds: time / ROUNDS },
    ]),
  );
}

function timed(run) {
  const start = performance.now();
  const value = run();
  return { value, time: (performance.now() - start) / 1000 };
}
