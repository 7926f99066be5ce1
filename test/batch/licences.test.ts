import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { licencesIn } from "../fixtures/licences.js";

/** What stands in no file of the command: its files load it from node_modules when they need it. */
const loaded = ["echarts", "exceljs", "fast-glob", "piscina"];
/** What only the add-in has. */
const pane = /^(?:react|react-dom|@fluentui\/.*)$/;

it("the command's files carry the licence text of every package that they hold", () => {
  const { dependencies } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8")) as {
    dependencies: Record<string, string>;
  };
  const held = Object.keys(dependencies).filter((name) => !loaded.includes(name) && !pane.test(name));
  const licences = licencesIn("dist/bin");
  expect([...licences.keys()]).toEqual(expect.arrayContaining(held));
  expect([...licences].filter(([, length]) => length < 300)).toEqual([]);
});
