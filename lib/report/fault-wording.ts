import ar from "zod/v4/locales/ar.js";
import en from "zod/v4/locales/en.js";
import fr from "zod/v4/locales/fr.js";
import type { FaultWording } from "../rules/index.js";
import type { Lang } from "./say.js";

const locales = { ar, en, fr } as const;

/** zod's words for what is wrong in a file that the user gave, in the user's language. */
export function faultWording(lang: Lang): FaultWording {
  return locales[lang]().localeError;
}
