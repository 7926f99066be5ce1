import { bareWord, normalise, readCount, remembering } from "../../text/index.js";

/** What a line around a table states about its batch. `rest`: what is left of a budget. `aside`: figures and days of other things, never the batch's own. */
export type StatementId =
  | "number"
  | "date"
  | "venue"
  | "centres"
  | "beneficiaries"
  | "women"
  | "men"
  | "envelope"
  | "amount"
  | "year"
  | "amountWords"
  | "rest"
  | "aside";

/** A pattern of whole words over normalised text; `^` keeps its meaning. */
function wording(...alternatives: readonly string[]): RegExp {
  return new RegExp(
    alternatives
      .map((words) => (words.startsWith("^") ? `^(?:${words.slice(1)})(?= |$)` : `(?:^| )(?:${words})(?= |$)`))
      .join("|"),
  );
}

/** Words by their beginnings, of a label without articles. */
function anyOf(...beginnings: readonly string[]): (words: readonly string[]) => boolean {
  return (words) => words.some((word) => beginnings.some((beginning) => word.startsWith(beginning)));
}

const somePeople = anyOf(
  ..."benef personne porteur detenu people مستفيد شخص اشخاص افراد نزيل نزلا سجين سجنا حامل".split(" "),
);
const someWomen = anyOf(..."femme feminin women woman female نساء اناث انثي نسوه نسوي نسائ مستفيدات امراه".split(" "));
const beginsLikeMen = anyOf(..."homme masculin ذكور رجال".split(" "));
/** English ones whole: "Menuiserie" is a trade, and "Malek" a name. */
const someMen = (words: readonly string[]): boolean =>
  beginsLikeMen(words) || words.some((word) => word === "men" || word === "male" || word === "males");
/** "n" and "no" count where a label begins with them; further on they stand for "n°": "la tranche n° 9". */
const someCount = (words: readonly string[]): boolean =>
  words.some((word, i) => COUNTS.has(word) || (i === 0 && (word === "n" || word === "no")));
const COUNTS = new Set("nombre nbre nbr nb effectif effectifs total number count عدد مجموع اجمالي".split(" "));
/** A count by itself counts people, and so does "nombre total". */
const HEADS = new Set(["effectif", "effectifs", "headcount", "عدد"]);
const LINKS = new Set("de des du d l la les le of the s".split(" "));
const someMoney = anyOf(..."montant somme budget enveloppe credit مبلغ غلاف ميزاني اعتماد".split(" "));

/** What a label counts: "nombre de bénéficiaires", "dont femmes", "عدد المستفيدين والمستفيدات"; null when it counts nobody. */
function countedBy(label: string): "beneficiaries" | "women" | "men" | null {
  const words = label.split(" ").map((word) => bareWord(word));
  if (someMoney(words)) return null;
  const rest = words.filter((word) => !LINKS.has(word));
  const all = words.filter((word) => !/^و?مستفيدات$/.test(word));
  const both = someWomen(words) && (someMen(words) || somePeople(all.filter((word) => word.startsWith("مستفيد"))));
  if (someWomen(words) && !both) return rest.length <= 5 ? "women" : null;
  if (someMen(words) && !both) return "men";
  const counts = someCount(words) || both;
  if (somePeople(words) && (counts ? rest.length <= 6 : rest.every((word) => somePeople([word]))))
    return "beneficiaries";
  const isHeads = (word: string): boolean => HEADS.has(word) || (rest.length > 1 && /^n(?:om)?bre$/.test(word));
  return rest.every((word) => isHeads(word) || word === "total" || word === "global" || word === "اجمالي") &&
    rest.some(isHeads)
    ? "beneficiaries"
    : null;
}

/** Whether a label asks for a number of people: "عدد المستفيدين" heads no column of names. */
export function countsPeople(label: string): boolean {
  const words = label.split(" ").map((word) => bareWord(word));
  return words.length > 1 && someCount(words) && countedBy(label) !== null;
}

