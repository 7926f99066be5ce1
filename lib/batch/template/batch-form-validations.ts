import type { PlannedValidation, SummaryLang } from "../../report/index.js";
import type { Range } from "../../workbook/index.js";
import { FIRST, letter, lineAddress, lineCell, peopleColumn, peopleRange } from "./form-layout.js";
import { amountCheck, cinCheck, notAfterCheck, ribCheck } from "./checks.js";
import type { ListName } from "./lists.js";
import { ruleMessage, rulePrompt } from "./rule-message.js";
import { templateTexts, type FormField, type FormLine } from "./template-texts.js";

/** The programme's years, with room on both sides. */
const DAYS = { first: "2000-01-01", last: "2099-12-31" };

/** The checks on what is typed into the batch sheet; what they say comes from the rules. */
export function batchFormValidations(lang: SummaryLang): PlannedValidation[] {
  const { headings, lines } = templateTexts[lang];
  const first = (field: FormField): string => `${letter(field)}${FIRST}`;
  const list = (
    field: FormField,
    name: ListName,
    severity: PlannedValidation["severity"],
    rule: Parameters<typeof ruleMessage>[0],
  ) => ({
    range: peopleRange(field),
    check: { kind: "list", source: name } as const,
    severity,
    prompt: null,
    error: ruleMessage(rule, lang),
  });
  return [
    {
      range: at("number"),
      check: { kind: "whole", least: 1, most: 9999 },
      severity: "stop",
      prompt: rulePrompt("batch/number-missing", lines.number, lang),
      error: ruleMessage("batch/number-missing", lang),
    },
    {
      range: at("date"),
      check: { kind: "date", ...DAYS },
      severity: "stop",
      prompt: rulePrompt("batch/date-missing", lines.date, lang),
      error: ruleMessage("batch/date-unreadable", lang),
    },
    {
      range: at("envelope"),
      check: { kind: "custom", formula: amountCheck(lineAddress("envelope")) },
      severity: "stop",
      prompt: null,
      error: ruleMessage("amount/unreadable", lang),
    },
    ...(["beneficiaries", "women"] as const).map((line): PlannedValidation => ({
      range: at(line),
      check: { kind: "whole", least: 0, most: 9999 },
      severity: "stop",
      prompt: null,
      error: ruleMessage(line === "women" ? "total/women" : "total/count", lang),
    })),
    {
      range: peopleRange("cin"),
      check: { kind: "custom", formula: cinCheck(first("cin"), peopleColumn("cin")) },
      severity: "warning",
      prompt: rulePrompt("beneficiary/cin-format", headings.cin, lang),
      error: ruleMessage("beneficiary/cin-format", lang),
    },
    list("sex", "minha_sexes", "stop", "beneficiary/sex"),
    list("centre", "minha_centres", "warning", "eligibility/unknown-centre"),
    list("activity", "minha_activities", "information", "eligibility/no-activity"),
    {
      range: peopleRange("releaseDate"),
      check: { kind: "custom", formula: notAfterCheck(first("releaseDate"), lineAddress("date")) },
      severity: "stop",
      prompt: rulePrompt("eligibility/not-released", headings.releaseDate, lang),
      error: ruleMessage("eligibility/not-released", lang),
    },
    list("diagnosis", "minha_answers", "stop", "eligibility/no-diagnosis"),
    list("followUp", "minha_answers", "stop", "eligibility/no-follow-up"),
    list("training", "minha_answers", "stop", "eligibility/no-training"),
    {
      range: peopleRange("rib"),
      check: { kind: "custom", formula: ribCheck(first("rib")) },
      severity: "stop",
      prompt: rulePrompt("beneficiary/rib", headings.rib, lang),
      error: ruleMessage("beneficiary/rib", lang),
    },
    ...(["cash", "equipment"] as const).map((field): PlannedValidation => ({
      range: peopleRange(field),
      check: { kind: "custom", formula: amountCheck(first(field)) },
      severity: "stop",
      prompt: field === "cash" ? rulePrompt("amount/unreadable", headings.cash, lang) : null,
      error: ruleMessage("amount/unreadable", lang),
    })),
  ];
}

function at(line: FormLine): Range {
  const { row, column } = lineCell(line);
  return { top: row, left: column, bottom: row, right: column };
}
