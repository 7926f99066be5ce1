import { expect, it } from "vitest";
import { bugTrace } from "../../lib/batch/bug-trace.js";

function failed(name: string, ...stack: readonly string[]): Error {
  return Object.assign(new Error(), { name, stack: stack.join("\n") });
}

const error = failed(
  "TypeError",
  "TypeError: Amina Bennani, AB123456",
  "    at Amina Bennani",
  "    at readCell (file:///home/amina/minha/dist/workbook/cell.js:12:5)",
  "    at file:///home/amina/minha/dist/bin/minha.js:3:1",
  "    at run (/home/amina/minha/node_modules/piscina/dist/index.js:7:9)",
);

it("says what kind of mistake it was, and where: without the message and without the user's folders", () => {
  expect(bugTrace(error, 6)).toEqual([
    "TypeError",
    "    at readCell (dist/workbook/cell.js:12:5)",
    "    at dist/bin/minha.js:3:1",
    "    at run (node_modules/piscina/dist/index.js:7:9)",
  ]);
});

it("says no more places than are asked for", () => {
  expect(bugTrace(error, 1)).toEqual(["TypeError", "    at readCell (dist/workbook/cell.js:12:5)"]);
});

it("says of what was thrown and is no error what it is, not what it holds", () => {
  expect(bugTrace("Amina Bennani", 6)).toEqual(["string"]);
});