/** How a closing formula begins, however long it goes on: "Arrêté le présent état à la somme de …". */
const CLOSING = wording(
  "^arretee?s?|^(?:le|la|l|les) (?:presente?s?|etat|liste|decompte|bordereau|facture) (?:\\S+ )?(?:est|sont) arretee?s?",
  "^soit (?:la somme|un montant|un total|au total)",
  "^(?:و|ي|ت|ت?ن)?حصرت?|^[يت]?حددت?|^اوقفت?",
);

/** "Enveloppe globale 2018", "الغلاف المالي لسنة 2018": what a year has, for all that it hands out. */
const OF_A_YEAR =
  /^(?:enveloppe|budget|credits?|montant|(?:ال)?(?:غلاف|ميزانيه|مبلغ|اعتماد))(?: (?:budgetaire|financiere?|globale?|totale?|generale?|annee|exercice|programme|de|du|l|la|pour|au|titre|(?:ال)?(?:مالي|اجمالي|عام)|برسم|سنه|لسنه|السنه))* (?:19|20)\d{2}$/;

/** Labels in their normalised form, the most telling first. Those that count people are told by `countedBy`, after the first asides. */
const before: readonly (readonly [StatementId, RegExp])[] = [
  ["amountWords", CLOSING],
  ["amountWords", wording("montant en (?:toutes )?lettres", "المبلغ (?:بالحروف|كتابه)")],
  [
    "aside",
    wording(
      "moyen(?:ne)?s?|par beneficiaire|متوسط|المتوسط|معدل|المعدل|لكل مستفيد",
      "plafond|maximum|minimum|maximale?|minimale?|سقف|السقف|الاقصي|الادني",
      "imprimee?|editee?|edition|الطبع|تحيين|mise a jour",
      "convention|الاتفاقيه|اتفاقيه|telephone|tel|fax|الهاتف|signature|التوقيع|توقيع|page|صفحه|naissance|liberation|الافراج",
      "^fait a|^etabli a|^حرر|^وحرر|^وقع",
      "nombre (?:de|des) (?:tranches?|lots?|vagues)|عدد (?:الدفعات|الافواج|المراكز)|nombre (?:de|des) (?:centres|projets)|عدد المشاريع",
    ),
  ],
  // figures of a year, of several batches or of those before
  [
    "aside",
    wording(
      "(?:nombre|nbre|effectifs?|total|enveloppe|budget|montant|credits?|beneficiaires|(?:ال)?(?:عدد|مجموع|غلاف|ميزانيه|مبلغ|اعتماد))(?: \\S+)* " +
        "(?:annuel(?:le)?s?|tranches|precedente?s?|anterieure?s?|(?:ال)?(?:سنويه?|سابقه?)|(?:ال|لل)?(?:دفعات|افواج))",
      "credits? (?:budgetaires? )?(?:ouverts?|delegues?)|(?:ال)?اعتماد(?:ات)? (?:ال)?(?:مفتوح|مفوض)(?:ه)?",
    ),
  ],
  ["aside", OF_A_YEAR],
  ["date", wording("^(?:distribuee?|distribution|remise?|organisee?|tenue?) le")],
  // "Rabat, le 12/03/2018": where and when the paper was written
  ["aside", /^\S+ (?:le|في)(?: \d|$)/],
];

const after: readonly (readonly [StatementId, RegExp])[] = [
  ["rest", wording("reliquat|reste|restant|solde|(?<!عبد )الباقي|المتبقي")],
  ["envelope", wording("enveloppe|budget|budgetaire|غلاف|الغلاف|بغلاف|ميزانيه|الميزانيه|الاعتماد المرصود|envelope")],
  [
    "aside",
    wording(
      "equipements?|materiels?|numeraire|especes|cash|cheques?|virements?|appui financier|التجهيزات|المعدات|الدعم المالي|نقدا|apport|indh",
      "precedente?s?|anterieure?s?|cumule?e?s?|السابق|السابقه|التراكمي|المتراكم",
    ),
  ],
  [
    "amount",
    wording(
      "montant|credits?|dotation|subvention|cout|financement|somme|total|المبلغ|مبلغ|الاعتماد|اعتماد|الكلفه|كلفه|التمويل|المجموع|amount",
    ),
  ],
  ["date", wording("^date|^jour|^journee|^تاريخ|^التاريخ|^يوم|^اليوم|^بتاريخ|date de (?:distribution|remise)")],
  ["venue", wording("^lieu|^site|^endroit|^salle|^مكان|^المكان|^بمقر|^مقر|^venue|^place")],
  ["centres", wording("^centres?|^car|^capc|^antennes?|^المراكز|^مراكز|^المركز|^مركز|^فروع|^الفروع")],
  ["year", wording("^annee|^exercice|^programme|^campagne|^السنه|^سنه|^برسم|^الموسم|^برنامج|^year")],
  ["number", wording("tranche|lot|batch|cohorte|vague|promotion|دفعه|الدفعه|فوج|الفوج|الشطر|شطر")],
];

