import type { Worker } from "node:worker_threads";
import { Piscina } from "piscina";
import type { Job } from "./check-one.js";
import type { Checked } from "./checked-workbook.js";
import { defaultLimits } from "./settings.js";
import { giveRoom } from "./tune-engine.js";

/** What a worker is given at once. The settings are WorkerSettings as JSON: workers start before they are read. */
export interface Handful {
  readonly settings: string;
  readonly jobs: readonly Job[];
}

/** Threads that check workbooks, each on its own heap. */
export interface Workers {
  readonly threads: number;
  /** The first of some workbooks checked, one at least. Rejects when the signal aborts, which ends the thread, and when the thread fails. */
  readonly check: (handful: Handful, signal: AbortSignal) => Promise<readonly Checked[]>;
  readonly close: () => Promise<void>;
}

/**
 * MiB for new objects: with limits and without this, Node gives a worker so little that it collects garbage two thirds of its time. With
 * half as much, 100,000 rows take a twentieth longer; with more they take more memory and no less time.
 */
const YOUNG = 24;
const WORKER = new URL("./worker.js", import.meta.url);

/**
 * Starts a thread for each workbook, `jobs` at most, which load at once. `memory`: MiB that each may take; `module`: another worker, for
 * tests of what one may do wrong.
 */
export function startWorkers(
  jobs: number,
  workbooks: number,
  memory: number = defaultLimits.memory,
  module: URL = WORKER,
): Workers {
  const threads = Math.min(jobs, workbooks);
  if (workbooks <= jobs) giveRoom(); // each thread ends with its workbook: over thousands, memory would grow with what died long ago
  const pool = new Piscina({
    filename: module.href,
    minThreads: threads,
    maxThreads: Math.max(1, threads),
    recordTiming: false,
    resourceLimits: { maxOldGenerationSizeMb: memory, maxYoungGenerationSizeMb: YOUNG },
  });
  const loaded = loadedThreads(pool);
  void loaded();
  // a thread may run out of memory at the very moment its time is up: its workbook has its answer then, and nobody waits for the error
  pool.on("error", () => void loaded());
  return {
    threads,
    check: async (handful, signal) => {
      await loaded();
      try {
        return (await pool.run(handful, { signal })) as Checked[];
      } catch (error) {
        void loaded(); // another thread has begun
        throw error;
      }
    },
    close: async () => {
      await loaded();
      await pool.destroy();
    },
  };
}

/**
 * Waits until every thread has loaded what it needs, or has ended: Node 20 crashes where a thread is stopped meanwhile. To be called
 * whenever threads have begun, since each says so once.
 */
function loadedThreads(pool: Piscina): () => Promise<unknown> {
  const known = new WeakMap<Worker, Promise<void>>();
  const loaded = (thread: Worker): Promise<void> => {
    const own = known.get(thread) ?? new Promise((resolve) => thread.once("message", resolve).once("exit", resolve));
    if (!known.has(thread)) thread.ref(); // until the pool itself hears of it
    known.set(thread, own);
    return own;
  };
  return () => Promise.all(pool.threads.map(loaded));
}
