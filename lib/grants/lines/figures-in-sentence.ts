import { findAmounts } from "../../dirham/index.js";
import { findCounts, findOrdinalAfter, normalise } from "../../text/index.js";
import { batchNouns, type StatementId } from "../words/index.js";
import { MOST_PEOPLE } from "./most-people.js";

/** A figure that a sentence gives of the batch, in its own words, ready to be read as the value of a label. */
export interface FigureInSentence {
  readonly id: Extract<StatementId, "beneficiaries" | "women" | "envelope" | "amount">;
  readonly text: string;
}

/** What a title over a list speaks of: "Centre de Fès : 5 bénéficiaires" only says who stands under it. */
const HANDING_OUT =
  /(?:^| )(?:listes?|etat|remises?|distribu\S*|octroi|attribution|dons?|profit|appuis?|aides?|subventions?|ceremonie|pour un montant|بمبلغ|لايحه|قايمه|لوايح|(?:ال|ل|ب)?(?:توزيع|تسليم|دعم|منح|حفل)|لفايده|استفاد\S*)(?= |$)/;
/** A programme, a year or several batches have more people than the list, unless the batch is named beside them. */
const OF_MORE =
  /(?:^| )(?:programmes?|convention|campagne|exercice|annee|annuel(?:le)?s?|tranches|lots|objectif|prevu\S*|(?:ال)?(?:برنامج|اتفاقيه|سنه|سنوي\S*|موسم|دفعات|افواج)|برسم)(?= |$)/;
const PEOPLE =
  /^(?:(?:anciens?|ex|nouveaux|jeunes) )?(?:beneficiaires?|personnes?|ex detenus?|detenus?|مستفيد(?:ا|ين|ون|ات|ه)?|نزيلا?|نزلاء?|سجينا?|سجناء?|شخصا?)(?= |$)/;
/** What is told of some of the people only: "7 sur 25 bénéficiaires"; or a batch's number before the noun. */
const OF_SOME = new RegExp(`(?:^| )(?:sur|parmi|dont|اصل|بينهم|منهم|${batchNouns.map(normalise).join("|")})(?: n)?$`);

const MONEY =
  /(?:^| )(?:[وب]{0,2}(?:ال)?(enveloppe|budget|غلاف|ميزانيه)|[وب]{0,2}(?:ال)?(?:montant|somme|مبلغ))(?: (?:totale?|globale?|budgetaire|financiere?|مالي|(?:ال)?اجمالي|قدره|قدرها|يبلغ|بلغ|de|d|a|est))*$/;
const OF_EACH = /^(?:par|chacune?|pour chaque|لكل|للفرد|لل?مستفيد الواحد)(?= |$)/;
const AMONG = /(?:^| )(?:dont|parmi (?:eux|lesquels)|including|منهم|منهن|بينهم|بينهن)$/;
const WOMEN = /^(?:femmes?|نساء|نسوه|امراه|beneficiaires? (?:femmes?|de sexe feminin))(?= |$)/;

/**
 * What a title says in a sentence: "Remise au profit de 25 bénéficiaires pour un montant total de 545.381,93 DH". The first count of people, and
 * the only exact amount beside a word for the whole; nothing of a text that speaks of a programme, of a year or of a part.
 */
export function figuresInSentence(text: string): FigureInSentence[] {
  const plain = normalise(text);
  const isOfBatch = findOrdinalAfter(text, batchNouns) !== null;
  if (!isOfBatch && (!HANDING_OUT.test(plain) || OF_MORE.test(plain))) return [];
  return [...peopleIn(text), ...moneyIn(text)];
}

/** Characters beside a figure that say what it is of: a cell may hold a page with thousands of figures. */
const NEAR = 200;

function textBefore(text: string, at: number): string {
  return text.slice(Math.max(0, at - NEAR), at);
}

function textAfter(text: string, at: number): string {
  return text.slice(at, at + NEAR);
}

/** The first count of people in a sentence, and that of the women among them. */
export function peopleIn(text: string): FigureInSentence[] {
  const counts = findCounts(text).map(({ count, figure, words, start, end }) => ({
    isPeople: (count ?? figure ?? words ?? Infinity) <= MOST_PEOPLE && /^\s/.test(text.slice(end)),
    text: text.slice(start, end),
    before: /[\p{L}°]\s*\(?$/u.test(textBefore(text, start)) ? normalise(textBefore(text, start)) : "",
    after: normalise(textAfter(text, end)),
  }));
  const all = counts.find(({ isPeople, before, after }) => isPeople && PEOPLE.test(after) && !OF_SOME.test(before));
  if (all === undefined) return [];
  const women = counts.find(({ isPeople, before, after }) => isPeople && WOMEN.test(after) && AMONG.test(before));
  const figures: FigureInSentence[] = [{ id: "beneficiaries", text: all.text }];
  return women === undefined ? figures : [...figures, { id: "women", text: women.text }];
}

function moneyIn(text: string): FigureInSentence[] {
  const amounts = findAmounts(text).flatMap(({ start, end, reading }): FigureInSentence[] => {
    const noun = MONEY.exec(normalise(textBefore(text, start)));
    if (noun === null || reading.kind !== "amount" || !reading.exact) return [];
    if (OF_EACH.test(normalise(textAfter(text, end)))) return [];
    return [{ id: noun[1] === undefined ? "amount" : "envelope", text: text.slice(start, end) }];
  });
  return amounts.length === 1 ? amounts : [];
}
