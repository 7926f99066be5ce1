import type { ColumnId } from "./columns.js";

/** How an example workbook says things, in its language. */
export interface ExampleWords {
  readonly lang: "ar" | "fr";
  readonly rightToLeft: boolean;
  readonly title: string;
  readonly sheet: (number: number) => string;
  readonly ordinal: (number: number) => string;
  readonly labels: Readonly<Record<"batch" | "day" | "venue" | "centres" | "people" | "envelope", string>>;
  readonly people: (people: number, women: number) => string;
  readonly comma: string;
  readonly headings: Readonly<Record<ColumnId, string>>;
  readonly sexes: Readonly<Record<"female" | "male", string>>;
  readonly total: string;
}

const AR_ORDINALS = ["", "الأولى", "الثانية", "الثالثة"];
const FR_ORDINALS = ["", "Première", "Deuxième", "Troisième"];

export const arabicWords: ExampleWords = {
  lang: "ar",
  rightToLeft: true,
  title: "لائحة المستفيدين من دعم المشاريع المدرة للدخل – برنامج 2017",
  sheet: (number) => `الدفعة ${AR_ORDINALS[number] ?? ""}`,
  ordinal: (number) => AR_ORDINALS[number] ?? "",
  labels: {
    batch: "الدفعة:",
    day: "تاريخ التوزيع:",
    venue: "المكان:",
    centres: "المراكز:",
    people: "عدد المستفيدين:",
    envelope: "الغلاف المالي:",
  },
  people: (people, women) => `${String(people)} منهم ${String(women)} نساء`,
  comma: "، ",
  headings: {
    order: "ر.ت",
    name: "الاسم الكامل",
    cin: "رقم البطاقة الوطنية",
    sex: "الجنس",
    centre: "مركز المصاحبة",
    activity: "نوع المشروع",
    cash: "الدعم المالي",
    equipment: "قيمة التجهيزات",
    total: "المبلغ الإجمالي بالدرهم",
  },
  sexes: { female: "أنثى", male: "ذكر" },
  total: "المجموع",
};

export const frenchWords: ExampleWords = {
  lang: "fr",
  rightToLeft: false,
  title: "Liste des bénéficiaires des projets générateurs de revenus – programme 2017",
  sheet: (number) => `Tranche ${String(number)}`,
  ordinal: (number) => FR_ORDINALS[number] ?? "",
  labels: {
    batch: "Tranche :",
    day: "Date de distribution :",
    venue: "Lieu :",
    centres: "Centres :",
    people: "Nombre de bénéficiaires :",
    envelope: "Enveloppe budgétaire :",
  },
  people: (people, women) => `${String(people)} dont ${String(women)} femmes`,
  comma: ", ",
  headings: {
    order: "N°",
    name: "Nom et prénom",
    cin: "N° CIN",
    sex: "Sexe",
    centre: "Centre d’accompagnement",
    activity: "Activité",
    cash: "Appui financier (DH)",
    equipment: "Équipements (DH)",
    total: "Montant total (DH)",
  },
  sexes: { female: "F", male: "M" },
  total: "Total",
};
