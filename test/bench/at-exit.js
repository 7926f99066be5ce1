// Loaded before a measured process: tells its peak memory when it ends.
import { writeFileSync } from "node:fs";
import { isMainThread } from "node:worker_threads";

if (isMainThread)
  process.on("exit", () => {
    writeFileSync(
      process.env.MINHA_BENCH,
      JSON.stringify({ megabytes: Math.round(process.resourceUsage().maxRSS / 1024) }),
    );
  });
