// Runs a command as a whole process and tells its time and peak memory.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const atExit = new URL("at-exit.js", import.meta.url).href;
const here = (name) => fileURLToPath(new URL(name, import.meta.url));

export const cli = here("../../dist/bin/minha.js");
export const loads = here("loads.js");

/** Seconds and peak megabytes of `node words…`. Throws when it ends in any other way than `allowed`. */
export function measure(words, allowed = [0]) {
  const folder = mkdtempSync(join(tmpdir(), "minha-bench-"));
  const env = { ...process.env, MINHA_BENCH: join(folder, "exit.json") };
  const start = process.hrtime.bigint();
  const { status, stderr } = spawnSync(process.execPath, ["--import", atExit, ...words], {
    env,
    stdio: ["ignore", "ignore", "pipe"],
    encoding: "utf8",
  });
  const seconds = Number(process.hrtime.bigint() - start) / 1e9;
  if (!allowed.includes(status)) throw new Error(`node ${words.join(" ")} ended with ${status}: ${stderr}`);
  const { megabytes } = JSON.parse(readFileSync(env.MINHA_BENCH, "utf8"));
  rmSync(folder, { recursive: true });
  return { seconds, megabytes };
}

/** Several things in turn, several times over, so that a machine's moods fall on all of them alike; the median of each. */
export function sideBySide(things, rounds) {
  const runs = new Map(Object.keys(things).map((name) => [name, []]));
  for (let round = 0; round < rounds; round++)
    for (const [name, run] of Object.entries(things)) runs.get(name).push(run());
  return Object.fromEntries(
    [...runs].map(([name, list]) => [
      name,
      {
        seconds: median(list.map(({ seconds }) => seconds)),
        megabytes: median(list.map(({ megabytes }) => megabytes)),
      },
    ]),
  );
}

function median(list) {
  return [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)];
}
