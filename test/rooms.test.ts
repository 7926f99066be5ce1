import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { grantsFolders, layers } from "../.config/layers.js";

const project = new URL("../", import.meta.url);

it("README's table of rooms is the list that the lint rule holds", () => {
  const readme = readFileSync(new URL("README.md", project), "utf8");
  const rows = [...readme.matchAll(/^\| `((?:lib\/|addin)[^`]*)` +\| (.+?) +\|$/gm)];
  expect(rows.map(([, room, gives]) => ({ room, gives }))).toEqual(layers.map(({ room, gives }) => ({ room, gives })));
});

it("every folder of lib is a room", () => {
  const folders = readdirSync(new URL("lib/", project), { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const rooms = layers.map(({ room }) => room).filter((room) => room !== "addin");
  expect(folders.map(({ name }) => `lib/${name}`).sort()).toEqual(rooms.sort());
});

it("a room knows only rooms that stand before it in the list, so that no two know each other", () => {
  const above = layers.flatMap(({ room, knows }, i) =>
    knows
      .filter((other) => !layers.slice(0, i).some((below) => below.room === other))
      .map((other) => `${room} knows ${other}`),
  );
  expect(above).toEqual([]);
});

it("README names the folders of lib/grants in the order of the list", () => {
  const readme = readFileSync(new URL("README.md", project), "utf8");
  const named = grantsFolders.map(({ folder }) => `\`${folder}\``).join(", ");
  expect(readme.replace(/\s+/g, " ")).toContain(`held in the same way: ${named}.`);
});

it("lib/grants has the folders of the list, each with its face", () => {
  const folders = readdirSync(new URL("lib/grants/", project), { withFileTypes: true }).filter((entry) =>
    entry.isDirectory(),
  );
  expect(folders.map(({ name }) => name).sort()).toEqual(grantsFolders.map(({ folder }) => folder).sort());
  for (const { name } of folders)
    expect(readdirSync(new URL(`lib/grants/${name}/`, project)), name).toContain("index.ts");
});
