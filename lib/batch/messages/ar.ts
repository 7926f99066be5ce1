import type { Catalogue } from "./catalogue.js";

export const ar = {
  commands: {
    minha: "يتحقق من مصنفات المنح ويجمع مبالغها بدقة السنتيم. لا شيء يغادر هذا الحاسوب.",
    check: "التحقق من المصنفات وجمع مبالغها",
    summary: "إعداد ملخص كل دفعة وحصيلة الدفعات",
    template: "إعداد مصنف فارغ لدفعة",
    rules: "عرض قائمة القواعد",
    explain: "شرح قاعدة: لماذا، ومثال صحيح ومثال خاطئ، وكيف يُصحح الخطأ",
    announce: "تحرير إعلان دفعة، أو مقارنة إعلان بأرقام المصنف",
  },
  help: {
    usage: "الاستعمال:",
    arguments: "ما يجب بيانه:",
    options: "الخيارات:",
    commands: "الأوامر:",
    PATH: 'مصنف، أو مجلد (بكل ما فيه)، أو نمط مثل \u2066"grants/*.xlsx"\u2069',
    RULE: "اسم قاعدة، مثل \u2066total/range\u2069",
  },
  options: {
    lang: "اللغة (افتراضيا: لغة الحاسوب، وإلا فالفرنسية)",
    rules: "ملف قواعد المؤسسة (JSON)",
    layout: "ملف يبين معنى العناوين غير المعروفة (JSON)",
    jobs: "عدد المصنفات التي يُتحقق منها في آن واحد (افتراضيا: مصنف لكل معالج)",
    asOf: "يوم التحقق، بصيغة 2017-09-28 (افتراضيا: اليوم)",
    format: "شكل النتيجة",
    out: "كتابة التقرير (report.html وreport.xlsx وreport.json) في هذا المجلد",
    outFile: "المصنف المراد كتابته",
    redact:
      "لا اسم ولا رقم بطاقة وطنية ولا رقم حساب بنكي ولا هاتف في النتيجة: الخلايا والقواعد فقط؛ وتبقى أسماء الملفات والأوراق",
    failOn: "درجة الخطورة التي يصبح معها رمز الخروج 1 (افتراضيا: error)",
    since: "تقرير report.json سابق: يبين ما صُحح وما استجد وما بقي مفتوحا",
    timeout: "عدد الثواني المتاحة لكل مصنف (افتراضيا: 60)",
    maxSize: "الحجم الأقصى المقبول لمصنف (افتراضيا: 25MB)",
    verbose: "بيان ما تم التعرف عليه في كل مصنف، ودرجة اليقين",
    draft: "قبول مجاميع خاطئة أو غير متحقق منها، مع وسم الملخص بأنه مسودة",
    style: "ملف تنسيق الملخص (JSON)",
    against: "إعلان يُقارن بأرقام المصنف (نص)",
    help: "عرض هذه المساعدة",
    version: "عرض رقم الإصدار",
  },
  usage: {
    unknownCommand: "«{word}» ليس أمرا معروفا: اختاروا من بين {allowed}.",
    unknownOption: "الخيار {option} غير موجود.",
    missingArgument:
      "{argument, select, RULE {ينقص اسم قاعدة، مثل \u2066total/range\u2069} other {ينقص مصنف أو مجلد}}.",
    missingOption: "ينقص الخيار {option}.",
    missingValue: "الخيار {option} يحتاج إلى قيمة.",
    badChoice: "{option} {value}: اختاروا من بين {allowed}.",
    badNumber: "{option} {value}: المنتظر عدد صحيح ابتداء من 1.",
    badSize: "{option} {value}: المنتظر حجم، مثل 25MB.",
    badDate: "{option} {value}: المنتظر يوم، مثل 2017-09-28.",
    unknownRule: "القاعدة {rule} غير موجودة. الأمر `minha rules` يعرضها كلها.",
    tooManyArguments: "عدد المعطيات أكثر من اللازم.",
    seeHelp: "المساعدة: {call} --help",
  },
  files: {
    missing: "{file}: تتعذر قراءة هذا الملف. تحققوا من مساره ومن صلاحياتكم.",
    notJson: "{file}: هذا ليس JSON صحيحا{line, select, nothing {} other { (السطر {line})}}.",
    refused:
      "{file}: {kind, select, rules {ملف القواعد مرفوض} layout {ملف العناوين مرفوض} since {هذا ليس report.json من تقارير minha} style {ملف التنسيق مرفوض} other {الملف مرفوض}}.",
    fault: "  {path, select, nothing {الملف} other {{path}}}: {problem}",
    nothingFound: "لا يوجد أي مصنف (*.xlsx أو *.xlsm) في: {paths}",
    skipped:
      "تُرك جانبا ({reason, select, lock_file {ملف قفل من إكسيل} other_format {ليس \u2066.xlsx\u2069 ولا \u2066.xlsm\u2069: افتحوه في إكسيل واحفظوه بصيغة \u2066.xlsx\u2069} other {ليس ملفا عاديا}}): {file}",
    folderClosed: "{file}: يتعذر فتح هذا المجلد. تحققوا من صلاحياتكم.",
    changed: "{file}: تغير الملف أثناء قراءته؛ أعيدوا التحقق منه.",
  },
  run: {
    progress:
      "{done} من {all} من المصنفات · {findings, plural, zero {لا ملاحظات} one {ملاحظة واحدة} two {ملاحظتان} few {# ملاحظات} many {# ملاحظة} other {# ملاحظة}} · بقي {left}",
    interrupted: "توقف: تم التحقق من {done} من {all} من المصنفات، ولم يُكتب شيء.",
    bug: "خطأ من minha وليس منكم. أرسلوا هذه الأسطر إلى القائمين على minha (لا تتضمن أيا من معطياتكم):\nminha {version}\n{details}",
    noRoom:
      "لا يقبل {folder} ملفات مؤقتة ({detail})، فأُلغي التحقق ولم يُكتب شيء. أفرغوا بعض المساحة فيه، أو عينوا مجلدا آخر في TMPDIR (وفي ويندوز في TEMP).",
    notPrinted: "تعذرت كتابة ما كان سيُعرض كاملا ({detail}). أفرغوا بعض المساحة، أو اكتبوا في ملف آخر.",
    reportWritten: "كُتب التقرير: {folder}",
    compared: "منذ التقرير السابق: الملاحظات المصححة {fixed}، والجديدة {fresh}، وما زال مفتوحا {open}.",
  },
  table: {
    batch: "الدفعة",
    day: "التاريخ",
    sheet: "الورقة",
    venue: "المكان",
    people: "المستفيدون",
    women: "النساء",
    cash: "الدعم المالي",
    equipment: "التجهيزات",
    total: "المجموع",
    envelope: "المصرح به",
    difference: "الفرق",
    all: "المجموع العام",
    none: "–",
    unverified:
      "{count, plural, zero {} one {تعذرت قراءة مبلغ واحد: المجموع غير متحقق منه.} two {تعذرت قراءة مبلغين: المجموع غير متحقق منه.} few {تعذرت قراءة # مبالغ: المجموع غير متحقق منه.} many {تعذرت قراءة # مبلغا: المجموع غير متحقق منه.} other {تعذرت قراءة # مبلغ: المجموع غير متحقق منه.}}",
    cells: "الورقة {sheet}: {cells}",
    declared: "{found} (المصرح به: {expected})",
    valid: "سليم",
    invalid: "يحتاج إلى تصحيح",
    unreadable: "غير مقروء",
    noBatch: "لم يتم التعرف على أي دفعة.",
    counts:
      "{errors, plural, zero {} one {خطأ واحد} two {خطآن} few {# أخطاء} many {# خطأ} other {# خطأ}}|{warnings, plural, zero {} one {تنبيه واحد} two {تنبيهان} few {# تنبيهات} many {# تنبيها} other {# تنبيه}}|{infos, plural, zero {} one {معلومة واحدة} two {معلومتان} few {# معلومات} many {# معلومة} other {# معلومة}}|{accepted, plural, zero {} one {واحدة مقبولة} two {اثنتان مقبولتان} few {# مقبولات} many {# مقبولة} other {# مقبولة}}",
    more: "… و{count, plural, zero {} one {خلية أخرى} two {خليتان أخريان} few {# خلايا أخرى} many {# خلية أخرى} other {# خلية أخرى}}: {cells}",
    accepted: "قبلها {by}: {reason}",
    register: "السجل",
    registerLine:
      "{batches, plural, zero {لا دفعات} one {دفعة واحدة} two {دفعتان} few {# دفعات} many {# دفعة} other {# دفعة}} · {beneficiaries, plural, zero {لا مستفيدين} one {مستفيد واحد} two {مستفيدان} few {# مستفيدين} many {# مستفيدا} other {# مستفيد}}{women, select, unknown {} other { · {women, plural, zero {لا نساء} one {امرأة واحدة} two {امرأتان} few {# نساء} many {# امرأة} other {# امرأة}}}} · {total}",
    workbooks:
      "{all, plural, zero {لا مصنفات} one {مصنف واحد} two {مصنفان} few {# مصنفات} many {# مصنفا} other {# مصنف}}: السليم {valid}، وما يحتاج إلى تصحيح {invalid}، وغير المقروء {unreadable}",
    recognised:
      "تم التعرف في {sheet} {range} على {people, plural, zero {لا صفوف} one {صف واحد} two {صفين} few {# صفوف} many {# صفا} other {# صف}} من {kind, select, person {المستفيدين} item {التجهيزات} paper {الفواتير أو الأجور أو الحسابات، وهي خارج الدفعات ولا تحتسب في أي منها} copy {المستفيدين الواردين في لائحة أخرى، ولا يحتسبون إلا مرة واحدة} other {أشخاص خارج الدفعات لم يمنح لهم شيء}}",
    unrecognised: "غير معروف",
    surely: "بيقين {percent}%",
  },
  rules: { rule: "القاعدة", severity: "الخطورة", title: "ما تنبه إليه", fix: "التصحيح", yes: "نعم", off: "معطلة" },
  sheets: {
    summaryWritten:
      "كُتب الملخص: {file} ({batches, plural, zero {لا دفعات} one {دفعة واحدة} two {دفعتان} few {# دفعات} many {# دفعة} other {# دفعة}}).",
    templateWritten: "كُتب المصنف الفارغ: {file}",
    unsettled:
      "لم يُكتب شيء: هناك مجاميع خاطئة أو غير متحقق منها. صححوا هذه الملاحظات، أو اطلبوا مسودة بالخيار \u2066--draft\u2069.",
    unsettledDraft: "هناك مجاميع خاطئة أو غير متحقق منها: وُسم الملخص بأنه مسودة ولا يجوز توقيعه.",
    noBatch: "لم يُكتب شيء: لم يتم التعرف على أي دفعة.",
    isInput: "{file} من المصنفات المطلوب قراءتها، ولا يُكتب فيه أبدا. اختاروا اسما آخر للخيار \u2066--out\u2069.",
    incomplete:
      "لم يُكتب شيء: هناك مصنف غير مقروء سينقص من المجموع. احذفوه من الأمر، أو اطلبوا مسودة بالخيار \u2066--draft\u2069.",
    notWritten:
      "تعذرت كتابة {file} ({detail})، ولم يتغير شيء. {code, select, is_folder {هذا مجلد: أضيفوا اسم ملف إلى \u2066--out\u2069.} not_a_file {ليس ملفا عاديا: اختاروا اسما آخر.} missing_folder {مجلده غير موجود: أنشئوه أو اختاروا غيره.} read_only {القرص للقراءة فقط: اختاروا مجلدا آخر.} permission {تحققوا من صلاحياتكم في هذا المجلد، أو اختاروا غيره.} disk_full {القرص ممتلئ: حرروا مساحة فيه.} name_too_long {الاسم أطول من اللازم: اختصروه.} in_use {برنامج آخر يفتح هذا الملف: أغلقوه أولا، في إكسيل مثلا.} other {اختاروا مجلدا آخر.}}",
  },
  announce: {
    envelopeLeftOut:
      "لا يذكر الإعلان الغلاف المالي {number, select, nothing {للدفعة التي بلا رقم} other {للدفعة {number}}} ({file}، الورقة {sheet}): {count, plural, zero {} one {تعذرت قراءة مبلغ واحد} two {تعذرت قراءة مبلغين} few {تعذرت قراءة # مبالغ} many {تعذرت قراءة # مبلغا} other {تعذرت قراءة # مبلغ}}.",
    openErrors: "في هذه المصنفات أخطاء مفتوحة: راجعوا \u2066`minha check`\u2069 قبل النشر.",
    noBatch: "لم يتم التعرف على أي دفعة: لا شيء يُعلن.",
    workbook: "{file}: {message}",
    unreadable:
      "{file}: {code, select, large {هذا النص أطول من أن يكون إعلانا} encoding {هذا النص ليس بترميز UTF-8: احفظوه نصا بترميز UTF-8} other {تتعذر قراءة هذا الملف. تحققوا من مساره ومن صلاحياتكم}}.",
    saysNothing: "{file}: هذا النص لا يعلن عن أي دفعة.",
    scrambled: "{file}: اختلطت أرقام «{passage}» عند النسخ، فلم يُقرأ الإعلان. أعيدوا نسخه من الأصل.",
    pair: "{number, select, nothing {دفعة بلا رقم} other {الدفعة {number}}} · {file} · {sheet}{by, select, number {} date { (عُرفت بتاريخها)} other { (عُرفت بترتيبها)}}",
    figures: {
      number: "الرقم",
      date: "التاريخ",
      weekday: "اليوم",
      venue: "المكان",
      beneficiaries: "الأشخاص",
      women: "النساء",
      envelope: "الغلاف المالي",
      centres: "المراكز",
      activities: "الأنشطة",
    },
    verdicts: { agrees: "مطابق", differs: "مخالف", "not-stated": "غير مذكور", "not-computed": "يتعذر التحقق" },
    announced: "المعلن",
    computed: "المحسوب",
    about: "حوالي {value}",
    unread:
      "لم يُقرأ «{passage}»: {kind, select, ambiguous {له قراءتان} currency {عملة أخرى} several {مبالغ متعددة، فأيها الغلاف المالي؟} other {ليس مبلغا مؤكدا}}.",
    onlyAnnounced:
      "أُعلن عنها وليست في المصنفات: {number, select, nothing {دفعة بلا رقم} other {الدفعة {number}}}{date, select, nothing {} other { بتاريخ {date}}}",
    onlyComputed:
      "غير مذكورة في الإعلان: {number, select, nothing {دفعة بلا رقم} other {الدفعة {number}}} · {file} · {sheet}",
    result: "المطابق: {agrees}، المخالف: {differs}، غير المذكور: {notStated}، ما يتعذر التحقق منه: {notComputed}.",
  },
} as const satisfies Catalogue;
