import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { layers } from "../.config/layers.js";

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
