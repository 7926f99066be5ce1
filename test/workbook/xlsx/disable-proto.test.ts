import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import { hostile } from "./hostile/index.js";

const vitest = fileURLToPath(new URL("../../../node_modules/vitest/vitest.mjs", import.meta.url));
const config = fileURLToPath(new URL("../../../.config/vitest.config.ts", import.meta.url));
const table = fileURLToPath(new URL("read-xlsx.test.ts", import.meta.url));

describe("names from files never reach a prototype", () => {
  it("so the whole table reads the same where __proto__ throws", async () => {
    const args = [
      vitest,
      "run",
      "--config",
      config,
      "--pool",
      "forks",
      "--execArgv=--disable-proto=throw",
      "--reporter",
      "json",
      table,
    ];
    const { stdout } = await promisify(execFile)(process.execPath, args, { maxBuffer: 64_000_000 });
    const { numPassedTests, numFailedTests } = JSON.parse(stdout.slice(stdout.indexOf("{"))) as Record<string, number>;
    expect({ numPassedTests, numFailedTests }).toEqual({ numPassedTests: hostile.size, numFailedTests: 0 });
  }, 120_000);
});
