import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { checkWorkbook, planSummary, standardSummaryStyle, type SummaryLang } from "../../report/index.js";
import { defaultRules } from "../../rules/index.js";
import { readXlsx } from "../../workbook/index.js";
import { ownPaper } from "../exceljs/own-paper.js";
import { writePlans } from "../exceljs/write-plans.js";
import { planTemplate } from "../template/plan-template.js";

const LANGS: readonly SummaryLang[] = ["ar", "fr"];
/** The day after the last batch of the examples. */
const AS_OF = "2017-10-12";
const EXAMPLE = "batches-2017-clean.xlsx";

/** The blank workbook of a language, as `minha template` writes it. */
export async function standardTemplate(lang: SummaryLang): Promise<Uint8Array> {
  const { plans, names } = planTemplate(lang, defaultRules);
  return writePlans(plans, { title: plans[0]?.name ?? "", names });
}

/** The summary of the example's three batches, as `minha summary` writes it. */
export async function standardSummary(lang: SummaryLang, example: Uint8Array): Promise<Uint8Array> {
  const read = readXlsx(example);
  if (read.kind === "refused") throw new Error(`${EXAMPLE}: ${read.code}`);
  const report = checkWorkbook(read.snapshot, { lang, asOf: AS_OF });
  const sha256 = createHash("sha256").update(example).digest("hex");
  const options = { lang, asOf: AS_OF, rules: defaultRules, draft: false };
  const plans = planSummary([{ file: EXAMPLE, sha256, report }], options);
  return ownPaper(await writePlans(plans, { title: standardSummaryStyle.texts[lang].title }));
}

/** Pictures of the first page of workbooks, for the README: LibreOffice prints them, pdftoppm draws them. */
function makePictures(workbooks: readonly string[], folder: string): void {
  const work = mkdtempSync(join(tmpdir(), "minha-pictures-"));
  try {
    const profile = join(work, "profile", "user");
    mkdirSync(profile, { recursive: true });
    writeFileSync(join(profile, "registrymodifications.xcu"), MOROCCAN);
    const convert = ["--headless", "--convert-to", "pdf", "--outdir", work, ...workbooks];
    execFileSync("soffice", [`-env:UserInstallation=file://${work}/profile`, ...convert], { stdio: "ignore" });
    for (const workbook of workbooks) {
      const name = /([^/\\]+)\.xlsx$/.exec(workbook)?.[1] ?? "";
      const draw = ["-r", "75", "-f", "1", "-singlefile", "-png", join(work, `${name}.pdf`), join(work, name)];
      execFileSync("pdftoppm", draw);
      renameSync(join(work, `${name}.png`), join(folder, `${name}.png`));
    }
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/** Separators as a French Excel in Morocco shows them. */
const MOROCCAN = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>fr-FR</value></prop></item>
</oor:items>`;

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const templates = fileURLToPath(new URL("../../../templates/", import.meta.url));
  const example = readFileSync(join(templates, "examples", EXAMPLE));
  mkdirSync(join(templates, "standard"), { recursive: true });
  mkdirSync(join(templates, "pictures"), { recursive: true });
  const made: string[] = [];
  for (const lang of LANGS) {
    const files = {
      [`batch-${lang}`]: await standardTemplate(lang),
      [`summary-${lang}`]: await standardSummary(lang, example),
    };
    for (const [name, bytes] of Object.entries(files)) {
      made.push(join(templates, "standard", `${name}.xlsx`));
      writeFileSync(join(templates, "standard", `${name}.xlsx`), bytes);
    }
  }
  if (process.argv.includes("--pictures")) makePictures(made, join(templates, "pictures"));
}