/** Nouns for a batch; an ordinal beside one of them is its number. */
export const batchNouns = [
  "tranche",
  "lot",
  "batch",
  "cohorte",
  "vague",
  "دفعة",
  "الدفعة",
  "فوج",
  "الفوج",
  "شطر",
  "الشطر",
] as const;

const LONGEST = 60;
/** An amount of millions with centimes in words, and the formula before it. */
const LONGEST_CLOSING = 400;

/** What a label names; null when it is none. */
export const readStatementLabel: (text: string) => StatementId | null = remembering((text) => {
  const label = text.length > LONGEST_CLOSING ? "" : normalise(text);
  if (label === "") return null;
  if (text.length > 2 * LONGEST || label.length > LONGEST) return CLOSING.test(label) ? "amountWords" : null;
  const first = (list: typeof before): StatementId | null =>
    list.find(([, pattern]) => pattern.test(label))?.[0] ?? null;
  return first(before) ?? countedBy(label) ?? first(after);
});

/** The label and the value of "label: value" or "label = value"; null without such a mark. A time of day ("10:30") is none. */
export function splitAtColon(text: string): { readonly label: string; readonly value: string } | null {
  const mark = text.search(/(?<!\d)[:\uff1a=]|[:\uff1a=](?!\d)/);
  return mark < 0 ? null : { label: text.slice(0, mark), value: text.slice(mark + 1) };
}

/** Labels whose value may follow without a mark: "Nombre de bénéficiaires 25", "الغلاف المالي 545.381,93 درهم". */
const FIGURES: readonly (StatementId | null)[] = ["beneficiaries", "women", "men", "envelope", "amount"];

/** A label and its value in one cell, with a mark between them or without one before figures; null for anything else. */
export function splitLabel(text: string): { readonly label: string; readonly value: string } | null {
  const marked = splitAtColon(text) ?? splitAtDash(text);
  if (marked !== null) return marked;
  const figure = text.search(/[\d\u0660-\u0669(]/);
  const label = text.slice(0, Math.max(figure, 0));
  const value = text.slice(figure);
  if (!/\d|[\u0660-\u0669]/.test(value) && readCount(value) === null) return null; // "Enveloppe (DH)"
  const id = readStatementLabel(label);
  return FIGURES.includes(id) && !(isOfPeople(id) && NO_COUNT.test(value)) ? { label, value } : null;
}

/** "Bénéficiaires de la 3ème tranche", "Bénéficiaires 2018". */
const NO_COUNT = /^\(?(?:(?:19|20)\d{2}(?!\d)|\d+ ?(?:°|(?:[eè]re|er|i?[eè]me|e|nde?)(?!\p{L})))/iu;

function isOfPeople(id: StatementId | null): boolean {
  return id === "beneficiaries" || id === "women" || id === "men";
}

function splitAtDash(text: string): { readonly label: string; readonly value: string } | null {
  const dash = /\s[-–—]\s/.exec(text);
  if (dash === null) return null;
  const label = text.slice(0, dash.index);
  const id = readStatementLabel(label);
  const value = text.slice(dash.index + dash[0].length);
  if (id === null || id === "number") return null;
  // "Centre de Salé – Tranche 3" says two things, but a programme is said to be that of its batch
  return id !== "aside" && id !== "year" && readStatementLabel(value) === "number" ? null : { label, value };
}

/** Whether a text begins as a statement does: "Enveloppe budgétaire", "عدد المستفيدين: 12". */
export function isStatementLabel(text: string): boolean {
  return readStatementLabel(splitAtColon(text)?.label ?? text) !== null;
}
