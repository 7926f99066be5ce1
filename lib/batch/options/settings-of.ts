import { createHash } from "node:crypto";
import { layoutSchema, type Layout } from "../../grants/index.js";
import {
  defaultRules,
  fileFaults,
  hashedVersion,
  readRulesFile,
  type FaultWording,
  type RulesFile,
} from "../../rules/index.js";
import { faultWording } from "../../report/index.js";
import type { Call } from "../command.js";
import type { Catalogue } from "../messages/catalogue.js";
import { defaultLimits, type RunLimits, type RunSettings } from "../run/settings.js";
import { readJsonFile } from "./read-json-file.js";
import { countOf, dayOf, defaultJobs, sizeOf, textOf } from "./read-options.js";
import { refusedFaults, refusedFile, type RefusedFile } from "./refused.js";

/** What a command that reads workbooks was told: about every workbook, and about the run. */
export interface Settings {
  readonly each: RunSettings;
  readonly limits: RunLimits;
  /** The rules used, by version; with a hash of the file where one was given. */
  readonly rulesVersion: string;
}

/** Reads the options that all such commands share; null, and said, when a file among them is refused. */
export function settingsOf({ options, lang, world }: Call, texts: Catalogue): Settings | null {
  const rules = rulesOf(textOf(options, "rules"), faultWording(lang));
  const layout = layoutOf(textOf(options, "layout"), faultWording(lang));
  const refusals = [rules, layout].filter((file) => file.kind === "refused");
  for (const { lines } of refusals) world.tell(lines(texts, lang));
  if (rules.kind === "refused" || layout.kind === "refused") return null;
  return {
    each: {
      rules: rules.rules,
      layout: layout.layout,
      asOf: dayOf(options, "as-of"),
      lang,
      redact: options["redact"] === true,
      shares: false,
      grids: textOf(options, "out") !== null,
      maxBytes: sizeOf(options, "max-size", defaultLimits.maxBytes),
    },
    limits: {
      jobs: countOf(options, "jobs", defaultJobs()),
      timeout: countOf(options, "timeout", defaultLimits.timeout),
      memory: defaultLimits.memory,
    },
    rulesVersion: rules.version,
  };
}

type Rules = { readonly kind: "rules"; readonly rules: RulesFile; readonly version: string } | RefusedFile;

function rulesOf(path: string | null, wording: FaultWording): Rules {
  if (path === null) return { kind: "rules", rules: defaultRules, version: defaultRules.version };
  const file = readJsonFile(path);
  if (file.kind === "refused") return refusedFile(path, file);
  const read = readRulesFile(file.value, wording);
  if (read.kind === "refused") return refusedFaults(path, "rules", read.faults);
  const hash = createHash("sha256").update(JSON.stringify(file.value)).digest("hex");
  return { kind: "rules", rules: read.rules, version: hashedVersion(read.rules, hash) };
}

function layoutOf(
  path: string | null,
  wording: FaultWording,
): { readonly kind: "layout"; readonly layout: Layout | null } | RefusedFile {
  if (path === null) return { kind: "layout", layout: null };
  const file = readJsonFile(path);
  if (file.kind === "refused") return refusedFile(path, file);
  const read = layoutSchema.safeParse(file.value, { error: wording });
  return read.success ? { kind: "layout", layout: read.data } : refusedFaults(path, "layout", fileFaults(read.error));
}
