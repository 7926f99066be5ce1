import type { Catalogue } from "../texts.js";

export const eligibility = {
  "eligibility/not-released": {
    title: "الإفراج بعد التوزيع",
    finding:
      "{found, select, nothing {لم يُذكر تاريخ الإفراج عن هذا الشخص.} other {تاريخ الإفراج ({found}) يأتي بعد تاريخ التوزيع ({expected}).}}",
    why: "يُمنح الدعم لأشخاص أُفرج عنهم، على أبعد تقدير يوم التوزيع.",
    advice:
      "{found, select, nothing {أدخلوا تاريخ الإفراج.} other {تحققوا من التاريخين، أو أجّلوا هذا الشخص إلى دفعة أخرى.}}",
  },
  "eligibility/no-centre": {
    title: "بدون مركز",
    finding: "لم يُذكر أي مركز مصاحبة لهذا الشخص.",
    why: "لا يستفيد إلا من يتتبعه مركز للمصاحبة.",
    advice: "أدخلوا المركز الذي يتتبعه.",
  },
  "eligibility/unknown-centre": {
    title: "مركز غير معروف",
    finding: "«{found}» ليس من مراكز المؤسسة.",
    why: "سيغيب مستفيدوه عن المجاميع حسب المراكز.",
    advice:
      "{expected, select, nothing {صححوا الاسم، أو أضيفوا هذا المركز إلى ملف القواعد.} other {إذا كان المقصود {expected} فاكتبوه هكذا؛ وإلا فأضيفوا هذا المركز إلى ملف القواعد.}}",
  },
  "eligibility/no-follow-up": {
    title: "بدون تتبع بعد الإفراج",
    finding: "{found, select, nothing {لم يُذكر التتبع بعد الإفراج.} other {كُتب «{found}» في عمود التتبع بعد الإفراج.}}",
    why: "لا يستفيد إلا من كان موضوع تتبع بعد الإفراج عنه.",
    advice: "أكدوا التتبع (نعم)، أو احذفوا الشخص من هذه الدفعة.",
  },
  "eligibility/no-diagnosis": {
    title: "بدون تشخيص مشترك",
    finding:
      "{found, select, nothing {لم يُذكر التشخيص المشترك للمشروع.} other {كُتب «{found}» في عمود التشخيص المشترك للمشروع.}}",
    why: "يُشخص المشروع مع مصلحة التهييء للإفراج قبل تمويله.",
    advice: "أكدوا التشخيص (نعم)، أو احذفوا الشخص من هذه الدفعة.",
  },
  "eligibility/no-training": {
    title: "بدون تكوين",
    finding: "{found, select, nothing {لم يُذكر التكوين.} other {كُتب «{found}» في عمود التكوين.}}",
    why: "يسبق التكوين الدعم، إلا إذا تكوّن الشخص في مكان آخر.",
    advice: "أكدوا التكوين (نعم)، أو دوّنوا لماذا لم يكن ضروريا.",
  },
  "eligibility/no-activity": {
    title: "بدون نشاط",
    finding: "لم يُذكر النشاط الممول.",
    why: "يمول الدعم نشاطا مدرا للدخل: وتعتمد عليه المجاميع حسب الأنشطة.",
    advice: "أدخلوا النشاط.",
  },
} as const satisfies Catalogue<"eligibility">;
