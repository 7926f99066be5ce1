import { ar, en, fr } from "zod/locales";
import type { Lang } from "../../../lib/report/index.js";
import type { FaultWording } from "../../../lib/rules/index.js";

const locales = { ar, en, fr } as const;

/** zod's words for what is wrong in a rules file, in the user's language. */
export function faultWording(lang: Lang): FaultWording {
  return locales[lang]().localeError;
}
