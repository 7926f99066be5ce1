import type { Texts } from "../texts.js";

export const errors = {
  "empty-file": {
    message: "الملف فارغ تماما.",
    advice: "اطلبوا من المرسل إعادة إرساله.",
  },
  "not-a-workbook": {
    message:
      "{what, select, pdf {هذا ملف PDF وليس مصنف إكسيل.} html {هذا الملف صفحة ويب وليس مصنف إكسيل.} csv {هذا ملف نصي CSV وليس مصنف إكسيل.} text {هذا ملف نصي وليس مصنف إكسيل.} docx {هذا مستند وورد وليس مصنف إكسيل.} pptx {هذا عرض باوربوينت وليس مصنف إكسيل.} image {هذا الملف صورة وليس مصنف إكسيل.} zip {هذا أرشيف ZIP ليس فيه مصنف إكسيل.} other {هذا الملف ليس مصنف إكسيل.}}",
    advice:
      "{what, select, csv {افتحوه في إكسيل واحفظوه بصيغة .xlsx.} html {افتحوه في إكسيل واحفظوه بصيغة .xlsx.} zip {استخرجوا المصنفات من الأرشيف وراقبوها.} other {اطلبوا المصنف نفسه، محفوظا من إكسيل بصيغة .xlsx.}}",
  },
  "legacy-xls": {
    message: "هذا المصنف بصيغة إكسيل القديمة (.xls).",
    advice: "افتحوه في إكسيل واحفظوه بصيغة .xlsx.",
  },
  "binary-xlsb": {
    message: "هذا المصنف بصيغة إكسيل الثنائية (.xlsb).",
    advice: "افتحوه في إكسيل واحفظوه بصيغة .xlsx.",
  },
  opendocument: {
    message: "هذا المصنف بصيغة OpenDocument (.ods).",
    advice: "افتحوه في ليبر أوفيس أو إكسيل واحفظوه بصيغة .xlsx.",
  },
  encrypted: {
    message: "هذا المصنف محمي بكلمة سر.",
    advice: "افتحوه في إكسيل واحفظوه بصيغة .xlsx بدون كلمة سر.",
  },
  "corrupt-zip": {
    message: "{part, select, nothing {الملف تالف أو ناقص.} other {الملف تالف: لا يمكن قراءة الجزء {part}.}}",
    advice: "اطلبوا من المرسل إعادة إرساله، محفوظا من إكسيل بصيغة .xlsx.",
  },
  "corrupt-xml": {
    message: "{part, select, nothing {محتوى المصنف تالف.} other {محتوى المصنف تالف، في الجزء {part}.}}",
    advice: "افتحوه في إكسيل ودعوا إكسيل يصلحه، ثم احفظوه بصيغة .xlsx.",
  },
  "too-large": {
    message:
      "{limit, select, nothing {المصنف أكبر من أن يُراقب} other {يتجاوز المصنف أحد الحدود ({limit})}}{value, select, nothing {.} other {: {value} على الأكثر.}}",
    advice: "احتفظوا بأوراق الدفعات فقط، أو ارفعوا الحد.",
  },
  "forbidden-xml": {
    message:
      "{part, select, nothing {يتضمن المصنف شيفرة XML ممنوعة (DTD أو كيانات).} other {يتضمن الجزء {part} شيفرة XML ممنوعة (DTD أو كيانات).}}",
    advice: "لا يكتب إكسيل هذا أبدا: لا تفتحوا الملف، واسألوا عن مصدره.",
  },
  permission: {
    message: "لا يمكن فتح الملف: الولوج إليه مرفوض.",
    advice: "أغلقوه في البرامج الأخرى، أو اطلبوا الحق في قراءته.",
  },
  "not-found": {
    message: "الملف غير موجود، أو لم يعد موجودا.",
    advice: "تحققوا من اسمه ومن مجلده.",
  },
  timeout: {
    message: "{value, select, nothing {أُوقفت المراقبة لأنها طالت.} other {أُوقفت المراقبة بعد مدة {value} (بالثواني).}}",
    advice: "أعيدوها بمهلة أطول (--timeout)، أو خففوا المصنف.",
  },
  internal: {
    message: "منع خطأ في minha المراقبة: وليس سببه ملفكم.",
    advice: "بلّغوا عنه مع رقم الإصدار والرسالة التقنية؛ ولا ترسلوا المصنف.",
  },
} as const satisfies Texts["errors"];
