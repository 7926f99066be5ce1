import { execFile, spawn } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import { examplesFolder, projectFolder, runMinha } from "../fixtures/run-minha.js";
import { scratchFolder } from "../fixtures/scratch.js";

const folder = scratchFolder();
const cli = join(projectFolder, "dist/bin/minha.js");
const defects = join(examplesFolder, "batches-2017-defects.xlsx");

function copies(name: string, count: number): string {
  const own = join(folder, name);
  mkdirSync(own);
  for (let i = 0; i < count; i++) copyFileSync(defects, join(own, `lot-${String(i)}.xlsx`));
  return own;
}

describe("a run that is disturbed", () => {
  it.each(["SIGINT", "SIGTERM"] as const)(
    "says on %s how far it was, leaves nothing behind, and exits with 130",
    async (signal) => {
      const own = copies(`stopped-${signal}`, 400);
      const out = join(folder, `report-${signal}`);
      const temporary = join(folder, `tmp-${signal}`);
      mkdirSync(temporary);
      const env = { PATH: process.env["PATH"], LANG: "en_US.UTF-8", TMPDIR: temporary };
      const child = spawn(process.execPath, [cli, "check", own, "--out", out, "--jobs", "1"], { env });
      let said = "";
      child.stderr.on("data", (text: Buffer) => (said += text.toString()));
      child.stdout.on("data", (text: Buffer) => (said += text.toString()));
      while (!readdirSync(folder).some((name) => name.startsWith(".minha-") && name.endsWith(".lock")))
        await new Promise((resolve) => setTimeout(resolve, 20)); // the run has begun
      child.kill(signal);
      const code = await new Promise((resolve) => child.on("close", resolve));
      expect(code).toBe(130);
      expect(said).toMatch(/^Interrupted: \d+ of 400 workbooks checked, nothing was written\.\n$/);
      expect(existsSync(out)).toBe(false);
      expect(readdirSync(folder).filter((name) => name.startsWith(".minha-"))).toEqual([]);
      expect(readdirSync(temporary)).toEqual([]);
    },
  );

  it("ends quietly when its reader goes away", async () => {
    const own = copies("piped", 60);
    const script = `"${process.execPath}" "${cli}" check "${own}" --format ndjson | head -c 20; echo " \${PIPESTATUS[0]}"`;
    const { stdout, stderr } = await promisify(execFile)("bash", ["-c", script]);
    expect(stdout).toMatch(/^\{"file":".{11} 1\n$/);
    expect(stderr).toBe("");
  });

  it.skipIf(process.platform !== "linux")("says that what it prints finds no room", async () => {
    const script = `LANG=en "${process.execPath}" "${cli}" check "${defects}" > /dev/full; echo $?`;
    const { stdout, stderr } = await promisify(execFile)("bash", ["-c", script]);
    expect(stdout).toBe("2\n");
    expect(stderr).toMatch(/^minha: what was to be printed could not be written whole \(ENOSPC\)\. /);
  });

  it("says that its temporary files find no room, as of no mistake of its own", async () => {
    const env = { LANG: "en", TMPDIR: join(folder, "gone") };
    const { code, stdout, stderr } = await runMinha(["check", defects], { env });
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toBe(
      `minha: ${join(folder, "gone")} takes no temporary files (ENOENT), so the run was given up and nothing was written. ` +
        "Free some space there, or name another folder in TMPDIR (on Windows in TEMP).\n",
    );
  });

  it("writes all of a long output into a pipe before it ends", async () => {
    const { stdout } = await runMinha(["check", copies("long", 120), "--format", "ndjson"]);
    expect(stdout.split("\n")).toHaveLength(122);
    expect(stdout.endsWith("}}\n")).toBe(true);
  });

  it("says where nothing was found", async () => {
    const own = join(folder, "nothing");
    mkdirSync(own);
    writeFileSync(join(own, "lettre.docx"), "");
    const { code, stderr } = await runMinha(["check", own, join(own, "*.xlsx")], { env: { LANG: "en" } });
    expect(code).toBe(2);
    expect(stderr).toBe(`minha: no workbook (*.xlsx, *.xlsm) found in: ${own}, ${join(own, "*.xlsx")}\n`);
  });

  it("runs with a prototype that nobody may touch", async () => {
    expect((await runMinha(["check", defects], { node: ["--disable-proto=throw"] })).code).toBe(1);
  });
});
