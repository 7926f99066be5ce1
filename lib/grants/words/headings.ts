import type { FieldId } from "./fields.js";

/**
 * How columns are called in workbooks, forms and manuals: Arabic, French, and English where templates use it. Texts are
 * matched in their normalised form, so accents, hamzas, case and punctuation do not matter. `phrases` name the column by
 * themselves; `hints` are starts of words that make a heading likely in company, each with its weight.
 */
export interface Vocabulary {
  readonly phrases: readonly string[];
  readonly hints: readonly Hint[];
}

export interface Hint {
  readonly start: string;
  /** 0 … 1. */
  readonly weight: number;
}

/** Phrases between bars; hints between bars, each a start of a word and its weight in percent. */
function vocabulary(phrases: string, hints = ""): Vocabulary {
  return {
    phrases: between(phrases),
    hints: between(hints).map((hint) => {
      const [start = "", percent = ""] = hint.split(" ");
      return { start, weight: Number(percent) / 100 };
    }),
  };
}

function between(list: string): string[] {
  return list
    .split(/[|\n]/)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== "");
}

export const headings: Readonly<Record<FieldId, Vocabulary>> = {
  order: vocabulary(
    `
      n° | no | num | numéro | n° d'ordre | n° ordre | numéro d'ordre | ordre | rang | # | n° de série | serial
      s/n
      ord | n° ord | n.o | numéro ordre
      ر.ت | الرقم الترتيبي | رقم ترتيبي | الرقم | رقم | الترتيب | ت | رت | العدد الرتبي | الرقم التسلسلي
      ع.ت | العدد
      ع.ر | العدد الترتيبي | الرقم الرتبي
    `,
    `
      ordre 50
      ترتيب 50 | تسلسل 50
    `,
  ),
  batch: vocabulary(
    `
      lot | tranche | batch | n° lot | n° de lot | n° tranche | n° de tranche | numéro de tranche | vague
      cohorte | promotion
      groupe de bénéficiaires
      الدفعة | دفعة | رقم الدفعة | الفوج | فوج | رقم الفوج | الشطر | شطر
      المجموعة المستفيدة
    `,
    `
      tranche 55 | cohort 50 | lot 45
      دفعه 55 | فوج 55
    `,
  ),
  date: vocabulary(
    `
      date de distribution | date de remise | date remise | distribué le | remis le | date de la cérémonie
      date d'octroi | date de la remise des dons | date de la distribution | distribution date | date of distribution
      تاريخ التوزيع | يوم التوزيع | تاريخ التسليم | تاريخ تسليم الدعم | تاريخ الاستفادة
      تاريخ المنح
    `,
    `
      distribution 40 | remise 40 | date 45 | jour 40
      توزيع 40 | تسليم 40 | تاريخ 45
    `,
  ),
  venue: vocabulary(
    `
      lieu | lieu de distribution | lieu de remise | venue | place
      مكان التوزيع | المكان | مكان التسليم
    `,
    `
      lieu 40
      مكان 40
    `,
  ),
  name: vocabulary(
    `
      nom et prénom | nom et prénoms | nom & prénom | prénom et nom | nom complet | noms et prénoms
      bénéficiaire | bénéficiaires | nom du bénéficiaire | nom et prénom du bénéficiaire | identité
      identité du bénéficiaire | porteur de projet | porteur du projet | intéressé | nom | full name | name
      beneficiary | beneficiary name
      ex-détenu | ancien détenu | ex-détenus | personne accompagnée | titulaire | nom et prénom de l'intéressé
      nom et prénoms de l'intéressé(e) | prénoms et noms | bénéficiaire(s) | nom du porteur | promoteur
      الاسم الكامل | الاسم والنسب | الاسم و النسب | الاسم العائلي والشخصي | الاسم الشخصي والعائلي
      الاسم | اسم المستفيد | المستفيد | المستفيدة | المستفيد(ة) | اسم المستفيد(ة) | اسم ونسب المستفيد
      هوية المستفيد | المستفيدون | حامل المشروع | المعني بالأمر
      السجين السابق | النزيل السابق | صاحب المشروع | صاحبة المشروع | صاحب(ة) المشروع | حامل(ة) المشروع
      المعني(ة) بالأمر | لائحة المستفيدين | اسم صاحب المشروع | المستفيدون والمستفيدات | اسم ونسب المستفيد(ة)
      هوية المستفيد(ة)
    `,
    `
      nom 40 | identit 45 | benefici 35 | porteur 40
      مستفيد 35 | اسم 45 | نسب 35 | هويه 40 | حامل 35
      titulair 45 | detenu 40 | accompagnee 25 | سجين 40 | نزيل 40 | صاحب 45
    `,
  ),
  familyName: vocabulary(
    `
      nom | nom de famille | nom patronymique | family name | last name | surname
      الاسم العائلي | النسب | اللقب
    `,
    `
      famil 50
      عائلي 50 | نسب 30 | لقب 40
    `,
  ),
  givenName: vocabulary(
    `
      prénom | prénoms | given name | first name
      الاسم الشخصي | الاسم
    `,
    `
      prenom 60
      شخصي 55
    `,
  ),
  cin: vocabulary(
    `
      cin | c.i.n | n° cin | n° de cin | cnie | n° cnie | c.n.i.e | cni | n° cni
      carte nationale | carte d'identité nationale | n° carte nationale | n° de la carte nationale
      numéro de la cin | numéro cin | pièce d'identité | n° pièce d'identité | identifiant national | national id
      id number | id card
      cine | c.i.n.e | carte d'identité | carte nationale d'identité électronique | carte nationale d'identité
      n° de carte | pièce d'identité (cin)
      رقم البطاقة الوطنية | البطاقة الوطنية | رقم ب.و | ب.و | رقم ب.ت.و | ب.ت.و | ب.و.ت | رقم ب.و.ت
      رقم بطاقة التعريف الوطنية | بطاقة التعريف الوطنية | رقم بطاقة التعريف | رقم البطاقة
      رقم التعريف الوطني | البطاقة الوطنية للتعريف | ر.ب.ت.و | رقم ب.ت.و.إ
      رقم التعريف | ر.ب.و | ر.ب.ت | البطاقة الوطنية للتعريف الإلكترونية | بطاقة التعريف | رقم البطاقة الوطنية للتعريف
    `,
    `
      cin 60 | cnie 60 | identite 30 | carte 35 | piece 35
      بطاق 50 | تعريف 40
    `,
  ),
  sex: vocabulary(
    `
      sexe | s | genre | sexe (m/f) | sexe h/f | m/f | h/f | f/m | f/h | sex | gender
      الجنس | النوع | جنس | النوع الاجتماعي | ذكر/أنثى | ذ/أ
    `,
    `
      sexe 60 | genre 50 | civilit 60
      جنس 55
    `,
  ),
  // one column for each, with a tick in one of them
  woman: vocabulary("f | femme | femmes | féminin | أنثى | إناث | الإناث | نساء"),
  man: vocabulary("h | m | homme | hommes | masculin | ذكر | ذكور | الذكور | رجال"),
  birthDate: vocabulary(
    `
      date de naissance | né le | né(e) le | date naissance | date of birth | birth date
      تاريخ الميلاد | تاريخ الازدياد | تاريخ الولادة | الازدياد | تاريخ ومكان الازدياد
    `,
    `
      naissance 60
      ازدياد 60 | ميلاد 60 | ولاده 60
    `,
  ),
  phone: vocabulary(
    `
      téléphone | tél | gsm | n° tél | n° de téléphone | n° gsm | portable | mobile | contact | phone
      tél. portable | téléphone portable | n° de portable | numéro de téléphone
      الهاتف | رقم الهاتف | الهاتف النقال | هاتف
      الهاتف المحمول | رقم النقال | النقال | المحمول
    `,
    `
      tele 50 | gsm 60 | portable 40
      هاتف 60
      نقال 50 | محمول 50
    `,
  ),
  address: vocabulary(
    `
      adresse | domicile | lieu de résidence | résidence | address
      العنوان | محل السكنى | عنوان السكن | السكن | مقر السكنى
    `,
    `
      adresse 60 | resid 40
      عنوان 60 | سكن 50
    `,
  ),
  region: vocabulary(
    `
      région | province | préfecture | province/préfecture | préfecture ou province | commune | ville | localité
      cercle | city
      الجهة | العمالة أو الإقليم | الإقليم | العمالة | الجماعة | المدينة | عمالة/إقليم | الجماعة الترابية
    `,
    `
      provinc 50 | prefect 50 | region 50 | ville 45 | commune 50
      اقليم 50 | عمال 40 | جماع 45
    `,
  ),
  institution: vocabulary(
    `
      établissement pénitentiaire | établissement | prison | prison locale | etab. pénitentiaire
      المؤسسة السجنية | المؤسسة | السجن | السجن المحلي | مؤسسة الإيداع
    `,
    `
      penitent 60 | prison 55
      سجن 50
    `,
  ),
  releaseDate: vocabulary(
    `
      date de libération | date libération | libéré le | libéré(e) le | date de sortie | sorti le
      date d'élargissement | date de mise en liberté | release date | date of release
      date sortie | sorti(e) de prison le | sorti de prison le | date de levée d'écrou | levée d'écrou
      date de fin de peine | fin de peine | date de sortie de prison | date élargissement
      تاريخ الإفراج | الإفراج | تاريخ مغادرة السجن | تاريخ الخروج | تاريخ السراح
      تاريخ الإفراج عنه | تاريخ انتهاء العقوبة
      أفرج عنه بتاريخ | أفرج عنه في | تاريخ الخروج من السجن | تاريخ مغادرة المؤسسة السجنية | مغادرة السجن
      تاريخ الإفراج عن المعني
    `,
    `
      libera 60 | sortie 50 | elargissement 50
      افراج 65 | خروج 45 | مغادر 45 | سراح 50
      sorti 60 | levee 40 | liberte 50 | افرج 65
    `,
  ),
  centre: vocabulary(
    `
      centre | centres | car | c.a.r | centre d'accompagnement | centre d'accompagnement et de réinsertion | capc
      centre de suivi | antenne | centre of follow-up
      centre de rattachement | car de rattachement | antenne régionale | structure d'accompagnement | structure
      centre d'accompagnement et de réinsertion (car) | centre de réinsertion | bureau régional
      مركز المصاحبة وإعادة الإدماج | مركز المصاحبة | المركز | مركز | مركز الرعاية اللاحقة | مركز المواكبة
      مركز التتبع | مركز الانتماء | الفرع
      مركز الإدماج | المركز التابع له | الفرع الجهوي | المركز الجهوي | مركز إعادة الإدماج
    `,
    `
      centre 50 | antenne 45 | car 40 | accompagn 30
      مركز 55 | مصاحب 40
      rattach 40 | reinsert 40
    `,
  ),
  diagnosis: vocabulary(
    `
      diagnostic | diagnostic conjoint | diagnostic commun | diagnostic partagé | joint diagnosis | diagnosis
      diag. conjoint | diag
      التشخيص المشترك | التشخيص | تشخيص مشترك
    `,
    `
      diagnos 65
      تشخيص 65
      diag 60
    `,
  ),
  followUp: vocabulary(
    `
      suivi | suivi post-carcéral | accompagnement | suivi social | suivi après libération
      accompagnement post-carcéral | follow-up
      التتبع | تتبع | التتبع بعد الإفراج | المصاحبة | المواكبة | التتبع والمصاحبة | الرعاية اللاحقة
    `,
    `
      suivi 60 | accompagn 40 | post 20
      تتبع 60 | مواكب 50 | مصاحب 40
    `,
  ),
  training: vocabulary(
    `
      formation | formation suivie | formation reçue | formé | formation anapec | training
      formation professionnelle | a suivi une formation | formé par anapec
      التكوين | تكوين | الاستفادة من التكوين | التأهيل
      تكوين مهني | التكوين المهني
    `,
    `
      formation 60 | stage 35 | training 60
      تكوين 60 | تاهيل 45
    `,
  ),
  activity: vocabulary(
    `
      activité | activités | activité financée | type d'activité | type de projet | nature du projet
      intitulé du projet | projet | nature de l'activité | agr | métier | profession | activity | project
      project type
      objet
      spécialité | créneau | objet du projet | objet du financement | activité génératrice de revenus | type d'agr
      nature de l'agr | activité du projet | corps de métier | idée de projet
      نوع المشروع | النشاط | نوع النشاط | المشروع | طبيعة المشروع | النشاط الممول | عنوان المشروع | الحرفة
      المهنة | اسم المشروع | طبيعة النشاط | النشاط المدر للدخل
      موضوع الدعم | موضوع المشروع | المهنة المزاولة | المشروع الممول | نشاط مدر للدخل | التخصص | فكرة المشروع
    `,
    `
      activit 55 | projet 45 | metier 50
      مشروع 50 | نشاط 60 | حرف 45 | مهن 40
      specialit 45 | creneau 45 | agr 45
    `,
  ),
  sector: vocabulary(
    `
      secteur | secteur d'activité | domaine | sector
      filière | branche
      القطاع | مجال المشروع | المجال | قطاع النشاط
      الميدان
    `,
    `
      secteur 60 | domaine 45
      قطاع 60 | مجال 50
    `,
  ),
  cash: vocabulary(
    `
      appui financier | soutien financier | aide financière | montant de l'appui financier | financement
      appui en numéraire | aide en numéraire | en numéraire | numéraire | espèces | en espèces
      montant en espèces | fonds de roulement | don financier | appui monétaire | aide pécuniaire | cash
      financial support | cash grant
      chèque | virement | montant du chèque | montant numéraire | part en espèces | don en espèces | aide monétaire
      subvention financière
      الدعم المالي | الدعم النقدي | دعم مالي | مبلغ الدعم المالي | المساعدة المالية | المنحة المالية
      المبلغ النقدي | نقدا | الاعتماد المالي | مساهمة مالية
      مبلغ نقدي | الشق المالي | المساهمة النقدية | دعم نقدي | مبلغ الشيك | الشيك | المساهمة المالية
    `,
    `
      financi 50 | numerair 60 | espec 55 | cash 60 | liquid 45 | pecuniair 50 | monetair 50 | roulement 50
      نقد 55 | مالي 50
      cheque 45 | شيك 50
    `,
  ),
  equipment: vocabulary(
    `
      équipement | équipements | matériel | matériels | valeur des équipements | montant des équipements
      valeur du matériel | coût du matériel | matériel et équipement | en nature | appui en nature
      appui en équipement | dotation en matériel | outillage | aide en nature | equipment | equipment value
      kit | lot de matériel | dotation matériel | outillage et matériel | valeur matériel | coût équipement | équipt
      équipts | dotation en équipement | matériels et outillage | machines | mobilier | matière première
      matières premières
      التجهيزات | قيمة التجهيزات | المعدات | قيمة المعدات | التجهيزات والمعدات | تجهيزات | معدات | ثمن التجهيزات
      مبلغ التجهيزات | العتاد | الدعم العيني | الآليات
      الشق العيني | الأدوات والمعدات | المعدات والتجهيزات | عتاد ومعدات | الأدوات
      المواد الأولية | الأثاث | الآلات
    `,
    `
      equipement 55 | materiel 55 | outillag 50 | nature 35 | equipment 55
      تجهيز 55 | معد 50 | عتاد 50 | عيني 50 | اليات 40 | ادوات 45
      equipt 55 | kit 45
    `,
  ),
  total: vocabulary(
    `
      total | montant | montant total | total général
      montant de la subvention | subvention | montant accordé | montant octroyé | montant du don | don | somme
      montant global | part fondation | montant de l'aide | montant alloué | montant de l'appui
      aide accordée | subvention accordée | dotation | montant de la dotation | enveloppe | prime | aide | amount
      grant | total amount | grand total | grant amount
      budget | coût | valeur totale | somme allouée | mt total | mnt total | mt | mnt | prise en charge
      don de la fondation | montant retenu | montant validé | montant approuvé | montant net
      net à payer | net | contribution de la fondation | montant du financement | financement accordé
      fondation | la fondation | part de la fondation | apport fondation | apport de la fondation | contribution fondation
      participation de la fondation | fmvi | part fmvi
      المجموع | المبلغ | المبلغ الإجمالي | مجموع الدعم | مبلغ الدعم
      مبلغ المنحة | المنحة | الإجمالي | قيمة الدعم | المجموع العام | مجموع المبلغ | مبلغ التمويل
      المبلغ الممنوح | الغلاف المالي | الدعم | مجموع الاستفادة | الدعم الإجمالي | مبلغ الاستفادة | قيمة المنحة
      المنحة الممنوحة
      المبلغ المرصود | المبلغ المخصص | المبلغ الكلي | المبلغ المعتمد | القيمة الإجمالية | قيمة الاستفادة
      مساهمة المؤسسة | حصة المؤسسة | المبلغ المصادق عليه | مبلغ الاستفادة الإجمالي
    `,
    `
      total 55 | montant 50 | subvention 50 | somme 45 | valeur 35 | dh 20 | aide 35 | appui 30 | dotation 45
      amount 50 | grant 45 | alloue 30 | accorde 30 | octroye 30
      مجموع 55 | مبلغ 50 | اجمالي 50 | منح 45 | قيمه 35 | درهم 20 | دعم 30
      budget 40 | mt 35 | mnt 40 | charge 25 | enveloppe 40 | cout 30 | مخصص 30 | مرصود 30 | كلي 35 | ميزاني 35 | كلف 30
    `,
  ),
  amountWords: vocabulary(
    `
      montant en lettres | en lettres | somme en lettres | montant en toutes lettres | amount in words
      المبلغ بالحروف | بالحروف | المبلغ كتابة
    `,
    `
      lettres 60 | words 50
      حروف 60
    `,
  ),
  // of the amount beside them, which is then in whole dirhams
  centimes: vocabulary(
    `
      centimes | centime | cts | ct | ctms | cmes | cents | cent | cs | c | montant centimes | montant cts
      سنت | سنتيم | سنتيمات | السنتيمات | بالسنتيم | المبلغ بالسنتيم | المبلغ (سنتيم) | centimes (cts)
    `,
  ),
  otherMoney: vocabulary(
    `
      coût | coût total | coût du projet | coût total du projet | apport | apport personnel | apport propre | part indh
      contribution indh | autres contributions | crédit | micro-crédit | reste | tva | project cost
      montant facture | montant de la facture | montant devis | montant du devis | مبلغ الفاتورة
      مبلغ بيان الأثمان | مبلغ بيان الثمن
      montant demandé | montant sollicité | montant proposé | montant estimé | devis | coût estimé | cumul
      total cumulé | montant cumulé | solde | solde progressif | reliquat | reste à payer | avance | acompte | frais
      coût global du projet | part du bénéficiaire | part bénéficiaire | autofinancement
      montant ht | total ht | prix ht | montant hors taxes | montant hors taxe | montant brut | brut | retenue
      retenue à la source | retenues | montant prévu | montant réalisé | écart | différence
      montant prévisionnel | montant initial | ancien montant | montant avant | coût global | partenaire | partenaires
      prêt | emprunt | autres partenaires | part partenaires | part des partenaires | autres financements
      الكلفة الإجمالية | كلفة المشروع | الكلفة | المساهمة الذاتية | مساهمة المستفيد | مساهمة المبادرة الوطنية
      القرض | الكلفة الإجمالية للمشروع
      المبلغ المطلوب | المبلغ المقترح | المبلغ التقديري | المبلغ التراكمي | المجموع التراكمي | المتبقي | الباقي
      المبلغ القديم | المبلغ السابق | المبلغ الأولي | الشركاء | مساهمة الشركاء | حصة المستفيد
      تسبيق | التكلفة الإجمالية للمشروع | تكلفة المشروع | التكلفة | مساهمة المستفيد(ة)
    `,
    `
      apport 60 | cout 50 | contribution 45 | credit 45 | indh 50 | cpdh 50
      كلف 55 | مساهم 50 | قرض 50
      demand 55 | sollicit 60 | propos 45 | estim 50 | prevu 75 | devis 55 | cumul 70 | progressif 60 | solde 55 | reste 50 | reliquat 60 | avance 45 | acompte 45
      مطلوب 60 | مقترح 60 | تراكم 70 | باقي 55 | متبقي 60 | تسبيق 55 | تكلف 55
    `,
  ),
  rib: vocabulary(
    `
      rib | r.i.b | n° rib | rib (24 chiffres) | compte bancaire | n° de compte | numéro de compte
      n° compte bancaire | relevé d'identité bancaire | iban | bank account | account number
      رقم الحساب البنكي | الحساب البنكي | رقم الحساب | كشف الهوية البنكية | التعريف البنكي | بيان الهوية البنكية
    `,
    `
      rib 60 | compte 50 | iban 60
      حساب 55 | بنكي 40
    `,
  ),
  bank: vocabulary(
    `
      banque | agence | agence bancaire | bank
      البنك | الوكالة البنكية
    `,
    `
      banque 50
      بنك 40
    `,
  ),
  item: vocabulary(
    `
      désignation | article | articles | équipement | matériel | description | libellé | objet
      désignation du matériel | nature du matériel | item | equipment
      المعدات | التجهيزات | البيان | التعيين | الوصف | نوع المعدات | نوع التجهيزات | المادة | السلعة
      تعيين المعدات
    `,
    `
      design 50 | articl 55
      معد 40 | تجهيز 35 | وصف 45 | بيان 40
    `,
  ),
  quantity: vocabulary(
    `
      quantité | qté | nombre | nbre | qt | unités | quantity | qty
      الكمية | العدد | كمية | عدد الوحدات
    `,
    `
      quantit 60 | qte 60 | nombre 30
      كمي 60 | عدد 35
    `,
  ),
  unitPrice: vocabulary(
    `
      prix unitaire ht | p.u ht | pu ht
      prix unitaire | p.u | pu | prix unit | prix | coût unitaire
      unit price | price
      الثمن الأحادي | ثمن الوحدة | السعر | سعر الوحدة | الثمن الفردي | الثمن | الثمن الوحدوي
    `,
    `
      unitaire 60 | prix 40 | pu 40
      احادي 60 | وحده 40 | سعر 45 | ثمن 40
    `,
  ),
  itemTotal: vocabulary(
    `
      montant ht | total ht | prix total ht
      prix total | montant | montant total | total | p.t | total ttc | total ligne | valeur
      total price | amount
      الثمن الإجمالي | المبلغ | المجموع | المبلغ الإجمالي | الثمن الكلي | القيمة | القيمة الإجمالية
    `,
    `
      total 50 | montant 50 | valeur 35
      اجمالي 50 | مجموع 50 | مبلغ 45 | كلي 40
    `,
  ),
  supplier: vocabulary(
    `
      raison sociale | société | entreprise | nom du fournisseur | prestataire | الشركة | المقاولة
      fournisseur | supplier | fournisseurs | sociétés | attributaire | adjudicataire
      المورد | الممون | الموردون | الممونون | المزود | المزودون | اسم الممون | اسم المورد
    `,
    `
      fourniss 60
      مورد 50 | ممون 50
    `,
  ),
  // of the supplier's invoice, and what comes before it: the quotation, the order, the delivery
  invoice: vocabulary(
    `
      n° facture | facture | n° bc | bon de commande | devis | invoice | n° de facture | n° de la facture | factures
      numéro de facture | référence facture | date facture | date de facture | date de la facture
      n° de bc | n° bon de commande | n° de bon de commande | n° du bon de commande | n° bl | n° de bl | bon de livraison
      n° bon de livraison | n° de bon de livraison | n° devis | n° de devis | n° du devis | date devis | date du devis
      رقم الفاتورة | الفاتورة | تاريخ الفاتورة | الفواتير | سند الطلب | رقم سند الطلب | رقم السند | سند التسليم
      رقم سند التسليم | وصل التسليم | رقم وصل التسليم | بيان الأثمان | رقم بيان الأثمان | بيان الثمن | رقم بيان الثمن
    `,
    `
      factur 60 | fact 60
      فاتور 60
    `,
  ),
  // salaries, bank statements, cash books, our own summaries: papers that lie beside the grants in the same workbook
  bookkeeping: vocabulary(
    `
      salaire | salaire net | salaire brut | salaire de base | traitement mensuel | date de recrutement | date d'embauche
      date d'entrée en fonction | n° cnss | cnss | jours travaillés | nombre de jours | taux journalier | échelle | grade
      débit | recettes | dépenses | encaissements | décaissements | encaissement | décaissement | entrées | sorties
      date opération | date d'opération | date valeur | date de valeur | n° pièce | solde bancaire | salary
      salaire mensuel | salaire net à payer | salaire brut mensuel | salaires | n° de paie | n° matricule | ppr | n° ppr
      indemnité | indemnités | indemnité journalière | indemnité par jour | indemnité par séance | frais de déplacement
      indemnité de déplacement | indemnité kilométrique | honoraires | honoraires bruts | vacation | vacations
      nombre de vacations | nombre d'heures | nbre d'heures | heures | heures travaillées | volume horaire | taux horaire | taux par jour
      nombre de séances | nbre de séances | jours de présence | nombre de jours travaillés | nbre de jours | nombre de jour
      ir | igr | retenue ir | ir retenu | cotisation | cotisations | amo | cimr
      chiffres déclarés et chiffres calculés | الأرقام المصرح بها والأرقام المحسوبة
      الأجر | الأجرة | الأجرة الشهرية | الراتب | الراتب الشهري | تاريخ التوظيف | تاريخ التشغيل | عدد أيام العمل | عدد الأيام
      الأجر الصافي | الأجرة الصافية | الراتب الصافي | الأجر الإجمالي | الأجرة الإجمالية | الأجور | رقم التأجير
      التعويض | التعويضات | مبلغ التعويض | التعويض اليومي | التعويض عن التنقل | الأتعاب | عدد الساعات | ثمن الساعة
      سعر الساعة | عدد الحصص | عدد أيام الحضور | الاقتطاع | الاقتطاعات | الضريبة على الدخل
      رقم الصندوق الوطني للضمان الاجتماعي | مدين | دائن | المداخيل | المصاريف | النفقات
    `,
  ),
  sensitive: vocabulary(
    `
      infraction | délit | crime | motif d'incarcération | motif | nature de l'infraction | peine
      durée de la peine | condamnation | n° d'écrou | numéro d'écrou | écrou | dossier judiciaire
      n° dossier judiciaire | casier judiciaire | état de santé | maladie | santé | handicap | chef d'inculpation
      jugement | situation pénale | situation judiciaire | statut pénal | dossier médical | certificat médical
      observations médicales | الوضعية الجنائية | الوضعية القضائية | الحالة الطبية | الملف الطبي | date d'incarcération | récidive | offence | offense | sentence | health
      الجريمة | التهمة | الجنحة | نوع الجريمة | العقوبة | مدة العقوبة | المدة المحكوم بها | رقم الاعتقال
      سبب الاعتقال | الملف القضائي | رقم الملف القضائي | السوابق | سبب السجن | الحالة الصحية | المرض | الإعاقة
      تاريخ الاعتقال | الحكم
    `,
    `
      infraction 70 | delit 70 | crim 65 | peine 70 | condamn 70 | ecrou 70 | judiciair 65 | incarcer 65
      sante 60 | maladi 65 | handicap 65 | inculp 70 | recidiv 70 | offen 65 | sentence 65 | health 60
      جريم 70 | تهم 65 | جنح 65 | عقوب 65 | اعتقال 70 | قضائي 65 | سوابق 70 | صحي 60 | مرض 60 | اعاق 60 | محكوم 65
    `,
  ),
  other: vocabulary(
    `
      responsable | responsable du centre | chef de centre | coordinateur | assistant social | assistante sociale
      المسؤول | مسؤول المركز | المنسق | المساعد الاجتماعي | المساعدة الاجتماعية
      motif de rejet | motif du rejet | motif de refus | motif de la demande | motif du retard | سبب الرفض
      observations | observation | remarques | remarque | notes | commentaire | commentaires | signature
      émargement | visa | âge | niveau scolaire | niveau d'études | situation familiale | état civil | nationalité
      ice | if | rc | date d'engagement | statut | n° convention | convention | date de la convention | diplôme
      nombre d'enfants | remarks | comments
      n° chèque | n° du chèque | n° de chèque | avis | avis de la commission | décision | رقم الشيك
      code | réf | référence | n° dossier | année | exercice | code projet | taux | pourcentage
      ملاحظات | ملاحظة | التوقيع | توقيع | الإمضاء | إمضاء | بصمة | السن | العمر | المستوى الدراسي
      الحالة العائلية | الحالة الاجتماعية | الجنسية | الاتفاقية | رقم الاتفاقية | عدد الأطفال
      الرمز | رقم الملف | المرجع | السنة | السنة المالية | النسبة | النسبة المئوية | إبصام
    `,
    `
      observ 60 | remarq 60 | signatur 60 | emargement 60
      ملاحظ 60 | توقيع 60 | امضاء 60
    `,
  ),
};
