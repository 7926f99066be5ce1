/** Fictional beneficiaries of the example workbooks: no such people exist, and their CINs begin with letters that no city uses. */
export interface ExamplePerson {
  readonly ar: string;
  readonly fr: string;
  readonly cin: string;
  readonly sex: "female" | "male";
  readonly centre: string;
  readonly activity: Activity;
}

export type Activity = keyof typeof activities;

/** Activities as both workbooks name them. */
export const activities = {
  sewing: { ar: "الفصالة والخياطة", fr: "Couture et confection" },
  hairdressing: { ar: "صالون للحلاقة", fr: "Coiffure" },
  cleaning: { ar: "بيع مواد النظافة", fr: "Vente de produits d’entretien" },
  electricity: { ar: "كهرباء البناء", fr: "Électricité du bâtiment" },
  plumbing: { ar: "الترصيص الصحي", fr: "Plomberie" },
  snacks: { ar: "المأكولات الخفيفة", fr: "Restauration rapide" },
  welding: { ar: "الحدادة والتلحيم", fr: "Soudure" },
  fish: { ar: "بيع السمك", fr: "Vente de poisson" },
} as const;

/** Centres as both workbooks name them, by the name that reports print. */
export const centres: Readonly<Record<string, { readonly ar: string; readonly fr: string }>> = {
  Casablanca: { ar: "الدار البيضاء", fr: "Casablanca" },
  Tanger: { ar: "طنجة", fr: "Tanger" },
  Marrakech: { ar: "مراكش", fr: "Marrakech" },
  Salé: { ar: "سلا", fr: "Salé" },
  Fès: { ar: "فاس", fr: "Fès" },
};

const WOMEN: readonly (readonly [ar: string, fr: string])[] = [
  ["أمينة بنعلي", "Amina Benali"],
  ["فاطمة الزهراء الوردي", "Fatima-Zahra El Ouardi"],
  ["سعاد الرحماني", "Souad Rahmani"],
  ["نعيمة التازي", "Naïma Tazi"],
  ["خديجة الشرايبي", "Khadija Chraïbi"],
  ["لطيفة بنجلون", "Latifa Benjelloun"],
  ["حنان العلمي", "Hanane Alami"],
  ["زينب الفاسي", "Zineb Fassi"],
  ["مليكة السعدي", "Malika Saadi"],
  ["رجاء بوزيد", "Rajae Bouzid"],
  ["سميرة الكتاني", "Samira Kettani"],
  ["نادية لمريني", "Nadia Lamrini"],
];

const MEN: readonly (readonly [ar: string, fr: string])[] = [
  ["كريم برادة", "Karim Berrada"],
  ["سعيد الإدريسي", "Saïd El Idrissi"],
  ["عمر بناني", "Omar Bennani"],
  ["هشام الغازي", "Hicham El Ghazi"],
  ["يوسف المنصوري", "Youssef Mansouri"],
  ["رشيد العمراني", "Rachid Amrani"],
  ["عبد الله الصغير", "Abdellah Sghir"],
  ["محمد أمين الحسني", "Mohamed-Amine Hassani"],
  ["جمال الدين بركة", "Jamal-Eddine Baraka"],
  ["خالد السوسي", "Khalid Soussi"],
  ["نبيل الجبلي", "Nabil Jebli"],
  ["مصطفى الودغيري", "Mustapha Oudghiri"],
  ["حسن بوعلام", "Hassan Boualam"],
  ["إدريس القادري", "Driss Kadiri"],
  ["طارق المريني", "Tarik Merini"],
  ["عادل الزياني", "Adil Ziani"],
  ["منير حجي", "Mounir Hajji"],
  ["فؤاد الشاوي", "Fouad Chaoui"],
  ["سمير لحلو", "Samir Lahlou"],
  ["ياسين بنكيران", "Yassine Benkirane"],
  ["أنس الدكالي", "Anas Doukkali"],
  ["بلال الراشدي", "Bilal Rachdi"],
  ["زكرياء النجار", "Zakaria Najjar"],
  ["حمزة الورديغي", "Hamza Ouardighi"],
  ["عثمان الصقلي", "Othmane Skalli"],
  ["المهدي جسوس", "Mehdi Jessous"],
];

/** The people of all batches in order: `women` of each batch's people are women, spread over its rows. */
export function fictionalPeople(
  batches: readonly { readonly people: number; readonly women: number; readonly centres: readonly string[] }[],
): ExamplePerson[][] {
  let women = 0;
  let men = 0;
  let number = 0;
  const kinds = Object.keys(activities) as Activity[];
  return batches.map((batch) =>
    Array.from({ length: batch.people }, (_, i): ExamplePerson => {
      const isWoman = Math.floor(((i + 1) * batch.women) / batch.people) > Math.floor((i * batch.women) / batch.people);
      const [ar = "", fr = ""] = (isWoman ? WOMEN[women++] : MEN[men++]) ?? [];
      number++;
      return {
        ar,
        fr,
        cin: `QX${String(104_729 + number * 7_919)}`,
        sex: isWoman ? "female" : "male",
        centre: batch.centres[Math.floor((i * batch.centres.length) / batch.people)] ?? "",
        activity: kinds[(number * 3) % kinds.length] ?? "sewing",
      };
    }),
  );
}
