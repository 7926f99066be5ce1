// Loaded before a measured process: tells its peak memory when it ends.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { isMainThread } from "node:worker_threads";

const STATUS = "/proc/self/status";

if (isMainThread)
  process.on("exit", () => {
    writeFileSync(process.env.MINHA_BENCH, JSON.stringify({ megabytes: Math.round(peakKilobytes() / 1024) }));
  });

/** Linux counts the peak of the process that started this one in `maxRSS`, and this one's alone in VmHWM. */
function peakKilobytes() {
  const own = existsSync(STATUS) ? /^VmHWM:\s+(\d+)/m.exec(readFileSync(STATUS, "utf8")) : null;
  return own === null ? process.resourceUsage().maxRSS : Number(own[1]);
}
