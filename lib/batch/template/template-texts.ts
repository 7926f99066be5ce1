import type { FieldId } from "../../grants/index.js";
import type { SummaryLang } from "../../report/index.js";

/** The columns of the batch table, in their order. */
export const formFields = [
  "order",
  "name",
  "cin",
  "sex",
  "centre",
  "activity",
  "releaseDate",
  "diagnosis",
  "followUp",
  "training",
  "phone",
  "rib",
  "cash",
  "equipment",
  "total",
  "other",
] as const satisfies readonly FieldId[];

export type FormField = (typeof formFields)[number];

/** The columns of the sheet of equipment, in their order. */
export const itemFields = ["cin", "item", "quantity", "unitPrice", "itemTotal"] as const satisfies readonly FieldId[];

export type ItemField = (typeof itemFields)[number];

/** The lines above the batch table, in their order. */
export const formLines = ["number", "date", "venue", "centres", "envelope", "beneficiaries", "women"] as const;

export type FormLine = (typeof formLines)[number];

export interface TemplateTexts {
  readonly sheets: Readonly<Record<"batch" | "equipment" | "instructions" | "lists", string>>;
  readonly title: string;
  readonly equipmentTitle: string;
  /** {version} */
  readonly version: string;
  readonly lines: Readonly<Record<FormLine, string>>;
  readonly headings: Readonly<Record<FormField, string>>;
  readonly items: Readonly<Record<ItemField, string>>;
  readonly total: string;
  readonly sexes: readonly string[];
  readonly answers: readonly string[];
  /** Offered, not imposed. */
  readonly activities: readonly string[];
  readonly instructions: {
    readonly title: string;
    /** {version} {rules} */
    readonly made: string;
    readonly steps: readonly string[];
    readonly rulesTitle: string;
    readonly checked: string;
    readonly why: string;
    readonly avoid: string;
    readonly write: string;
  };
}

