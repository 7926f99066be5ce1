import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { findWorkbooks } from "../../../lib/batch/files/find-workbooks.js";
import { skipReason, type MetFile } from "../../../lib/batch/files/walk-folder.js";
import { scratchFolder } from "../../fixtures/scratch.js";

const folder = scratchFolder();

/** A folder with files of these names, empty. */
function folderWith(name: string, files: readonly string[]): string {
  const own = join(folder, name);
  for (const file of files) {
    mkdirSync(join(own, file, ".."), { recursive: true });
    writeFileSync(join(own, file), "");
  }
  return own;
}

const shown = (files: readonly MetFile[], from: string): string[] =>
  files.map((file) => file.shown.slice(from.length + 1));

describe("findWorkbooks", () => {
  it("walks a folder for .xlsx and .xlsm, in the order of their names", async () => {
    const own = folderWith("walk", ["b.xlsx", "a/z.XLSM", "a/y.xlsx", "c.xls", "notes.txt", "d.xlsx.bak"]);
    const found = await findWorkbooks([own]);
    expect(shown(found.workbooks, own)).toEqual(["a/y.xlsx", "a/z.XLSM", "b.xlsx"]);
    expect(found.nothing).toEqual([]);
  });

  it("takes a file that is named, whatever it is called", async () => {
    const own = folderWith("named", ["liste.txt"]);
    expect(shown((await findWorkbooks([join(own, "liste.txt")])).workbooks, own)).toEqual(["liste.txt"]);
  });

  it("keeps a file that is named and missing: reading it says so", async () => {
    expect((await findWorkbooks([join(folder, "gone.xlsx")])).workbooks).toHaveLength(1);
  });

  it("expands globs, and says which lead nowhere", async () => {
    const own = folderWith("glob", ["lot-1.xlsx", "lot-2.xlsx", "autre.xlsx"]);
    const found = await findWorkbooks([join(own, "lot-*.xlsx"), join(own, "none-*.xlsx")]);
    expect(shown(found.workbooks, own)).toEqual(["lot-1.xlsx", "lot-2.xlsx"]);
    expect(found.nothing).toEqual([join(own, "none-*.xlsx")]);
  });

  it("takes brackets in the name of a file that exists for what they are", async () => {
    const own = folderWith("brackets", ["lot [1].xlsx", "lot 1.xlsx"]);
    expect(shown((await findWorkbooks([join(own, "lot [1].xlsx")])).workbooks, own)).toEqual(["lot [1].xlsx"]);
  });

  it("says that a folder without workbooks holds none", async () => {
    const own = folderWith("empty", ["readme.txt"]);
    expect((await findWorkbooks([own])).nothing).toEqual([own]);
  });

  it("lists Excel's lock files apart", async () => {
    const own = folderWith("locks", ["a.xlsx", "~$a.xlsx"]);
    const found = await findWorkbooks([own]);
    expect(shown(found.workbooks, own)).toEqual(["a.xlsx"]);
    expect(shown(found.skipped, own)).toEqual(["~$a.xlsx"]);
  });

  it("reads every real file once, however many links and paths lead to it", async () => {
    const own = folderWith("links", ["a.xlsx", "inner/b.xlsx"]);
    symlinkSync(own, join(own, "inner", "again")); // a loop
    symlinkSync(join(own, "a.xlsx"), join(own, "same.xlsx"));
    const found = await findWorkbooks([own, join(own, "a.xlsx"), join(own, "inner")]);
    expect(shown(found.workbooks, own)).toEqual(["a.xlsx", "inner/b.xlsx"]);
  });

  it("does not enter the folder that the report goes to", async () => {
    const own = folderWith("report", ["a.xlsx", "out/report.xlsx"]);
    expect(shown((await findWorkbooks([own], join(own, "out"))).workbooks, own)).toEqual(["a.xlsx"]);
  });

  it("lists workbooks of other formats apart, whose lists would be missing from the totals", async () => {
    const own = folderWith("others", ["a.xlsx", "b.XLS", "c.xlsb", "d.ods", "e.csv", "~$f.xls"]);
    const { skipped } = await findWorkbooks([own]);
    expect(skipped.map((file) => [file.shown.slice(own.length + 1), skipReason(file.shown)])).toEqual([
      ["b.XLS", "other-format"],
      ["c.xlsb", "other-format"],
      ["d.ods", "other-format"],
      ["~$f.xls", "lock-file"],
    ]);
  });

  it("lists what is called like a workbook and is no file", async () => {
    const own = folderWith("special", ["a.xlsx"]);
    execFileSync("mkfifo", [join(own, "pipe.xlsx")]);
    mkdirSync(join(own, "folder.xlsx"));
    symlinkSync(join(own, "nowhere"), join(own, "dangling.xlsx"));
    const found = await findWorkbooks([own]);
    expect(shown(found.workbooks, own)).toEqual(["a.xlsx", "dangling.xlsx"]); // reading the link says that nothing is there
    expect(shown(found.skipped, own)).toEqual(["pipe.xlsx"]);
  });

  it("opens names that are no UTF-8 by their bytes, and shows them readably", async () => {
    const own = folderWith("bytes", ["a.xlsx"]);
    const raw = Buffer.concat([Buffer.from(`${own}/`), Buffer.from([0xe9, 0x74, 0xe9]), Buffer.from(".xlsx")]); // Latin-1 "été"
    writeFileSync(raw, "");
    const found = await findWorkbooks([own]);
    expect(shown(found.workbooks, own)).toEqual(["a.xlsx", "\ufffdt\ufffd.xlsx"]);
    expect(found.workbooks[1]?.raw.equals(raw)).toBe(true);
  });

  it("shows decomposed names composed", async () => {
    const own = folderWith("nfd", ["Fe\u0300s.xlsx"]);
    expect(shown((await findWorkbooks([own])).workbooks, own)).toEqual(["F\u00e8s.xlsx"]);
  });

  it("says which folders it may not open", async () => {
    const own = folderWith("closed", ["a.xlsx", "shut/b.xlsx"]);
    chmodSync(join(own, "shut"), 0);
    const { workbooks, unreadable } = await findWorkbooks([own]);
    const root = process.getuid?.() === 0; // the superuser may open everything
    expect(shown(unreadable, own)).toEqual(root ? [] : ["shut"]);
    expect(shown(workbooks, own)).toEqual(root ? ["a.xlsx", "shut/b.xlsx"] : ["a.xlsx"]);
  });
});
