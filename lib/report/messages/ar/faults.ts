import type { Texts } from "../texts.js";

export const faults = {
  missing: "هذه القيمة غير موجودة",
  text: "المنتظر نص بين علامتي تنصيص",
  number: "المنتظر عدد",
  whole: "المنتظر عدد صحيح",
  list: "المنتظر لائحة بين معقوفتين",
  object: "المنتظر قيم مسماة بين حاضنتين",
  amount: 'المنتظر مبلغ بين علامتي تنصيص، مثل \u2066"100000.00"\u2069',
  colour: 'المنتظر لون من ستة أرقام سداسية عشرية، مثل \u2066"1F4E5F"\u2069',
  empty: "لا يمكن أن تكون فارغة",
  least: "الحد الأدنى {limit}",
  most: "الحد الأقصى {limit}",
  longest: "{what, select, string {الحد الأقصى {limit} (بالحروف)} other {الحد الأقصى {limit} (بالقيم)}}",
  keys: "{count, plural, zero {اسم غير معروف} one {اسم غير معروف} two {اسمان غير معروفين} few {أسماء غير معروفة} many {أسماء غير معروفة} other {أسماء غير معروفة}}: {keys}",
  choice: "اختاروا من بين {allowed}",
  facts: "{facts, select, nothing {لا يقبل هذا النص أي حاضنتين} other {لا يقبل هذا النص بين حاضنتين إلا {facts}}}",
  other: "هذه القيمة غير مقبولة",
} as const satisfies Texts["faults"];
