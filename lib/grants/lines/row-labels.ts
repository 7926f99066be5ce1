import { normalise, remembering } from "../../text/index.js";
import { isFilled, type Cell } from "../../workbook/index.js";
import { countsPeople } from "../words/index.js";
import type { TotalScope } from "../table.js";

/** "Ensemble de la tranche" is a total, "Ensemble de coiffure" a piece of equipment, "Sous-vêtements" a trade. */
const TOTAL =
  /^(?:s t|st(?= (?:centre|car|page|total|\d+)(?: |$)|$)|(?:sous|sub)(?= tot| ensemble|$)|total|totaux|tot|soustotal|subtotal|grand total|ensemble(?= general| global| de la | des | du |$)|somme|cumul|montant (?:total|global)|المجموع|مجموع|المجاميع|الاجمالي|اجمالي|الجمع|المبلغ (?:الاجمالي|العام)|حاصل الجمع)(?: |$)/;
const TOTAL_LATER = /(?:^| )(?:total|مجموع|المجموع)(?: |$)/;
const SUBTOTAL = /(?:^| )(?:s t|s total|sous|sub|partiel|soustotal|subtotal|فرعي|الفرعي|جزئي|الجزئي)(?: |$)/;
const GRAND = /(?:^| )(?:general|generale|generaux|gen|grand|ensemble|global|cumul|عام|العام|الكلي|كلي|النهائي)(?: |$)/;
/** What one page carries over to the next; "نقل البضائع" is a trade, and so is "Report photo". */
const CARRIED =
  /^(?:(?:montant |somme )?a reporter|(?:montant |somme )?reportee?|reports?(?= (?:a|de|du|des|page|folio|total|montant|precedent|n|p|\d+)(?: |$)|$)|ما (?:قبله|نقل|سبق)|(?:المبلغ )?(?:ال)?(?:منقول|مرحل|محول)|[يت]نقل|نقل(?= (?:الي|من|(?:ال)?مبلغ|(?:ال)?مجموع)(?: |$))|[يت]رحل|ترحيل)(?: |$)/;
/** What other sheets handed out before: "Total tranches précédentes". */
const EARLIER = /(?:^| )(?:precedente?s?|anterieure?s?|السابق|السابقه|سابق|سابقه|السابقين)(?: |$)/;
const STATISTIC =
  /^(?:moyenne|mediane|average|maximum|minimum|(?:moy|max|min)(?= (?:de|du|des|par|en|dh)(?: |$)|$)|nombre|effectif|nbre|ecart|difference|solde|reste|المعدل|معدل|متوسط|المتوسط|الفرق|فرق|الباقي|عدد|العدد)(?: |$)/;

/** The spaces of "T O T A L   G É N É R A L". */
const SPACED = /(?<=(?:^|\s)\p{L}) (?=\p{L}(?:\s|$))/gu;

/** An identity number or a telephone: nobody's label, and told at once. */
const CODE = /^[A-Za-z0-9]*\d$/;

/**
 * What the label of a row says about it: a total of some scope, figures that are nobody's (averages, carried sums), what was handed out
 * `earlier`, or nothing.
 */
export function readRowLabel(text: string): TotalScope | "figures" | "earlier" | null {
  return CODE.test(text) ? null : labelIn(text);
}

const labelIn = remembering((text): ReturnType<typeof readRowLabel> => {
  const label = normalise(text.replace(SPACED, ""));
  if (label === "" || label.length > 80) return null;
  if (CARRIED.test(label) || STATISTIC.test(label)) return "figures";
  if (TOTAL.test(label) && EARLIER.test(label)) return "earlier";
  if (!TOTAL.test(label) && !(TOTAL_LATER.test(label) && label.split(" ").length <= 5)) return null;
  if (SUBTOTAL.test(label)) return "subtotal";
  return GRAND.test(label) ? "grand" : "total";
});

/** What handing out the grants cost, where somebody's name would stand: "Frais de transport", "مصاريف الحفل"; what else comes in or goes out: "Reversement de M. Tazi", "Imprévus". */
const EXPENSE =
  /^(?:frais(?! et )|tva|(?:depenses?|charges) (?:de|d|du|des)|(?:ال)?(?:مصاريف|نفقات)|(?:reversement|remboursement|restitution|regularisation|imprevu)s?|divers(?=$)|ارجاع|استرجاع|متفرقات)(?: |$)/;

/** Whether a text names money that is nobody's grant. */
export function namesExpense(text: string): boolean {
  return EXPENSE.test(normalise(text));
}

const REGION =
  /^(?:(?:la |les )?(?:regions?|provinces?|prefectures?|communes?|cercles?)|(?:ال)?(?:جهه|اقليم|عماله|جماعه))(?: |$)/;

/** Whether a text names the people of a region or a province: "Province de Khouribga", "إقليم خريبكة". */
export function namesRegion(text: string): boolean {
  return text.length <= 80 && REGION.test(normalise(text));
}

/** Both at once, since it is asked of every row that no identity number tells. */
export function namesNobody(text: string): boolean {
  if (text === "") return false;
  const label = normalise(text);
  return EXPENSE.test(label) || REGION.test(label);
}

/** A label that speaks for the figures of its row. */
export interface RowLabel {
  readonly text: string;
  readonly scope: NonNullable<ReturnType<typeof readRowLabel>>;
}

/** The label of a row of sums: its first text outside the columns of money, or the second where there are only two; null without one. "Tranche : | 1 | Total des bénéficiaires : | 11" counts people. */
export function labelOfRow(cells: readonly Cell[], money: readonly number[]): RowLabel | null {
  const texts: string[] = [];
  for (const cell of cells)
    if (texts.length <= 2 && cell.kind === "text" && isFilled(cell) && !money.includes(cell.column))
      texts.push(cell.value);
  for (const [i, text] of texts.slice(0, texts.length > 2 ? 1 : 2).entries()) {
    const scope = readRowLabel(text);
    if (scope !== null) return i > 0 && countsPeople(normalise(text)) ? null : { text, scope };
  }
  return null;
}
