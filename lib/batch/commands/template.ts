import { say } from "../../report/index.js";
import type { Call } from "../command.js";
import { exitCodes, type ExitCode } from "../exit-codes.js";
import { writePlans } from "../exceljs/write-plans.js";
import { writeFile } from "../files/write-file.js";
import { loadTexts } from "../messages/index.js";
import { requiredText } from "../options/read-options.js";
import { settingsOf } from "../options/settings-of.js";
import { sheetLanguage } from "../options/sheet-language.js";
import { notWrittenSentence } from "../output/not-written.js";
import { planTemplate } from "../template/plan-template.js";

/** `minha template`: writes the blank standard batch workbook. */
export async function run(call: Call): Promise<ExitCode> {
  const { lang, world, options } = call;
  const texts = await loadTexts(lang);
  const file = requiredText(options, "out");
  const settings = settingsOf(call, texts);
  if (settings === null) return exitCodes.unchecked;
  const rules = { ...settings.each.rules, version: settings.rulesVersion };
  const { plans, names } = planTemplate(sheetLanguage(call), rules);
  const [{ name: title } = { name: "" }] = plans;
  const written = await writeFile(file, await writePlans(plans, { title, names }));
  if (written.kind === "refused") {
    world.tell(notWrittenSentence(written, file, lang, texts));
    return exitCodes.unchecked;
  }
  await world.print(`${say(lang, texts.sheets.templateWritten, { file })}\n`);
  return exitCodes.fine;
}
