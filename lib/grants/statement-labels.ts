import { normalise } from "../text/index.js";

/** What a line around a table states about its batch. `aside`: figures and days of other things, never the batch's own. */
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
  | "aside";

/** A pattern of whole words over normalised text; `^` keeps its meaning. */
function wording(...alternatives: readonly string[]): RegExp {
  return new RegExp(
    alternatives
      .map((words) => (words.startsWith("^") ? `^(?:${words.slice(1)})(?= |$)` : `(?:^| )(?:${words})(?= |$)`))
      .join("|"),
  );
}

/** Labels in their normalised form, the most telling first: "dont femmes" before "nombre de bénéficiaires". */
const labels: readonly (readonly [StatementId, RegExp])[] = [
  [
    "amountWords",
    wording(
      "^arretee?|la presente est arretee?",
      "montant en (?:toutes )?lettres",
      "^حصر|^حدد",
      "المبلغ (?:بالحروف|كتابه)",
    ),
  ],
  [
    "aside",
    wording(
      "moyenne?|moyens|par beneficiaire|متوسط|المتوسط|معدل|المعدل|لكل مستفيد",
      "imprimee?|editee?|edition|الطبع|تحيين|mise a jour",
    ),
  ],
  [
    "aside",
    wording(
      "convention|الاتفاقيه|اتفاقيه|telephone|tel|fax|الهاتف|signature|التوقيع|توقيع|page|صفحه|naissance|liberation|الافراج",
    ),
  ],
  ["men", wording("hommes?|masculin|men|male|ذكور|الذكور|رجال|الرجال")],
  [
    "women",
    wording(
      "femmes?|feminin|women|female|beneficiaires femmes|نساء|النساء|اناث|الاناث|مستفيدات|المستفيدات|نسوه|النسوه|امراه",
    ),
  ],
  [
    "beneficiaries",
    wording(
      "^(?:nombre|nbre|nb|n|effectif|total|number)(?: (?:de|des|d|du|total|of|global))*(?: (?:beneficiaires?|personnes|porteurs|beneficiaries|people))",
      "^(?:effectif|headcount|beneficiaires|beneficiaries|عدد|العدد|المستفيدون|المستفيدين)$",
      "^(?:عدد|العدد|مجموع)(?: (?:ال)?(?:اجمالي|كلي))?(?: (?:ال)?(?:مستفيدين|مستفيدون|مستفيد|اشخاص|افراد))",
      "^effectif (?:de|des|total|global)",
      "^(?:المستفيدون|المستفيدين)",
    ),
  ],
  ["envelope", wording("enveloppe|budget|budgetaire|غلاف|الغلاف|ميزانيه|الميزانيه|الاعتماد المرصود|envelope")],
  [
    "aside",
    wording(
      "equipements?|materiels?|numeraire|especes|appui financier|التجهيزات|المعدات|الدعم المالي|reliquat|reste|solde|الباقي|apport|indh",
    ),
  ],
  [
    "amount",
    wording(
      "montant|credits?|dotation|subvention|cout|financement|somme|total|المبلغ|مبلغ|الاعتماد|اعتماد|الكلفه|كلفه|التمويل|المجموع|amount",
    ),
  ],
  [
    "date",
    wording(
      "^date|^jour|^journee|^distribuee? le|^remise? le|^تاريخ|^التاريخ|^يوم|^اليوم|^بتاريخ|date de (?:distribution|remise)",
    ),
  ],
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

/** What a label names; null when it is none. */
export function readStatementLabel(text: string): StatementId | null {
  if (text.length > 2 * LONGEST) return null;
  const label = normalise(text);
  if (label === "" || label.length > LONGEST) return null;
  return labels.find(([, pattern]) => pattern.test(label))?.[0] ?? null;
}

/** The label and the value of "label: value"; null without a colon. */
export function splitAtColon(text: string): { readonly label: string; readonly value: string } | null {
  const colon = text.search(/[:\uff1a]/);
  return colon < 0 ? null : { label: text.slice(0, colon), value: text.slice(colon + 1) };
}

/** Whether a text begins as a statement does: "Enveloppe budgétaire", "عدد المستفيدين: 12". */
export function isStatementLabel(text: string): boolean {
  return readStatementLabel(splitAtColon(text)?.label ?? text) !== null;
}
