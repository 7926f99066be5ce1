import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { isSameFile, nameOfFile, writeFile } from "../../../lib/batch/files/write-file.js";

let folder: string;
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), "minha-write-")));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const bytes = new TextEncoder().encode("new");

describe("writeFile", () => {
  it("writes a new file, and leaves nothing else behind", async () => {
    expect(await writeFile(join(folder, "out.xlsx"), bytes)).toEqual({ kind: "written" });
    expect(readdirSync(folder)).toEqual(["out.xlsx"]);
    expect(readFileSync(join(folder, "out.xlsx"), "utf8")).toBe("new");
  });

  it("replaces a file that stands there, and keeps its rights", async () => {
    const path = join(folder, "out.xlsx");
    writeFileSync(path, "old");
    chmodSync(path, 0o640);
    expect(await writeFile(path, bytes)).toEqual({ kind: "written" });
    expect([readFileSync(path, "utf8"), statSync(path).mode & 0o777]).toEqual(["new", 0o640]);
  });

  it("writes through a link to where it points", async () => {
    writeFileSync(join(folder, "real.xlsx"), "old");
    symlinkSync(join(folder, "real.xlsx"), join(folder, "link.xlsx"));
    await writeFile(join(folder, "link.xlsx"), bytes);
    expect(readFileSync(join(folder, "real.xlsx"), "utf8")).toBe("new");
    expect(realpathSync(join(folder, "link.xlsx"))).toBe(join(folder, "real.xlsx"));
  });

  it("refuses a folder's name", async () => {
    mkdirSync(join(folder, "out.xlsx"));
    expect(await writeFile(join(folder, "out.xlsx"), bytes)).toEqual({
      kind: "refused",
      code: "is-folder",
      detail: "EISDIR",
    });
  });

  it("refuses what is no file, and does not call it a folder", async () => {
    expect(await writeFile("/dev/null", bytes)).toMatchObject({ kind: "refused", code: "not-a-file" });
  });

  it("refuses a folder that does not exist, and makes none", async () => {
    const path = join(folder, "nowhere", "out.xlsx");
    expect(await writeFile(path, bytes)).toMatchObject({ kind: "refused", code: "missing-folder" });
    expect(existsSync(join(folder, "nowhere"))).toBe(false);
  });

  it("refuses a name that no disk takes", async () => {
    expect(await writeFile(join(folder, "x".repeat(300)), bytes)).toMatchObject({
      kind: "refused",
      code: "name-too-long",
    });
  });
});

describe("isSameFile", () => {
  it("sees through links", () => {
    writeFileSync(join(folder, "real.xlsx"), "");
    symlinkSync(join(folder, "real.xlsx"), join(folder, "link.xlsx"));
    expect(isSameFile(join(folder, "link.xlsx"), Buffer.from(join(folder, "real.xlsx")))).toBe(true);
    expect(isSameFile(join(folder, "link.xlsx"), join(folder, "other.xlsx"))).toBe(false);
  });
});

describe("nameOfFile", () => {
  it.each([
    ["batches/tranche 1.xlsx", "tranche 1.xlsx"],
    ["C:\\batches\\tranche 1.xlsx", "tranche 1.xlsx"],
    ["tranche 1.xlsx", "tranche 1.xlsx"],
  ])("of %s is %s", (path, name) => {
    expect(nameOfFile(path)).toBe(name);
  });
});
