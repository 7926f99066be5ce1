import { rangeAddress, type Range } from "../../../../lib/workbook/index.js";
import { asFlag, asText, ExcelFault, invalidArgument, type HostObject } from "../host-object.js";
import { overlaps, type ValidationModel } from "../model.js";
import { refuseIfProtected, sheetById, type World } from "../world.js";

/** What Excel shows of a check's words; it refuses longer ones. */
const TITLE_MOST = 32;
const TEXT_MOST = 255;

const kinds = ["wholeNumber", "decimal", "list", "date", "time", "textLength", "custom"];

/** The check on what is typed into a range. */
export function dataValidationObject(world: World, sheetId: string, area: Range): HostObject {
  const here = (): ValidationModel | undefined =>
    sheetById(world, sheetId).validations.find((one) => rangeAddress(one.area) === rangeAddress(area));
  const clear = (): void => {
    const sheet = sheetById(world, sheetId);
    refuseIfProtected(sheet);
    sheet.validations = sheet.validations.filter((one) => !overlaps(one.area, area));
  };
  const set = (name: string, value: unknown): void => {
    refuseIfProtected(sheetById(world, sheetId));
    const validation = here();
    if (validation === undefined) throw new ExcelFault("InvalidOperation", `${name} without a rule`);
    validation.settings.set(name, value);
  };
  return {
    kind: "DataValidation",
    read: { rule: () => here()?.settings.get("rule") ?? {}, ignoreBlanks: () => here()?.settings.get("ignoreBlanks") },
    write: {
      rule: (value) => {
        clear();
        const settings = new Map([["rule", ruleFrom(value)]]);
        sheetById(world, sheetId).validations.push({ area, settings });
      },
      ignoreBlanks: (value) => {
        set("ignoreBlanks", asFlag(value, "ignoreBlanks"));
      },
      prompt: (value) => {
        set("prompt", wordsFrom(value, "showPrompt"));
      },
      errorAlert: (value) => {
        const words = wordsFrom(value, "showAlert");
        if (!["Stop", "Warning", "Information"].includes(String(words["style"]))) throw invalidArgument("style");
        set("errorAlert", words);
      },
    },
    calls: { clear },
  };
}

/** One kind of check, with what it needs: a list's source, a formula that begins with "=", both ends of a stretch. */
function ruleFrom(value: unknown): unknown {
  const [first, ...others] = Object.entries(value as Record<string, Record<string, unknown> | undefined>);
  const [kind, rule] = first ?? [""];
  if (!kinds.includes(kind) || others.length > 0 || rule === undefined) throw invalidArgument("not one rule");
  if (kind === "list") asText(rule["source"], "source");
  else if (kind === "custom") {
    if (!asText(rule["formula"], "formula").startsWith("=")) throw invalidArgument("a formula without =");
  } else if (rule["operator"] !== "Between" || rule["formula1"] === undefined || rule["formula2"] === undefined)
    throw invalidArgument("only stretches with both ends here");
  return value;
}

function wordsFrom(value: unknown, shown: string): Readonly<Record<string, unknown>> {
  const words = value as Record<string, unknown>;
  asFlag(words[shown], shown);
  if (asText(words["title"], "title").length > TITLE_MOST) throw invalidArgument("title");
  if (asText(words["message"], "message").length > TEXT_MOST) throw invalidArgument("message");
  return words;
}
