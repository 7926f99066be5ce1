import type { Catalogue } from "../texts.js";

export const total = {
  "total/mismatch": {
    title: "مجموع غير صحيح",
    finding: "المجموع المكتوب {found}\u00a0درهم، والمجموع المضبوط لصفوفه {expected}\u00a0درهم.",
    why: "لن يكون المبلغ المعلن أو المحول هو المبلغ الموزع.",
    advice: "صححوا الصفوف أو المجموع حتى يتطابقا.",
  },
  "total/envelope": {
    title: "الغلاف المالي يخالف المجموع",
    finding: "الغلاف المالي المصرح به {found}\u00a0درهم، والمجموع المضبوط للدفعة {expected}\u00a0درهم.",
    why: "الغلاف المالي هو الرقم الذي يُعلن ويُحول: ويجب أن يكون مضبوطا إلى السنتيم.",
    advice: "صححوا الغلاف المالي أو المبالغ حتى يتطابقا.",
  },
  "total/range": {
    title: "نطاق الجمع خاطئ",
    finding:
      "{missing, plural, zero {{surplus, plural, zero {تمتد الصيغة {found} إلى العناوين.} one {تحسب الصيغة {found} صفا زائدا ({surplusCells}).} two {تحسب الصيغة {found} صفين زائدين ({surplusCells}).} few {تحسب الصيغة {found} زيادةً {surplus} صفوف ({surplusCells}).} many {تحسب الصيغة {found} زيادةً {surplus} صفا ({surplusCells}).} other {تحسب الصيغة {found} زيادةً {surplus} صف ({surplusCells}).}}} one {تُغفل الصيغة {found} صفا واحدا ({missingCells}).} two {تُغفل الصيغة {found} صفين ({missingCells}).} few {تُغفل الصيغة {found} {missing} صفوف ({missingCells}).} many {تُغفل الصيغة {found} {missing} صفا ({missingCells}).} other {تُغفل الصيغة {found} {missing} صف ({missingCells}).}}",
    why: "حتى إن كان المجموع صحيحا اليوم، فسيضيع المبلغ الذي سيُدخل لاحقا خارج النطاق.",
    advice: "عوضوا الصيغة بـ {expected}.",
  },
  "total/typed": {
    title: "مجموع مكتوب باليد",
    finding: "المجموع {found}\u00a0درهم عدد مكتوب وليس صيغة.",
    why: "يبقى المجموع المكتوب صحيحا إلى أن يُصحح أحد الصفوف.",
    advice: "عوضوه بالصيغة {expected}.",
  },
  "total/stale": {
    title: "نتيجة متجاوزة",
    finding: "تعرض الخلية {found}\u00a0درهم، لكن صيغتها تعطي الآن {expected}\u00a0درهم.",
    why: "الاحتساب التلقائي متوقف، أو عدّل برنامج آخر المصنف: فما يُطبع خاطئ.",
    advice: "أعيدوا احتساب المصنف (F9)، وفعّلوا الاحتساب التلقائي، ثم احفظوه.",
  },
  "total/count": {
    title: "عدد المستفيدين غير صحيح",
    finding:
      "المصرح به في الورقة: {stated, plural, zero {لا مستفيد} one {مستفيد واحد} two {مستفيدان} few {{stated} مستفيدين} many {{stated} مستفيدا} other {{stated} مستفيد}}، وعددهم في اللائحة {counted}.",
    why: "ينقص شخص من اللائحة، أو زيد فيها.",
    advice: "اكتبوا {counted}، أو صححوا اللائحة.",
  },
  "total/women": {
    title: "عدد النساء غير صحيح",
    finding:
      "المصرح به في الورقة: {stated, plural, zero {لا امرأة} one {امرأة واحدة} two {امرأتان} few {{stated} نساء} many {{stated} امرأة} other {{stated} امرأة}}، وعددهن في اللائحة {counted}.",
    why: "يُعلن عدد النساء للعموم مع الدفعة.",
    advice: "اكتبوا {counted}، أو صححوا عمود الجنس.",
  },
  "total/count-words": {
    title: "العدد بالحروف مخالف",
    finding: "في «{found}» العدد بالحروف {words} وبالأرقام {figure}.",
    why: "لا شيء يبين أيهما الصحيح: فيُعتبر العدد المصرح به غير معروف.",
    advice: "صححوا الحروف أو الرقم.",
  },
} as const satisfies Catalogue<"total">;
