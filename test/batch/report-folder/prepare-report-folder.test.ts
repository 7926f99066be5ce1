import { mkdirSync, mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync, symlinkSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { nodeDisk, type Disk } from "../../../lib/batch/report-folder/disk.js";
import {
  prepareReportFolder,
  type FolderOutcome,
  type PreparedFolder,
} from "../../../lib/batch/report-folder/index.js";
import { scratchFolder } from "../../fixtures/scratch.js";
import { sampleRun } from "./sample-run.js";

const FILES = ["report.html", "report.json", "report.xlsx"];
const run = sampleRun("fr");
const root = scratchFolder();

function scratch(): string {
  return mkdtempSync(join(root, "run-"));
}

async function prepared(folder: string, disk?: Disk): Promise<PreparedFolder> {
  const place = await prepareReportFolder(folder, disk);
  if (place.kind === "refused") throw new Error(`refused: ${place.code} ${place.detail}`);
  return place;
}

async function written(folder: string, disk?: Disk): Promise<FolderOutcome> {
  return (await prepared(folder, disk)).write(run, "fr");
}

/** The disk as it is, but for one verb that fails with a system's error. */
function failing(verb: keyof Disk, code: string, when: (times: number, path: string) => boolean = () => true): Disk {
  let times = 0;
  const fail = (path: string): void => {
    if (when(++times, path)) throw Object.assign(new Error(code), { code, syscall: verb });
  };
  return {
    makeFolder: (prefix) => {
      if (verb === "makeFolder") fail(prefix);
      return nodeDisk.makeFolder(prefix);
    },
    writeFile: async (path, bytes) => {
      if (verb === "writeFile") {
        await nodeDisk.writeFile(path, bytes.subarray(0, bytes.length >> 1));
        fail(path);
      } else await nodeDisk.writeFile(path, bytes);
    },
    syncFolder: (path) => {
      if (verb === "syncFolder") fail(path);
      nodeDisk.syncFolder(path);
    },
    rename: (from, to) => {
      if (verb === "rename") fail(from);
      nodeDisk.rename(from, to);
    },
    remove: (path) => {
      if (verb === "remove") fail(path);
      nodeDisk.remove(path);
    },
  };
}

describe("a report folder", () => {
  it("holds its three files, for its owner alone, and leaves nothing beside it", async () => {
    const parent = scratch();
    const folder = join(parent, "rapport");
    expect(await written(folder)).toEqual({ kind: "written", folder });
    expect(readdirSync(folder).sort()).toEqual(FILES);
    expect(statSync(folder).mode & 0o777).toBe(0o700);
    expect(FILES.map((file) => statSync(join(folder, file)).mode & 0o777)).toEqual([0o600, 0o600, 0o600]);
    expect(readdirSync(parent)).toEqual(["rapport"]);
  });

  it("takes the place of an empty folder and of an earlier report, with what a system left in it", async () => {
    const folder = join(scratch(), "rapport");
    mkdirSync(folder);
    expect((await written(folder)).kind).toBe("written");
    writeFileSync(join(folder, "report.html"), "old");
    writeFileSync(join(folder, ".DS_Store"), "");
    expect((await written(folder)).kind).toBe("written");
    expect(readFileSync(join(folder, "report.html"), "utf8")).toMatch(/^<!doctype html>/);
    expect(readdirSync(folder).sort()).toEqual(FILES);
  });

  it("is refused where a folder holds anything else, which stays", async () => {
    const folder = join(scratch(), "rapport");
    await written(folder);
    writeFileSync(join(folder, "notes.docx"), "mine");
    expect(await prepareReportFolder(folder)).toEqual({
      kind: "refused",
      code: "not-ours",
      folder,
      detail: "notes.docx",
    });
    expect(readFileSync(join(folder, "notes.docx"), "utf8")).toBe("mine");
  });

  it("is refused where report.json is somebody else's", async () => {
    const folder = join(scratch(), "rapport");
    mkdirSync(folder);
    writeFileSync(join(folder, "report.json"), '{"tests": []}');
    expect(await prepareReportFolder(folder)).toMatchObject({ code: "not-ours", detail: "report.json" });
  });

  it("is refused where a file bears its name, and where no folder can hold it", async () => {
    const parent = scratch();
    writeFileSync(join(parent, "file"), "");
    expect(await prepareReportFolder(join(parent, "file"))).toMatchObject({ code: "not-a-folder" });
    symlinkSync("nowhere", join(parent, "link"));
    expect(await prepareReportFolder(join(parent, "link"))).toMatchObject({ code: "not-a-folder" });
    expect(await prepareReportFolder(join(parent, "file", "rapport"))).toMatchObject({ code: "missing-parent" });
    expect(await prepareReportFolder(join(parent, "none", "rapport"))).toMatchObject({ code: "missing-parent" });
    expect(readdirSync(parent)).toEqual(["file", "link"]);
  });

  it.each([
    ["EROFS", "read-only"],
    ["EACCES", "permission"],
    ["ENOSPC", "disk-full"],
    ["EIO", "failed"],
  ])("is refused before anything is read when the disk says %s", async (code, fault) => {
    const parent = scratch();
    const folder = join(parent, "rapport");
    expect(await prepareReportFolder(folder, failing("makeFolder", code))).toEqual({
      kind: "refused",
      code: fault,
      folder,
      detail: code,
    });
    expect(readdirSync(parent)).toEqual([]);
  });
});

describe("a second run into one folder", () => {
  it("is refused until the first is over", async () => {
    const folder = join(scratch(), "rapport");
    const first = await prepared(folder);
    expect(await prepareReportFolder(folder)).toMatchObject({ kind: "refused", code: "second-run" });
    first.release();
    first.release();
    expect((await written(folder)).kind).toBe("written");
  });

  it("takes over the lock of a process that is gone, not one of another computer", async () => {
    const parent = scratch();
    const folder = join(parent, "rapport");
    const first = await prepared(folder);
    const lock = readdirSync(parent).find((name) => name.endsWith(".lock")) ?? "";
    first.release();
    writeFileSync(join(parent, lock), `999999999 ${hostname()} 1\n`);
    expect((await written(folder)).kind).toBe("written");
    writeFileSync(join(parent, lock), "1 elsewhere 1\n");
    expect(await prepareReportFolder(folder)).toMatchObject({ code: "second-run", detail: join(parent, lock) });
  });
});

describe("when writing fails, an earlier report stays and nothing is left beside it", () => {
  async function failsWith(disk: Disk): Promise<{ outcome: FolderOutcome; stays: boolean; beside: string[] }> {
    const parent = scratch();
    const folder = join(parent, "rapport");
    await written(folder);
    const before = readFileSync(join(folder, "report.xlsx"));
    const outcome = await written(folder, disk);
    const stays = readFileSync(join(folder, "report.xlsx")).equals(before);
    return { outcome, stays, beside: readdirSync(parent) };
  }

  it("on a disk that fills up half way through the second file", async () => {
    const { outcome, stays, beside } = await failsWith(failing("writeFile", "ENOSPC", (times) => times === 2));
    expect(outcome).toMatchObject({ kind: "refused", code: "disk-full" });
    expect(stays).toBe(true);
    expect(beside).toEqual(["rapport"]);
  });

  it("on a folder that a program holds open to the end", async () => {
    const { outcome, stays, beside } = await failsWith(
      failing("rename", "EBUSY", (_, from) => from.endsWith("rapport")),
    );
    expect(outcome).toMatchObject({ code: "in-use" });
    expect(stays).toBe(true);
    expect(beside).toEqual(["rapport"]);
  });

  it("when the new one cannot be put in its place: the old one is put back", async () => {
    const { outcome, stays, beside } = await failsWith(failing("rename", "EPERM", (_, from) => from.includes("-new-")));
    expect(outcome).toMatchObject({ code: "permission" });
    expect(stays).toBe(true);
    expect(beside).toEqual(["rapport"]);
  });

  it("when the run is stopped while it writes", async () => {
    const parent = scratch();
    const folder = join(parent, "rapport");
    const place = await prepared(folder, {
      ...nodeDisk,
      writeFile: async (path, bytes) => {
        place.release();
        await nodeDisk.writeFile(path, bytes);
      },
    });
    expect(await place.write(run, "fr")).toMatchObject({ code: "stopped" });
    expect(readdirSync(parent)).toEqual([]);
  });
});

describe("what passes", () => {
  it("is tried again: a rename that a virus scanner disturbs twice", async () => {
    const folder = join(scratch(), "rapport");
    await written(folder);
    const disk = failing("rename", "EPERM", (times) => times <= 2);
    expect((await written(folder, disk)).kind).toBe("written");
  });

  it("is an old report that cannot be removed: the next run removes it", async () => {
    const parent = scratch();
    const folder = join(parent, "rapport");
    await written(folder);
    expect(
      (
        await written(
          folder,
          failing("remove", "EBUSY", (_, path) => path.includes("-old-")),
        )
      ).kind,
    ).toBe("written");
    expect(readdirSync(parent)).toHaveLength(2);
    await written(folder);
    expect(readdirSync(parent)).toEqual(["rapport"]);
  });

  it("is a run that was killed between its two renames: the old report is put back by the next", async () => {
    const parent = scratch();
    const folder = join(parent, "rapport");
    await written(folder);
    const place = await prepared(folder);
    const fresh = readdirSync(parent).find((name) => name.includes("-new-")) ?? "";
    nodeDisk.rename(folder, join(parent, fresh.replace("-new-", "-old-")));
    place.release();
    (await prepared(folder)).release();
    expect(readdirSync(folder).sort()).toEqual(FILES);
    expect(readdirSync(parent)).toEqual(["rapport"]);
  });
});
