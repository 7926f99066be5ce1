import { expect, it } from "vitest";
import { pageLines } from "../../../lib/batch/output/page-lines.js";

it("wraps prose and makes a table's columns equally wide", () => {
  const page = [
    "# Title",
    "",
    "one two three four",
    "",
    "|  | A | B |",
    "| --- | --- | --- |",
    "| 1 | Nom complet | 1 |",
  ].join("\n");
  expect(pageLines(page, 10)).toEqual([
    "# Title",
    "",
    "one two",
    "three four",
    "",
    "|     | A           | B   |",
    "| --- | ----------- | --- |",
    "| 1   | Nom complet | 1   |",
  ]);
});
