import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { licencesIn } from "../fixtures/licences.js";
import { serveSite } from "./site.js";

const manifest = readFileSync(new URL("../../dist/addin/manifest.xml", import.meta.url), "utf8");

it("has everything at the addresses that the manifest names", async () => {
  const site = await serveSite();
  const paths = [...manifest.matchAll(/"https:\/\/localhost:3000(\/[^"]*)"/g)].map(([, path = ""]) => path);
  const answers = await Promise.all(
    [...new Set(paths)].map(async (path) => [path, (await fetch(site.address + path)).ok]),
  );
  site.close();
  expect(paths).toContain("/functions.ar.json");
  expect(answers.filter(([, served]) => served !== true)).toEqual([]);
});

it("carries the licence text of what others wrote in it", () => {
  const licences = licencesIn("dist/addin");
  expect([...licences.keys()]).toEqual(
    expect.arrayContaining(["react", "@fluentui/react-button", "decimal.js", "zod"]),
  );
  const without = [...licences].filter(([, length]) => length < 300).map(([name]) => name);
  expect(without).toEqual(["@fluentui/react-icons"]); // whose package names its licence, MIT, and holds no text
});
