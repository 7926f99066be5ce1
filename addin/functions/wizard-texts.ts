/** What Excel's formula wizard says of a function: what it does, and each argument's name and meaning, in their order. */
interface WizardText {
  readonly does: string;
  readonly takes: readonly (readonly [name: string, meaning: string])[];
}

/** The wizard in French and Arabic. In English it says what the sources do (functions.json). */
const wizardTexts = {
  fr: {
    AMOUNT: {
      does: "Lit exactement un montant écrit comme texte\u00a0: «\u00a0545.381 ,93\u00a0», «\u00a0١٢٬٥٠٠٫٠٠ درهم\u00a0», «\u00a01 234,50 DH\u00a0».",
      takes: [["montant", "Le texte, ou le nombre, d’un seul montant."]],
    },
    SUM: {
      does: "Additionne exactement des montants, nombres et montants écrits comme texte. Une cellule vide ne compte pas\u00a0; une cellule illisible donne une erreur, jamais 0.",
      takes: [["plage", "Les cellules des montants."]],
    },
    WORDS: {
      does: "Écrit un montant en toutes lettres, en français ou en arabe, pour un chèque ou le bas d’un état.",
      takes: [
        ["montant", "Le montant\u00a0: un nombre, ou un texte."],
        ["langue", "«\u00a0fr\u00a0» ou «\u00a0ar\u00a0»."],
      ],
    },
    RIB: {
      does: "Vérifie un RIB par sa clé et écrit ses 24 chiffres en groupes\u00a0: banque, ville, compte, clé.",
      takes: [["rib", "Le RIB comme texte, avec ou sans espaces, ou sous la forme d’un IBAN."]],
    },
    CIN: {
      does: "Vérifie la forme d’une CIN (une ou deux lettres, un à six chiffres) et l’écrit en majuscules, sans espaces.",
      takes: [["cin", "Le numéro de la carte d’identité."]],
    },
  },
  ar: {
    AMOUNT: {
      does: "تقرأ بالضبط مبلغا مكتوبا كنص: «\u2066545.381 ,93\u2069»، «١٢٬٥٠٠٫٠٠ درهم»، «\u20661 234,50 DH\u2069».",
      takes: [["المبلغ", "نص مبلغ واحد أو عدده."]],
    },
    SUM: {
      does: "تجمع المبالغ بالضبط، أعدادا كانت أو مبالغ مكتوبة كنص. لا تُحسب الخلية الفارغة، وتعطي الخلية غير المقروءة خطأ، لا 0.",
      takes: [["النطاق", "خلايا المبالغ."]],
    },
    WORDS: {
      does: "تكتب مبلغا بالحروف، بالفرنسية أو بالعربية، لشيك أو لأسفل بيان.",
      takes: [
        ["المبلغ", "المبلغ: عدد أو نص."],
        ["اللغة", "«fr» أو «ar»."],
      ],
    },
    RIB: {
      does: "تتحقق من رقم حساب بنكي بمفتاحه، وتكتب أرقامه الأربعة والعشرين في مجموعات: البنك والمدينة والحساب والمفتاح.",
      takes: [["الحساب", "رقم الحساب البنكي كنص، بمسافات أو بدونها، أو على شكل IBAN."]],
    },
    CIN: {
      does: "تتحقق من شكل رقم بطاقة وطنية (حرف أو حرفان، ثم من رقم واحد إلى ستة أرقام)، وتكتبه بحروف كبيرة بدون مسافات.",
      takes: [["البطاقة", "رقم البطاقة الوطنية."]],
    },
  },
} as const satisfies Readonly<Record<"fr" | "ar", Readonly<Record<string, WizardText>>>>;

/** What functions.json says, as far as it is said to people. */
export interface FunctionsMetadata {
  readonly functions: readonly {
    readonly id: string;
    readonly description: string;
    readonly parameters: readonly { readonly name: string; readonly description: string }[];
  }[];
}

/** functions.json in another language. Ids, types and the functions' own names stay. */
export function functionsIn<M extends FunctionsMetadata>(lang: keyof typeof wizardTexts, metadata: M): M {
  const texts: Readonly<Record<string, WizardText>> = wizardTexts[lang];
  const functions = metadata.functions.map((one) => {
    const text = texts[one.id];
    if (text === undefined) throw new Error(`MINHA.${one.id} is not described in ${lang}`);
    const parameters = one.parameters.map((parameter, at) => {
      const [name, description] = text.takes[at] ?? [];
      if (name === undefined || description === undefined)
        throw new Error(`An argument of MINHA.${one.id} is not described in ${lang}`);
      return { ...parameter, name, description };
    });
    return { ...one, description: text.does, parameters };
  });
  return { ...metadata, functions };
}
