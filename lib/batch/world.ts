import type { World } from "./command.js";
import { exitCodes } from "./exit-codes.js";
import { systemCode } from "./files/system-code.js";

/** The world as this process sees it. Ctrl-C and SIGTERM stop the run at its next step; a second one ends it at once. */
export function openWorld(): World {
  const stop = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM"] as const)
    process.on(signal, () => {
      if (stop.signal.aborted) process.exit(exitCodes.interrupted);
      stop.abort();
    });
  let closed = false;
  let fault: string | null = null;
  process.stdout.on("error", (error) => {
    // the reader went away, as `head` does: nothing is left to say. A full disk is another matter.
    if (!closed && systemCode(error) !== "EPIPE") fault = systemCode(error);
    closed = true;
  });
  process.stderr.on("error", () => undefined);
  return {
    print: (text) =>
      new Promise((resolve) => {
        if (closed) resolve();
        else
          process.stdout.write(text, () => {
            resolve();
          });
      }),
    tell: (text) => {
      process.stderr.write(text);
    },
    isClosed: () => closed,
    outputFault: () => fault,
    width: process.stdout.isTTY ? process.stdout.columns : null,
    progress: process.stderr.isTTY,
    stop: stop.signal,
  };
}
