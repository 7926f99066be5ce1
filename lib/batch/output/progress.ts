import { Presets, SingleBar } from "cli-progress";
import { say, type Lang } from "../../report/index.js";
import type { World } from "../command.js";
import type { Catalogue } from "../messages/index.js";
import type { Progress } from "../run/check-files.js";

/** Shows how far a run is, on standard error; nothing when nobody looks there. */
export function openProgress(
  { progress }: World,
  lang: Lang,
  { run }: Catalogue,
): { readonly show: (progress: Progress) => void; readonly close: () => void } {
  if (!progress) return { show: () => undefined, close: () => undefined };
  const started = performance.now();
  const bar = new SingleBar(
    { format: "{bar} {line}", stream: process.stderr, hideCursor: true, clearOnComplete: true, fps: 5 },
    Presets.shades_classic,
  );
  let open = false;
  return {
    show: ({ done, all, findings }) => {
      const left = timeLeft(performance.now() - started, done, all);
      const line = say(lang, run.progress, { done, all, findings, left });
      if (open) bar.update(done, { line });
      else bar.start(all, done, { line });
      open = true;
    },
    close: () => {
      if (open) bar.stop();
    },
  };
}

/** Minutes and seconds until the end, if it goes on as it has. */
function timeLeft(elapsed: number, done: number, all: number): string {
  const seconds = Math.ceil(((elapsed / done) * (all - done)) / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}
