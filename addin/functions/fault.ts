/** What a MINHA function says in place of a result, in the language of Excel. */
const messages = {
  blank: { fr: "La cellule est vide.", ar: "الخلية فارغة.", en: "The cell is empty." },
  unreadable: {
    fr: "«\u00a0{found}\u00a0» ne se lit pas comme un montant.",
    ar: "لا يُقرأ «{found}» كمبلغ.",
    en: "“{found}” does not read as an amount.",
  },
  ambiguous: {
    fr: "«\u00a0{found}\u00a0» se lit de deux façons\u00a0: {readings}.",
    ar: "يُقرأ «{found}» على وجهين: {readings}.",
    en: "“{found}” reads in two ways: {readings}.",
  },
  currency: {
    fr: "«\u00a0{found}\u00a0» est dans une autre monnaie.",
    ar: "«{found}» بعملة أخرى.",
    en: "“{found}” is in another currency.",
  },
  date: { fr: "Une date n’est pas un montant.", ar: "التاريخ ليس مبلغا.", en: "A date is no amount." },
  subCentime: {
    fr: "{found} a plus de deux décimales.",
    ar: "في {found} أكثر من رقمين بعد الفاصلة.",
    en: "{found} has more than two decimals.",
  },
  tooLarge: {
    fr: "Le résultat dépasse les 15 chiffres d’une cellule.",
    ar: "تتجاوز النتيجة 15 رقما، وهو حد الخلية.",
    en: "The result has more than a cell’s 15 digits.",
  },
  language: {
    fr: "La langue est «\u00a0fr\u00a0» ou «\u00a0ar\u00a0».",
    ar: "اللغة هي «fr» أو «ar».",
    en: "The language is “fr” or “ar”.",
  },
  notInWords: {
    fr: "Les lettres s’écrivent de 0 à 999 999 999 999,99.",
    ar: "يُكتب بالحروف ما بين 0 و999999999999,99.",
    en: "Words are written from 0 to 999999999999.99.",
  },
  ribLength: {
    fr: "Un RIB a 24 chiffres.",
    ar: "يتكون رقم الحساب البنكي من 24 رقما.",
    en: "A RIB has 24 digits.",
  },
  ribKey: {
    fr: "La clé du RIB ne correspond pas à ses chiffres.",
    ar: "مفتاح رقم الحساب البنكي لا يطابق أرقامه.",
    en: "The key of the RIB does not fit its digits.",
  },
  ribNumber: {
    fr: "Excel ne garde que 15 chiffres d’un nombre\u00a0: saisissez le RIB comme texte.",
    ar: "لا يحتفظ Excel إلا بـ15 رقما من العدد: اكتبوا رقم الحساب البنكي كنص.",
    en: "Excel keeps only 15 digits of a number: type the RIB as text.",
  },
  cin: {
    fr: "Une CIN est faite d’une ou deux lettres et de un à six chiffres.",
    ar: "رقم البطاقة الوطنية حرف أو حرفان ثم من رقم إلى ستة أرقام.",
    en: "A CIN is one or two letters and one to six digits.",
  },
} as const satisfies Record<string, Record<"fr" | "ar" | "en", string>>;

export type Fault = keyof typeof messages;

/** The Excel error that a function throws: #VALUE! for what it was given, #NUM! for a result that no cell holds. */
export function fault(code: Fault, facts: Readonly<Record<string, string>> = {}): CustomFunctions.Error {
  const message = messages[code][language()].replace(/\{(\w+)\}/g, (_, name: string) => facts[name] ?? "");
  const { invalidNumber, invalidValue } = CustomFunctions.ErrorCode;
  return new CustomFunctions.Error(code === "tooLarge" ? invalidNumber : invalidValue, message);
}

function language(): "fr" | "ar" | "en" {
  const [own] = Office.context.displayLanguage.toLowerCase().split("-");
  return own === "ar" || own === "en" ? own : "fr";
}
