import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { commands } from "../lib/batch/commands/index.js";
import * as library from "../lib/index.js";

const project = new URL("../", import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, project), "utf8");
const readme = read("README.md");

/** What a pattern's first group finds in the README, each once; it always finds something. */
function named(pattern: RegExp): string[] {
  const names = new Set([...readme.matchAll(pattern)].map(([, name = ""]) => name));
  if (names.size === 0) throw new Error(`the README says nothing like ${String(pattern)}`);
  return [...names];
}

/** `lib/report/messages/{ar,fr,en}` is three folders. */
function paths(written: string): string[] {
  const [, before = "", several = "", after = ""] = /^(.*)\{(.*)\}(.*)$/.exec(written) ?? [];
  return several === "" ? [written] : several.split(",").map((one) => before + one + after);
}

describe("what the README names is there", () => {
  it.each(named(/`minha ([a-z]+)/g))("the command %s", (name) => {
    expect(commands.map((command) => command.name)).toContain(name);
  });

  it.each(named(/(?<![\w-])(--[a-z][a-z-]+)/g))("the option %s", (option) => {
    const flags = commands.flatMap((command) => command.options.map((own) => own.flags.split(" ")[0]));
    expect(flags).toContain(option);
  });

  it.each(named(/`((?:lib|addin|templates|test|\.config|\.ci)\/[^`* ]+)`/g))("the path %s", (written) => {
    for (const path of paths(written)) expect(existsSync(new URL(path, project)), path).toBe(true);
  });

  it.each(named(/!\[[^\]]*\]\(([^)]+)\)/g))("the picture %s", (path) => {
    expect(existsSync(new URL(path, project))).toBe(true);
  });

  it.each(named(/npm run ([a-z:]+)/g))("the script %s", (script) => {
    const { scripts } = JSON.parse(read("package.json")) as { scripts: Record<string, string> };
    expect(Object.keys(scripts)).toContain(script);
  });

  it("the functions of the library", () => {
    const [, imported = ""] = /import \{ (.*) \} from "minha"/.exec(readme) ?? [];
    expect(imported.split(", ").length).toBeGreaterThan(1);
    expect(Object.keys(library)).toEqual(expect.arrayContaining(imported.split(", ")));
  });
});
