import type { Catalogue } from "../texts.js";

export const batch = {
  "batch/number-missing": {
    title: "رقم الدفعة غير موجود",
    finding: "{found, select, nothing {لم يُذكر رقم هذه الدفعة في الورقة.} other {«{found}» لا يبين رقم الدفعة.}}",
    why: "بدون رقمها لا تتميز الدفعة عن غيرها من دفعات السنة.",
    advice: "اكتبوه فوق اللائحة، مثل «الدفعة الثانية».",
  },
  "batch/number-duplicate": {
    title: "رقم دفعة مكرر",
    finding:
      "تحمل دفعة أخرى {year, select, nothing {} other {من سنة {year} }}الرقم {found} من قبل: {file, select, nothing {الورقة «{sheet}»} other {المصنف {file}، الورقة «{sheet}»}}، الخلية {other}.",
    why: "ستُحسب الدفعة أو تُصرف مرتين، أو ستختلط دفعتان.",
    advice: "صححوا أحد الرقمين، أو اسحبوا المصنف الذي أُرسل مرتين.",
  },
  "batch/number-gap": {
    title: "أرقام الدفعات غير متتابعة",
    finding: "تأتي الدفعة {number} بعد الدفعة {before}: ولم يُتحقق من أي دفعة بينهما.",
    why: "ربما لم يُرسل مصنف، أو كُتب رقم خطأ.",
    advice: "أضيفوا المصنف الناقص، أو صححوا الرقم.",
  },
  "batch/date-missing": {
    title: "تاريخ التوزيع غير موجود",
    finding: "لم يُذكر يوم التوزيع في الورقة.",
    why: "بدون هذا اليوم لا يمكن التحقق من أن الجميع قد أُفرج عنهم.",
    advice: "اكتبوه فوق اللائحة، مثل «التاريخ: 28/09/2017».",
  },
  "batch/date-unreadable": {
    title: "تاريخ غير مقروء",
    finding: "«{found}» ليس تاريخا مقروءا.",
    why: "لا يُخمن تاريخ غير مقروء: ولا يُتحقق مما يعتمد عليه.",
    advice: "اكتبوا اليوم والشهر والسنة، مثل 28/09/2017.",
  },
  "batch/weekday": {
    title: "يوم الأسبوع خاطئ",
    finding: "يوم {date} هو {expected} وليس {named}.",
    why: "سيأتي المستفيدون في أحد اليومين.",
    advice: "صححوا التاريخ أو يوم الأسبوع.",
  },
  "batch/future": {
    title: "توزيع مرتقب",
    finding: "التوزيع مبرمج يوم {date}، وتاريخ التحقق {asOf}.",
    why: "هذه الدفعة مبرمجة ولم توزع بعد.",
    advice: "لا شيء عليكم إن كان التاريخ صحيحا.",
  },
  "batch/centres": {
    title: "المراكز مختلفة",
    finding:
      "{unnamed, select, nothing {تذكر الدفعة {unused}، ولا أحد في اللائحة تابع له.} other {{unused, select, nothing {في اللائحة {unnamed}، ولا تذكره الدفعة.} other {في اللائحة {unnamed} ولا تذكره الدفعة، وتذكر الدفعة {unused} ولا أحد تابع له.}}}}",
    why: "سيذكر الإعلان مراكز غير مراكز المستفيدين.",
    advice: "وحّدوا بين المراكز المذكورة ومراكز اللائحة: {expected}.",
  },
  "batch/empty": {
    title: "دفعة بدون مستفيدين",
    finding: "لا أحد تحت هذه العناوين.",
    why: "هُيئت الورقة ولم تُملأ، أو مُلئت في مكان آخر.",
    advice: "املؤوا اللائحة، أو احذفوا الورقة.",
  },
} as const satisfies Catalogue<"batch">;
