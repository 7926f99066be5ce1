import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import { defaultLimits } from "../../../lib/batch/run/settings.js";
import { startWorkers } from "../../../lib/batch/run/workers.js";

const folder = mkdtempSync(join(tmpdir(), "minha-workers-"));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** A worker that takes its time to load, and leaves a mark when it has. */
function slowWorker(name: string) {
  const mark = join(folder, `${name}.loaded`);
  const module = join(folder, `${name}.mjs`);
  writeFileSync(
    module,
    `import { writeFileSync } from "node:fs";
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 300);
    writeFileSync(${JSON.stringify(mark)}, "");
    export default () => [];`,
  );
  return { mark, workers: startWorkers(1, 1, defaultLimits.memory, pathToFileURL(module)) };
}

describe("workers", () => {
  it("are not stopped while they load, which Node 20 may not survive", async () => {
    const { mark, workers } = slowWorker("closed");
    await workers.close();
    expect(existsSync(mark)).toBe(true);
  });

  it("hear of a run that is stopped once they have loaded", async () => {
    const { mark, workers } = slowWorker("stopped");
    await expect(workers.check({ settings: "{}", jobs: [] }, AbortSignal.abort())).rejects.toThrow();
    expect(existsSync(mark)).toBe(true);
    await workers.close();
  });
});
