import { ar } from "./ar.js";
import type { AnnouncementLang, AnnouncementTexts } from "./catalogue.js";
import { fr } from "./fr.js";

export type { AnnouncementLang, AnnouncementTexts } from "./catalogue.js";

const catalogues: Readonly<Record<AnnouncementLang, AnnouncementTexts>> = { ar, fr };

/** The sentences of announcements in a language. */
export function announcementTexts(lang: AnnouncementLang): AnnouncementTexts {
  return catalogues[lang];
}
