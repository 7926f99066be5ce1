import { describe, expect, it } from "vitest";
import { ar } from "../../../addin/pane/messages/ar.js";
import { en } from "../../../addin/pane/messages/en.js";
import { fr } from "../../../addin/pane/messages/fr.js";
import { paneText, type PaneText } from "../../../addin/pane/messages/index.js";

const keys = Object.keys(fr) as PaneText[];
const catalogues = { ar, fr, en } as const;
const langs = ["ar", "fr", "en"] as const;

/** The values that a text names, as `{name}` or `{name, plural, …}`. */
function namesIn(text: string): string[] {
  return [...new Set([...text.matchAll(/\{(\w+)(?=[},])/g)].map(([, name = ""]) => name))].sort();
}

const counted = /\{(\w+), plural/g;

function valuesFor(text: string, count: number): Record<string, string | number> {
  const numbers = new Set([...text.matchAll(counted)].map(([, name]) => name));
  return Object.fromEntries(namesIn(text).map((name) => [name, numbers.has(name) ? count : "H12"]));
}

describe.each(langs)("the pane in %s", (lang) => {
  it("says every text, for any count", () => {
    for (const key of keys)
      for (const count of [0, 1, 2, 3, 11, 100])
        expect(paneText(lang, key, valuesFor(catalogues[lang][key], count)), key).not.toMatch(/[{}#]|undefined|^$/);
  });

  it("names the same values as the French text", () => {
    for (const key of keys) expect(namesIn(catalogues[lang][key]), key).toEqual(namesIn(fr[key]));
  });

  it("uses no straight apostrophe: ICU reads it as a quote", () => {
    for (const key of keys) expect(catalogues[lang][key], key).not.toContain("'");
  });

  it("has no skeletons: the pane carries no reader of them", () => {
    for (const key of keys) expect(catalogues[lang][key], key).not.toContain("::");
  });

  it("counts every case of its plurals", () => {
    const cases = lang === "ar" ? ["one", "two", "few", "many", "other"] : ["one", "other"];
    for (const key of keys)
      for (const [, plural = ""] of catalogues[lang][key].matchAll(/\{\w+, plural,((?:[^{}]|\{[^{}]*\})*)\}/g))
        for (const one of cases) expect(plural, key).toContain(`${one} {`);
  });
});

it("binds French double punctuation to its word, so that no line begins with it", () => {
  for (const key of keys) expect(fr[key], key).not.toMatch(/ [:;?!»%](?![:\w])|« /);
});

it("says what became of one cell and of several", () => {
  expect(paneText("fr", "left.protected-sheet", { count: 1 })).toBe("Sa feuille est protégée.");
  expect(paneText("fr", "left.protected-sheet", { count: 3 })).toBe("Leur feuille est protégée.");
});

it.each(["ar", "fr", "en"] as const)("says in %s what is wrong in a rules file, or that it is no JSON", (lang) => {
  const said = (faults: string): string => paneText(lang, "notice.rulesRefused", { file: "r.json", faults }).trim();
  expect(said("")).toMatch(/JSON\.$/);
  expect(said("some")).toMatch(/:$/);
});

it("isolates cells in Arabic, so that they do not turn around", () => {
  expect(paneText("ar", "finding.cell", { cell: "H12" })).toBe("الخلية \u2068H12\u2069");
});
