import type { Command, Option } from "../command.js";
import { langs } from "../options/language.js";

const LANG: Option = { flags: "--lang <lang>", about: "lang", choices: langs };
const FORMAT: Option = { flags: "--format <format>", about: "format" };
const RULES: Option = { flags: "--rules <file>", about: "rules" };
const LAYOUT: Option = { flags: "--layout <file>", about: "layout" };
const JOBS: Option = { flags: "--jobs <n>", about: "jobs" };
const AS_OF: Option = { flags: "--as-of <day>", about: "asOf" };

const SHEET_LANG: Option = { ...LANG, choices: ["ar", "fr"] };
const OUT_FILE: Option = { flags: "--out <file>", about: "outFile", required: true };

/** The options of every command that reads workbooks. */
const READING: readonly Option[] = [LANG, RULES, LAYOUT, JOBS, AS_OF];

/** Every command, in the order of the help. Their modules load when they are asked for: `minha --help` stays quick. */
export const commands: readonly Command[] = [
  {
    name: "check",
    argument: { name: "PATH", many: true },
    options: [
      { ...FORMAT, choices: ["table", "json", "ndjson"] },
      { flags: "--out <folder>", about: "out" },
      { flags: "--redact", about: "redact" },
      { flags: "--fail-on <severity>", about: "failOn", choices: ["error", "warning", "never"] },
      { flags: "--since <report>", about: "since" },
      { flags: "--verbose", about: "verbose" },
      ...READING,
      { flags: "--timeout <seconds>", about: "timeout" },
      { flags: "--max-size <size>", about: "maxSize" },
    ],
    load: () => import("./check.js"),
  },
  {
    name: "summary",
    argument: { name: "PATH", many: true },
    options: [
      OUT_FILE,
      SHEET_LANG,
      { flags: "--draft", about: "draft" },
      { flags: "--style <file>", about: "style" },
      RULES,
      LAYOUT,
      JOBS,
      AS_OF,
    ],
    load: () => import("./summary.js"),
  },
  {
    name: "template",
    options: [OUT_FILE, SHEET_LANG, RULES],
    load: () => import("./template.js"),
  },
  {
    name: "rules",
    options: [{ ...FORMAT, choices: ["table", "json"] }, LANG, RULES],
    load: () => import("./rules.js"),
  },
  { name: "explain", argument: { name: "RULE", many: false }, options: [LANG], load: () => import("./explain.js") },
  {
    name: "announce",
    argument: { name: "PATH", many: true },
    options: [{ flags: "--against <file>", about: "against" }, { ...FORMAT, choices: ["table", "json"] }, ...READING],
    load: () => import("./announce.js"),
  },
];
