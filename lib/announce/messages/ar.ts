import type { AnnouncementTexts } from "./catalogue.js";

export const ar = {
  opening:
    "{time, select, done {تم توزيع} planned {ستوزع} other {تخصص}} " +
    "{ordinal, select, nothing {{number, select, nothing {هذه الدفعة} other {الدفعة رقم {number}}}} other {الدفعة {ordinal}}}" +
    "{day, select, nothing {} other { يوم {day}}}" +
    "{venue, select, nothing {} other { في {venue}}}" +
    "{count, plural, =0 {، دون أي مستفيد (00)} other {{time, select, undated { لفائدة {people}} other {، لفائدة {people}}}}}{sex, select, men { من الرجال} other {}}" +
    "{women, select, nothing {} other {{count, plural, two {، من بينهما {women}} other {، من بينهم {women}}}}}" +
    "{envelope, select, nothing {} other {، بغلاف مالي قدره {envelope}}}.",
  activities: "ويتعلق الأمر {count, plural, one {بنشاط واحد} two {بنشاطين} other {بالأنشطة التالية}}: {list}.",
  centres:
    "{count, plural, one {ويشرف على المتابعة مركز} two {ويشرف على المتابعة مركزا} other {وتشرف على المتابعة مراكز}} " +
    "المصاحبة وإعادة الإدماج: {list}.",
  separator: "، ",
  places: [],
} as const satisfies AnnouncementTexts;
