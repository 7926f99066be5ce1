import { describe, expect, it } from "vitest";
import { checkFiles, type Progress } from "../../../lib/batch/run/check-files.js";
import type { RunLimits } from "../../../lib/batch/run/settings.js";
import { startWorkers } from "../../../lib/batch/run/workers.js";
import { runSettings } from "../../fixtures/run-settings.js";

const misbehaving = new URL("../../fixtures/workers/misbehaving.js", import.meta.url);
const limits: RunLimits = { jobs: 2, timeout: 20, memory: 64 };

const met = (names: readonly string[]) => names.map((shown) => ({ shown, raw: Buffer.from(shown) }));

async function run(names: readonly string[], own: Partial<RunLimits> = {}) {
  const seen: Progress[] = [];
  const { jobs, memory, timeout } = { ...limits, ...own };
  const workers = startWorkers(jobs, names.length, memory, misbehaving);
  const results = await checkFiles(
    met(names),
    runSettings,
    { jobs, memory, timeout },
    { stop: new AbortController().signal, onProgress: (progress) => seen.push(progress), workers },
  );
  const reports = [...results.workbooks()].map(({ report }) => report);
  const register = results.register();
  results.close();
  return { reports, register, seen };
}

describe("checkFiles", () => {
  it("gives results in the order of the files, whatever the number of workers", async () => {
    const names = Array.from({ length: 40 }, (_, i) => `lot ${String(i)}`);
    const alone = await run(names, { jobs: 1 });
    const together = await run(names, { jobs: 3 });
    expect(alone.reports.map(({ file }) => file)).toEqual(names);
    expect(together.reports).toEqual(alone.reports);
    expect(together.register).toEqual(alone.register);
  });

  it("says how far it is, to the last file", async () => {
    const { seen } = await run(["a", "b", "c"]);
    expect(seen.map(({ done, all }) => `${String(done)}/${String(all)}`)).toEqual(["1/3", "2/3", "3/3"]);
    expect(seen.at(-1)?.findings).toBe(3);
  });

  it("stops a workbook that hangs, and goes on with the others", async () => {
    const { reports } = await run(["a", "hang", "b", "c"], { timeout: 2 });
    expect(reports.map(({ status, error }) => error?.code ?? status)).toEqual(["valid", "timeout", "valid", "valid"]);
  });

  it("stops a workbook that takes all memory, and goes on with the others", async () => {
    const { reports } = await run(["a", "hog", "b", "c"]);
    expect(reports.map(({ status, error }) => error?.code ?? status)).toEqual(["valid", "too-large", "valid", "valid"]);
  });

  it("finds which workbook of a handful hangs, takes all memory or fails, and loses none beside it", async () => {
    const names = Array.from({ length: 100 }, (_, i) => `lot ${String(i)}`);
    const bad = new Map([
      [3, "hang"],
      [40, "hog"],
      [77, "fail"],
    ]);
    const { reports, seen } = await run(
      names.map((name, i) => bad.get(i) ?? name),
      { timeout: 2 },
    );
    const unread = reports.flatMap(({ error }, i) => (error === null ? [] : [`${String(i)} ${error.code}`]));
    expect(unread).toEqual(["3 timeout", "40 too-large", "77 internal"]);
    expect(reports.map(({ file }) => file)).toEqual(names.map((name, i) => bad.get(i) ?? name));
    expect(seen.at(-1)).toMatchObject({ done: 100, all: 100 });
  });

  it("takes a mistake of ours for one workbook's, and keeps people out of what it says", async () => {
    const { reports } = await run(["a", "fail", "b"]);
    expect(reports.map(({ status, error }) => error?.code ?? status)).toEqual(["valid", "internal", "valid"]);
    expect(JSON.stringify(reports)).not.toMatch(/Amina|AB123456/);
  });

  it("says at once that a worker ended by itself, and goes on with the others", async () => {
    const { reports } = await run(["a", "exit", "b"], { timeout: 60 });
    expect(reports.map(({ status, error }) => error?.code ?? status)).toEqual(["valid", "internal", "valid"]);
  });

  it("ends early when it is stopped", async () => {
    const stop = new AbortController();
    const workers = startWorkers(limits.jobs, 3, limits.memory, misbehaving);
    const results = await checkFiles(met(["a", "hang", "b"]), runSettings, limits, {
      stop: stop.signal,
      onProgress: ({ done }) => {
        if (done === 2) stop.abort();
      },
      workers,
    });
    expect(results.done()).toBe(2);
    results.close();
  });

  it("ends its workers with the last workbook, so that what comes after has their room", async () => {
    const started = startWorkers(limits.jobs, 2, limits.memory, misbehaving);
    const seen: number[] = [];
    const close = async (): Promise<void> => {
      seen.push(Infinity);
      await started.close();
    };
    const results = await checkFiles(met(["a", "b"]), runSettings, limits, {
      stop: new AbortController().signal,
      onProgress: ({ done }) => seen.push(done),
      workers: { ...started, close },
    });
    results.close();
    expect(seen).toEqual([1, 2, Infinity]);
  });
});
