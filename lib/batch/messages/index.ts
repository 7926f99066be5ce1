import type { Lang } from "../../report/index.js";
import type { Catalogue } from "./catalogue.js";

export type { Catalogue } from "./catalogue.js";

/** The command's texts in one language; the other languages stay unread. */
export async function loadTexts(lang: Lang): Promise<Catalogue> {
  switch (lang) {
    case "ar":
      return (await import("./ar.js")).ar;
    case "fr":
      return (await import("./fr.js")).fr;
    case "en":
      return (await import("./en.js")).en;
  }
}
