import { normalise, readOrdinal, remembering } from "../../text/index.js";
import { isFilled, type Cell } from "../../workbook/index.js";

const MOST_WORDS = 8;

/** "Liste d'attente", "Dossiers rejetés", "Désistements"; but "Bénéficiaires en attente de paiement" are granted what they wait for. */
const SET_ASIDE = new RegExp(
  `(?:^| )(?:${[
    "attente|en instance|suppleants?|suppleantes?|listes? de reserve|reservistes?",
    "rejete?e?s?|rejets?|refusee?s?|ajournee?s?|annulee?s?|annulations?|desistee?s?|desistements?|radiee?s?|exclue?s|ineligibles?",
    "non (?:retenu|eligible|accepte)e?s?",
    "(?:ال)?انتظار|(?:ال)?احتياط|(?:ال)?احتياطي(?:ه|ون|ين)?",
    "(?:ال)?مرفوض(?:ه|ون|ين)?|(?:ال)?موجل(?:ه|ون|ين)?|(?:ال)?ملغا?(?:ه|ي|اه)|(?:ال)?منسحب(?:ون|ين)|(?:ال)?متنازل(?:ون|ين)",
    "غير (?:ال)?مقبول(?:ه|ين)|غير (?:ال)?مستوف(?:يه|ين)",
  ].join("|")})(?= |$)`,
);
/** What such a title names beside that; any other word speaks of something else: "Montant annulé". */
const BESIDE = new Set(
  (
    "liste listes tranche lot dossier dossiers candidat candidats candidature candidatures demande demandes beneficiaire beneficiaires projet projets " +
    "personne personnes cas de des d du la le les en sur et a " +
    "لايحه لوايح اللايحه قايمه ملف ملفات الملفات طلبات الطلبات مستفيدون المستفيدون المستفيدين مستفيدين المترشحون المترشحين في طور من الدفعه الفوج"
  ).split(" "),
);

/** Whether a title says that nothing is granted to the people under it: they wait, withdrew or were turned down. */
export const setsAside = remembering((text: string): boolean => {
  const title = normalise(text);
  const words = title.split(" ");
  if (words.length > MOST_WORDS || !SET_ASIDE.test(title)) return false;
  return title
    .replaceAll(new RegExp(SET_ASIDE, "g"), " ")
    .split(" ")
    .every((word) => word === "" || BESIDE.has(word) || readOrdinal(word) !== null);
});

/** The same of a row's cells: such a title stands in it alone. */
export function isTitleSettingAside(cells: readonly Cell[]): boolean {
  const [title, ...more] = cells.filter(isFilled);
  return title?.kind === "text" && more.length === 0 && setsAside(title.value);
}
