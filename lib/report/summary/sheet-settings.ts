import type { RulesFile } from "../../rules/index.js";
import type { SummaryLang, SummaryStyle } from "./summary-style.js";

/** What a sheet is made with, whatever stands on it. */
export interface SheetSettings {
  readonly lang: SummaryLang;
  readonly style: SummaryStyle;
  readonly rules: RulesFile;
  /** The day of the check, ISO. */
  readonly asOf: string;
  readonly draft: boolean;
}
