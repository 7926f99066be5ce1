import { readdirSync } from "node:fs";
import { expect, it, vi } from "vitest";
import { openSpill } from "../../../lib/batch/run/spill.js";
import { scratchFolder } from "../../fixtures/scratch.js";

const folder = scratchFolder();

it("gives each text back as it was put, in any order", () => {
  const spill = openSpill();
  spill.put(7, "الدفعة الأولى");
  spill.put(2, "");
  spill.put(1, "x".repeat(100_000));
  expect(spill.get(1)).toHaveLength(100_000);
  expect(spill.get(7)).toBe("الدفعة الأولى");
  expect(spill.get(2)).toBe("");
  expect(spill.get(3)).toBeNull();
  spill.close();
});

it("gives what was put last under an index", () => {
  const spill = openSpill();
  spill.put(0, "before");
  spill.put(0, "after");
  expect(spill.get(0)).toBe("after");
  spill.close();
});

it.skipIf(process.platform === "win32")("stands under no name while it is open", () => {
  vi.stubEnv("TMPDIR", folder);
  const spill = openSpill();
  vi.unstubAllEnvs();
  spill.put(0, "AB123456");
  expect(readdirSync(folder)).toEqual([]);
  expect(spill.get(0)).toBe("AB123456");
  spill.close();
});
