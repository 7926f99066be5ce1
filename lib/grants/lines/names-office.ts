import { normalise } from "../../text/index.js";

const OFFICE =
  /^(?:(?:pour|vu|visa|signe)(?: par)? )?(?:(?:le|la|l) )?(?:vice )?(?:presidente?|tresoriere?|directeur|directrice|comptable|responsable|coordinateur|coordinatrice|coordonnateur|chef|regisseur|ordonnateur|secretaire|gestionnaire|deleguee?|controleur|(?:ال|نائب ال)?(?:رييس|مدير|محاسب|منسق|مسوول|كاتب|مقتصد)|امين المال|(?:ال)?امين)(?: |$)/;

/** Whether a text names an office, as stands over a signature: "Le Directeur", "أمين المال", "Pour le Président". */
export function namesOffice(text: string): boolean {
  return text.length <= 60 && OFFICE.test(normalise(text));
}
