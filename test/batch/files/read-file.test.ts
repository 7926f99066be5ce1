import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { chmodSync, mkdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readFile } from "../../../lib/batch/files/read-file.js";
import { scratchFolder } from "../../fixtures/scratch.js";

const folder = scratchFolder();
const path = (name: string): Buffer => Buffer.from(join(folder, name));

describe("readFile", () => {
  it("gives a file's bytes and their hash", () => {
    writeFileSync(path("a"), "منحة");
    const read = readFile(path("a"), 100);
    expect(read).toEqual({
      kind: "bytes",
      bytes: new Uint8Array(Buffer.from("منحة")),
      sha256: createHash("sha256").update("منحة").digest("hex"),
      changed: false,
    });
  });

  it("refuses more bytes than the limit", () => {
    writeFileSync(path("b"), "12345");
    expect(readFile(path("b"), 5)).toMatchObject({ kind: "bytes" });
    expect(readFile(path("b"), 4)).toEqual({
      kind: "refused",
      code: "too-large",
      limit: { name: "file", value: 4, found: 5 },
    });
  });

  it("says what does not exist, dangles or goes round in circles", () => {
    symlinkSync("nowhere", path("dangling"));
    symlinkSync("circle", path("circle"));
    for (const name of ["gone", "dangling", "circle", `${"x".repeat(300)}.xlsx`])
      expect(readFile(path(name), 5)).toEqual({ kind: "refused", code: "not-found" });
  });

  it("never waits for a pipe, and reads no folder", () => {
    execFileSync("mkfifo", [join(folder, "pipe")]);
    mkdirSync(path("folder"));
    for (const name of ["pipe", "folder"])
      expect(readFile(path(name), 5)).toEqual({ kind: "refused", code: "not-a-workbook", what: "special" });
  });

  it("never writes: a read-only file stays as it is", () => {
    writeFileSync(path("r"), "x");
    chmodSync(path("r"), 0o400);
    const before = statSync(path("r"));
    readFile(path("r"), 5);
    expect(readFileSync(path("r"), "utf8")).toBe("x");
    expect(statSync(path("r")).mtimeMs).toBe(before.mtimeMs);
  });

  it("refuses what its rights forbid", () => {
    writeFileSync(path("closed"), "x");
    chmodSync(path("closed"), 0);
    // the superuser may read everything
    const expected = process.getuid?.() === 0 ? { kind: "bytes" } : { kind: "refused", code: "permission" };
    expect(readFile(path("closed"), 5)).toMatchObject(expected);
  });
});
