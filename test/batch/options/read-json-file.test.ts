import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { readJsonFile } from "../../../lib/batch/options/read-json-file.js";
import { scratchFolder } from "../../fixtures/scratch.js";

const folder = scratchFolder();

function read(text: string) {
  const file = join(folder, "file.json");
  writeFileSync(file, text);
  return readJsonFile(file);
}

it("reads a file, a byte order mark or none before it", () => {
  expect(read('{"version":1}')).toEqual({ kind: "value", value: { version: 1 } });
  expect(read('\ufeff{"version":1}')).toEqual({ kind: "value", value: { version: 1 } });
});

it("says that there is none", () => {
  expect(readJsonFile(join(folder, "none.json"))).toEqual({ kind: "refused", text: "missing", line: null });
});

it("says in which line JSON ends, and never what stands there", () => {
  const refused = read('{\n  "name": "Amina Bennani",\n  oops\n}');
  expect(refused).toEqual({ kind: "refused", text: "notJson", line: 3 });
});
