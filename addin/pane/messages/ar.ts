import type { PaneTexts } from "./catalogue.js";

/** What the pane says in Arabic. */
export const ar: PaneTexts = {
  "app.name": "منحة",
  "app.private": "لا شيء يغادر هذا الحاسوب.",
  "view.findings": "الملاحظات",
  "view.totals": "المجاميع",
  "view.columns": "الأعمدة",
  "view.summary": "الملخص",
  "view.settings": "الإعدادات",

  "check.again": "إعادة التحقق",
  "check.stop": "إيقاف",
  "check.reading": "جارٍ قراءة المصنف…",
  "check.readingPart": "جارٍ قراءة المصنف: {percent}%",
  "check.cancelled": "أُوقف التحقق.",
  "check.old": "قد تكون الملاحظات المعروضة قديمة.",
  "check.failed": "تعذر التحقق من هذا المصنف.",
  "check.nothingYet": "لا شيء يُعرض ما دام التحقق من المصنف لم يتم.",
  "check.noWorkbook": "لا يوجد مصنف مفتوح.",

  "headline.counts":
    "{batches, plural, =0 {لا دفعة} one {دفعة واحدة} two {دفعتان} few {# دفعات} many {# دفعة} other {# دفعة}}، {people, plural, =0 {لا مستفيد} one {مستفيد واحد} two {مستفيدان} few {# مستفيدين} many {# مستفيدا} other {# مستفيد}}{women, select, unknown {} other {، {women, plural, =0 {لا امرأة} one {منهم امرأة واحدة} two {منهم امرأتان} few {منهم # نساء} many {منهم # امرأة} other {منهم # امرأة}}}}",
  "headline.total": "المجموع: {total}",
  "headline.agrees": "المجاميع المكتوبة مطابقة للصفوف.",
  "headline.disagrees":
    "{count, plural, zero {لا مجموع مكتوب غير مطابق لصفوفه.} one {مجموع واحد مكتوب غير مطابق لصفوفه.} two {مجموعان مكتوبان غير مطابقين لصفوفهما.} few {# مجاميع مكتوبة غير مطابقة لصفوفها.} many {# مجموعا مكتوبا غير مطابق لصفوفه.} other {# مجموع مكتوب غير مطابق لصفوفه.}}",
  "headline.unverified":
    "{count, plural, zero {كل المبالغ مقروءة.} one {تعذرت قراءة مبلغ واحد: المجموع غير متحقق منه.} two {تعذرت قراءة مبلغين: المجموع غير متحقق منه.} few {تعذرت قراءة # مبالغ: المجموع غير متحقق منه.} many {تعذرت قراءة # مبلغا: المجموع غير متحقق منه.} other {تعذرت قراءة # مبلغ: المجموع غير متحقق منه.}}",
  "headline.noBatch": "لم يُعثر في هذا المصنف على أي لائحة للمستفيدين.",

  "standing.accepted": "مقبولة",
  "filter.error": "{count, plural, zero {لا أخطاء} one {خطأ واحد} two {خطآن} few {# أخطاء} many {# خطأ} other {# خطأ}}",
  "filter.warning":
    "{count, plural, zero {لا تنبيهات} one {تنبيه واحد} two {تنبيهان} few {# تنبيهات} many {# تنبيها} other {# تنبيه}}",
  "filter.info":
    "{count, plural, zero {لا معلومات} one {معلومة واحدة} two {معلومتان} few {# معلومات} many {# معلومة} other {# معلومة}}",
  "filter.accepted":
    "{count, plural, zero {لا مقبولة} one {مقبولة واحدة} two {مقبولتان} few {# مقبولات} many {# مقبولة} other {# مقبولة}}",
  "filter.shown": "الملاحظات المعروضة",
  "filter.search": "البحث في الملاحظات",
  "findings.list": "الملاحظات حسب الدفعة والقاعدة",
  "findings.keys": "تنقلوا بالأسهم بين الملاحظات، واضغطوا Enter لإظهار الخلية.",
  "findings.none": "لا ملاحظات: لا شيء يحتاج إلى تصحيح.",
  "findings.noneShown": "لا ملاحظة توافق ما تبحثون عنه.",
  "findings.showAll": "إظهار الكل",
  "findings.more":
    "{count, plural, zero {لا مزيد} one {إظهار ملاحظة أخرى} two {إظهار ملاحظتين أخريين} few {إظهار # ملاحظات أخرى} many {إظهار # ملاحظة أخرى} other {إظهار # ملاحظة أخرى}}",
  "findings.count":
    "{count, plural, zero {لا ملاحظات} one {ملاحظة واحدة} two {ملاحظتان} few {# ملاحظات} many {# ملاحظة} other {# ملاحظة}}",
  "section.workbook": "المصنف",
  "section.sheet": "الورقة {sheet}",
  "section.batch": "الدفعة {number}",
  "section.batchWithoutNumber": "دفعة بلا رقم",
  "section.on": "الورقة {sheet}، {range}",

  "finding.wholeWorkbook": "المصنف",
  "finding.cell": "الخلية {cell}",
  "finding.found": "الموجود",
  "finding.expected": "المنتظر",
  "finding.todo": "ما العمل",
  "finding.why": "لماذا",
  "finding.around": "حول الخلية {cell}",
  "finding.gapCells": "الخلايا التي تفسر الفرق:",
  "finding.goTo": "إظهار الخلية {cell}",
  "finding.now": "قبل",
  "finding.after": "بعد",
  "finding.fix": "تصحيح",
  "finding.fixAll": "تصحيح الكل ({count})",
  "finding.accept": "قبول…",
  "finding.acceptedBy": "قبلها {by}: {reason}",
  "finding.withdraw": "سحب القبول",
  "finding.selected": "الخلية المحددة",

  "fixAll.title":
    "{count, plural, zero {لا خلية للتصحيح} one {تصحيح خلية واحدة؟} two {تصحيح خليتين؟} few {تصحيح # خلايا؟} many {تصحيح # خلية؟} other {تصحيح # خلية؟}}",
  "fixAll.what": "تتغير طريقة الكتابة فقط، لا المبلغ ولا المعنى. ويمكنكم التراجع.",
  "fixAll.apply": "تصحيح",
  "dialog.cancel": "إلغاء",

  "accept.title": "قبول هذه الملاحظة",
  "accept.what": "لن تُحسب بعد ذلك ملاحظة مفتوحة، إلى أن تتغير قيمة الخلية. ويُحفظ السبب في المصنف.",
  "accept.by": "اسمكم",
  "accept.reason": "السبب",
  "accept.byMissing": "اكتبوا اسمكم.",
  "accept.reasonMissing": "اكتبوا السبب.",
  "accept.apply": "قبول",

  "file.name": "{name} – ملاحظات.csv",
  "file.severity": "الخطورة",
  "file.rule": "القاعدة",
  "file.sheet": "الورقة",
  "file.cell": "الخلية",
  "file.found": "الموجود",
  "file.expected": "المنتظر",
  "file.message": "الملاحظة",
  "file.accepted": "قبلها",
  "findings.download": "تنزيل الملاحظات",
  "marks.mark": "تلوين الخلايا",
  "marks.clear": "إزالة الألوان",

  "changes.title": "التصحيحات المنجزة هنا ({count})",
  "changes.undo": "تراجع",
  "changes.undoOne": "التراجع عن تصحيح {cell}",
  "changes.undone": "أُلغي",

  "log.name": "تصحيحات منحة",
  "log.sheet": "الورقة",
  "log.cell": "الخلية",
  "log.before": "قبل",
  "log.after": "بعد",
  "log.rule": "القاعدة",
  "log.when": "متى",
  "log.undone": "أُلغي",

  "notice.fixed":
    "{count, plural, zero {لم تُصحح أي خلية.} one {صُححت خلية واحدة.} two {صُححت خليتان.} few {صُححت # خلايا.} many {صُححت # خلية.} other {صُححت # خلية.}}",
  "notice.undone":
    "{count, plural, zero {لم يُلغ أي تصحيح.} one {أُلغي تصحيح واحد.} two {أُلغي تصحيحان.} few {أُلغيت # تصحيحات.} many {أُلغي # تصحيحا.} other {أُلغي # تصحيح.}}",
  "notice.left":
    "{count, plural, zero {} one {بقيت خلية واحدة كما هي: {cells}.} two {بقيت خليتان كما هما: {cells}.} few {بقيت # خلايا كما هي: {cells}.} many {بقيت # خلية كما هي: {cells}.} other {بقيت # خلية كما هي: {cells}.}} {why}",
  "notice.marked":
    "{count, plural, zero {لا خلية للتلوين.} one {لُونت خلية واحدة.} two {لُونت خليتان.} few {لُونت # خلايا.} many {لُونت # خلية.} other {لُونت # خلية.}}",
  "notice.marksCleared": "أُزيلت الألوان.",
  "notice.accepted": "قُبلت الملاحظة.",
  "notice.withdrawn": "سُحب القبول.",
  "notice.layoutSaved": "حُفظت الأعمدة في هذا المصنف.",
  "notice.summaryWritten": "الورقة {sheet} جاهزة.",
  "notice.summaryDownloaded": "تم تنزيل الملف {file}.",
  "notice.rulesLoaded": "تُطبق قواعد {file}.",
  "notice.rulesRefused": "لا يصلح الملف {file} ملفا للقواعد: {faults, select, nothing {ليس ملف JSON.} other {}}",
  "notice.ourMistake": "هذا خطأ من منحة، وليس منكم. سجلوا هذه الرسالة للدعم: {what}",
  "notice.dismiss": "إغلاق هذه الرسالة",
  "left.changed-meanwhile":
    "{count, plural, zero {تغير محتواها} one {تغير محتواها} two {تغير محتواهما} few {تغير محتواها} many {تغير محتواها} other {تغير محتواها}} في هذه الأثناء.",
  "left.protected-sheet":
    "{count, plural, zero {ورقتها محمية.} one {ورقتها محمية.} two {ورقتهما محمية.} few {ورقتها محمية.} many {ورقتها محمية.} other {ورقتها محمية.}}",
  "left.sheet-gone":
    "{count, plural, zero {ورقتها} one {ورقتها} two {ورقتهما} few {ورقتها} many {ورقتها} other {ورقتها}} لم تعد موجودة.",

  "refused.protected-sheet": "الورقة {sheet} محمية. أزيلوا الحماية (تبويب «مراجعة») ثم أعيدوا المحاولة.",
  "refused.protected-workbook":
    "بنية المصنف محمية: لا يمكن إضافة أي ورقة. أزيلوا الحماية (تبويب «مراجعة») ثم أعيدوا المحاولة.",
  "refused.read-only": "المصنف للقراءة فقط. احفظوا نسخة منه ثم أعيدوا المحاولة.",
  "refused.sheet-gone": "الورقة {sheet} لم تعد موجودة. أعيدوا التحقق.",
  "refused.sheet-hidden": "الورقة {sheet} مخفية. أظهروها في إكسيل للوصول إلى خلاياها.",
  "refused.user-editing": "هناك خلية قيد الكتابة. أكدوها (Enter) أو غادروها (Esc) ثم أعيدوا المحاولة.",
  "refused.unsupported": "هذه النسخة من إكسيل لا تستطيع ذلك ({detail}). يلزم إصدار أحدث.",
  "refused.too-large": "المصنف كبير جدا ({detail}).",
  "refused.cancelled": "تم الإيقاف.",
  "refused.no-workbook": "لا يوجد مصنف مفتوح.",
  "refused.busy": "إكسيل مشغول. انتظروا لحظة ثم أعيدوا المحاولة.",

  "totals.batches": "حسب الدفعة",
  "totals.centres": "حسب المركز",
  "totals.activities": "حسب النشاط",
  "totals.sex": "النساء والرجال",
  "totals.people":
    "{people, plural, zero {لا مستفيد} one {مستفيد واحد} two {مستفيدان} few {# مستفيدين} many {# مستفيدا} other {# مستفيد}}",
  "totals.peopleWomen":
    "{people, plural, zero {لا مستفيد} one {مستفيد واحد} two {مستفيدان} few {# مستفيدين} many {# مستفيدا} other {# مستفيد}}، {women, plural, zero {لا امرأة} one {منهم امرأة واحدة} two {منهم امرأتان} few {منهم # نساء} many {منهم # امرأة} other {منهم # امرأة}}",
  "totals.cash": "الدعم المالي: {amount}",
  "totals.equipment": "التجهيزات: {amount}",
  "totals.declared": "الغلاف المالي المصرح به: {amount}",
  "totals.unverified":
    "{count, plural, zero {لا مبلغ غير مقروء} one {مبلغ واحد غير مقروء} two {مبلغان غير مقروءين} few {# مبالغ غير مقروءة} many {# مبلغا غير مقروء} other {# مبلغ غير مقروء}}",
  "totals.women": "النساء",
  "totals.men": "الرجال",
  "totals.notStated": "غير مذكور",
  "totals.none": "لا دفعة، إذن لا مجاميع.",

  "columns.what": "هذا ما فهمته منحة من كل عمود. صححوا الخطأ ثم احفظوا.",
  "columns.none": "لم يُتعرف على أي جدول في هذا المصنف.",
  "columns.table": "الورقة {sheet}، {range}",
  "columns.of.aside":
    "{count, plural, zero {لا أشخاص} one {شخص واحد} two {شخصان} few {# أشخاص} many {# شخصا} other {# شخص}}، لم يمنح لهم شيء",
  "columns.of.paper":
    "{count, plural, zero {لا صفوف} one {صف واحد} two {صفان} few {# صفوف} many {# صفا} other {# صف}} من الفواتير أو الأجور أو الحسابات، خارج الدفعات",
  "columns.of.copy":
    "{count, plural, zero {لا مستفيد} one {مستفيد واحد} two {مستفيدان} few {# مستفيدين} many {# مستفيدا} other {# مستفيد}} تحتسبهم لائحة أخرى",
  "columns.of.person":
    "{count, plural, zero {لا مستفيد} one {مستفيد واحد} two {مستفيدان} few {# مستفيدين} many {# مستفيدا} other {# مستفيد}}",
  "columns.of.item":
    "{count, plural, zero {لا تجهيز} one {تجهيز واحد} two {تجهيزان} few {# تجهيزات} many {# تجهيزا} other {# تجهيز}}",
  "columns.untitled": "(بلا عنوان)",
  "columns.unknown": "لا أعرف",
  "columns.sure": "أكيد",
  "columns.likely": "مرجح",
  "columns.guess": "يُرجى التحقق",
  "columns.corrected": "مصحح",
  "columns.lines": "حول الجدول",
  "columns.save": "حفظ في هذا المصنف",
  "columns.export": "تنزيل لمصنفات أخرى",
  "columns.reset": "العودة إلى ما تعرفت عليه منحة",
  "columns.unsaved": "لم تُحفظ تصحيحاتكم بعد.",

  "summary.what": "ورقة ملخص الدفعة: الأرقام والمراكز والأنشطة والمبلغ بالحروف.",
  "summary.sheet": "ملخص {batch}",
  "summary.insert": "إدراج الورقة",
  "summary.download": "تنزيل الورقة",
  "summary.none": "لا دفعة، إذن لا ملخص.",
  "summary.all": "جميع الدفعات",
  "summary.allWhat": "ورقة لكل دفعة، وحصيلة مرتبطة بها.",
  "summary.allOpenWhat": "مصنف فيه ورقة لكل دفعة من دفعات المصنفات المفتوحة، وحصيلة مرتبطة بها.",
  "summary.insertAll": "إدراج الأوراق",
  "summary.downloadAll": "تنزيل الحصيلة",
  "summary.errors":
    "{count, plural, zero {لا خطأ مفتوح} one {خطأ واحد ما زال مفتوحا} two {خطآن ما زالا مفتوحين} few {# أخطاء ما زالت مفتوحة} many {# خطأ ما زال مفتوحا} other {# خطأ ما زال مفتوحا}} في هذا المصنف: يعطي الملخص الأرقام كما هي.",

  "settings.language": "اللغة",
  "settings.rules": "القواعد",
  "settings.rulesShipped": "تُطبق القواعد المرفقة مع منحة.",
  "settings.rulesOwn": "تُطبق قواعد {file} (الإصدار {version}) إلى أن يُغلق اللوح.",
  "settings.rulesChoose": "اختيار ملف قواعد…",
  "settings.rulesShippedAgain": "العودة إلى القواعد المرفقة",
  "settings.missing": "هذه النسخة من إكسيل قديمة: بعض الوظائف غير متاحة ({sets}).",

  "files.drop": "ضعوا هنا مصنفات إكسيل (xlsx أو xlsm)",
  "files.choose": "اختيار مصنفات…",
  "files.more": "إضافة مصنفات…",
  "files.list": "المصنفات المفتوحة",
  "files.close": "إغلاق {name}",
  "files.state.errors":
    "{count, plural, zero {لا أخطاء} one {خطأ واحد} two {خطآن} few {# أخطاء} many {# خطأ} other {# خطأ}}",
  "files.state.clean": "لا أخطاء",
  "files.state.unreadable": "غير مقروء",
};