export const templateTexts: Readonly<Record<SummaryLang, TemplateTexts>> = {
  fr: {
    sheets: { batch: "Tranche", equipment: "Équipements", instructions: "Mode d’emploi", lists: "Listes" },
    title: "Liste des bénéficiaires",
    equipmentTitle: "Équipements remis, par bénéficiaire",
    version: "Modèle minha {version}",
    lines: {
      number: "Tranche n°",
      date: "Date de distribution",
      venue: "Lieu",
      centres: "Centres",
      envelope: "Enveloppe budgétaire",
      beneficiaries: "Nombre de bénéficiaires",
      women: "Dont femmes",
    },
    headings: {
      order: "N°",
      name: "Nom et prénom",
      cin: "CIN",
      sex: "Sexe",
      centre: "Centre",
      activity: "Activité",
      releaseDate: "Date de libération",
      diagnosis: "Diagnostic conjoint",
      followUp: "Suivi post-carcéral",
      training: "Formation",
      phone: "Téléphone",
      rib: "RIB",
      cash: "Appui financier",
      equipment: "Équipements",
      total: "Total",
      other: "Observations",
    },
    items: {
      cin: "CIN",
      item: "Désignation",
      quantity: "Quantité",
      unitPrice: "Prix unitaire",
      itemTotal: "Prix total",
    },
    total: "Total",
    sexes: ["F", "H"],
    answers: ["Oui", "Non"],
    activities: [
      "Alimentation générale",
      "Boulangerie et pâtisserie",
      "Coiffure",
      "Couture et confection",
      "Électricité du bâtiment",
      "Élevage",
      "Jardinage",
      "Librairie",
      "Mécanique automobile",
      "Menuiserie",
      "Peinture",
      "Plomberie",
      "Restauration rapide",
      "Soudure et ferronnerie",
      "Vente de fruits secs",
      "Vente de poisson",
      "Vente de produits d’entretien",
    ],
    instructions: {
      title: "Comment remplir ce classeur",
      made: "Modèle minha {version}, règles {rules}",
      steps: [
        "1. Feuille Tranche : remplissez d’abord les lignes du haut, puis une ligne par bénéficiaire. Les cases grises se calculent seules.",
        "2. Feuille Équipements : une ligne par article, avec la CIN de la personne. Le montant de ses équipements apparaît de lui-même dans la feuille Tranche.",
        "3. Pour ajouter des personnes, insérez des lignes au-dessus de la bande grise et recopiez-y les formules de la ligne précédente : les totaux suivent.",
        "4. Vous pouvez trier, filtrer et effacer des lignes. Les lignes inutilisées peuvent rester vides.",
        "5. Les montants sont en dirhams, avec deux décimales au plus. Une coche ✓ dit que le chiffre déclaré est celui des lignes.",
      ],
      rulesTitle: "Ce qui sera vérifié",
      checked: "Règle",
      why: "Pourquoi",
      avoid: "À éviter",
      write: "À faire",
    },
  },
  ar: {
    sheets: { batch: "الدفعة", equipment: "التجهيزات", instructions: "طريقة الاستعمال", lists: "اللوائح" },
    title: "لائحة المستفيدين",
    equipmentTitle: "التجهيزات المسلمة حسب المستفيد",
    version: "نموذج minha {version}",
    lines: {
      number: "رقم الدفعة",
      date: "تاريخ التوزيع",
      venue: "المكان",
      centres: "المراكز",
      envelope: "الغلاف المالي",
      beneficiaries: "عدد المستفيدين",
      women: "عدد النساء",
    },
    headings: {
      order: "ر.ت",
      name: "الاسم الكامل",
      cin: "رقم البطاقة الوطنية",
      sex: "الجنس",
      centre: "المركز",
      activity: "النشاط",
      releaseDate: "تاريخ الإفراج",
      diagnosis: "التشخيص المشترك",
      followUp: "التتبع بعد الإفراج",
      training: "التكوين",
      phone: "الهاتف",
      rib: "رقم الحساب البنكي",
      cash: "الدعم المالي",
      equipment: "التجهيزات",
      total: "المجموع",
      other: "ملاحظات",
    },
    items: {
      cin: "رقم البطاقة الوطنية",
      item: "التعيين",
      quantity: "الكمية",
      unitPrice: "ثمن الوحدة",
      itemTotal: "الثمن الإجمالي",
    },
    total: "المجموع",
    sexes: ["أنثى", "ذكر"],
    answers: ["نعم", "لا"],
    activities: [
      "إنتاج وبيع الخبز والحلويات",
      "البستنة",
      "الترصيص الصحي",
      "الحدادة والتلحيم",
      "الصباغة",
      "الفصالة والخياطة",
      "المأكولات الخفيفة",
      "النجارة",
      "بيع الأحذية النسائية",
      "بيع السمك",
      "بيع الفواكه الجافة",
      "بيع اللحوم الطرية",
      "بيع مواد النظافة",
      "تربية المواشي",
      "صالون للحلاقة",
      "كهرباء البناء",
      "مكتبة",
      "مقشدة",
      "ميكانيك السيارات",
    ],
    instructions: {
      title: "كيف يُملأ هذا المصنف",
      made: "نموذج minha {version}، القواعد {rules}",
      steps: [
        "1. ورقة «الدفعة»: املؤوا الصفوف العليا أولا، ثم صفا لكل مستفيد. الخلايا الرمادية تُحسب تلقائيا.",
        "2. ورقة «التجهيزات»: صف لكل تجهيز مع رقم البطاقة الوطنية للمستفيد. يظهر مبلغ تجهيزاته تلقائيا في ورقة «الدفعة».",
        "3. لإضافة أشخاص، أدرجوا صفوفا فوق الشريط الرمادي وانسخوا إليها صيغ الصف السابق: المجاميع تتبعها.",
        "4. يمكنكم فرز الصفوف وتصفيتها وحذفها. ويمكن أن تبقى الصفوف غير المستعملة فارغة.",
        "5. المبالغ بالدرهم، بسنتيمين على الأكثر بعد الفاصلة. العلامة ✓ تعني أن الرقم المصرح به يطابق الصفوف.",
      ],
      rulesTitle: "ما سيتم التحقق منه",
      checked: "القاعدة",
      why: "لماذا",
      avoid: "ما يجب تجنبه",
      write: "ما يجب فعله",
    },
  },
};
