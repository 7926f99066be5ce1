import { expect, it } from "vitest";
import { languageOf } from "../../../lib/batch/options/language.js";

it.each<[string, string[], Record<string, string>, string]>([
  ["the option", ["check", "--lang", "ar"], { LANG: "en_US.UTF-8" }, "ar"],
  ["the option in one word", ["check", "--lang=en"], { LANG: "fr_MA" }, "en"],
  ["the locale", ["check"], { LANG: "ar_MA.UTF-8" }, "ar"],
  ["the locale of messages before the general one", ["check"], { LC_MESSAGES: "en_GB", LANG: "ar_MA" }, "en"],
  ["LC_ALL before both, unless it is empty", ["check"], { LC_ALL: "", LC_MESSAGES: "ar_MA", LANG: "en" }, "ar"],
  ["French for a locale that minha does not speak", ["check"], { LANG: "de_DE" }, "fr"],
  ["French without a word", [], {}, "fr"],
  ["the locale where the option names no language", ["check", "--lang", "de"], { LANG: "ar_MA" }, "ar"],
])("speaks the language of %s", (_, words, env, lang) => {
  expect(languageOf(words, env)).toBe(lang);
});
