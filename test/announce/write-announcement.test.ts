import { describe, expect, it } from "vitest";
import { writeAnnouncement } from "../../lib/announce/index.js";
import { batchOf } from "./batch-of.js";

/** As readers see it: isolates have no width. */
const written = (lang: "ar" | "fr", other: Parameters<typeof batchOf>[0] = {}, asOf = "2017-10-10"): string =>
  writeAnnouncement(batchOf(other), lang, { asOf }).replace(/[\u2068\u2069]/g, "");
const bare = { venue: null, centres: [], activities: [] };

describe("a whole batch", () => {
  it("in Arabic", () => {
    expect(written("ar")).toBe(
      "تم توزيع الدفعة الأولى يوم الخميس 28 شتنبر 2017 في السجن المحلي عين السبع، الدار البيضاء، لفائدة خمسة وعشرين (25) مستفيدا، " +
        "من بينهم خمس (05) نساء، بغلاف مالي قدره 545.381,93\u00a0درهم. " +
        "ويتعلق الأمر بالأنشطة التالية: الفصالة والخياطة، كهرباء البناء، مقشدة. " +
        "وتشرف على المتابعة مراكز المصاحبة وإعادة الإدماج: الدار البيضاء، طنجة، مراكش، سلا.",
    );
  });

  it("in French", () => {
    const french = {
      venue: "Prison locale d’Aïn Sebaâ, Casablanca",
      activities: ["Couture", "Coiffure et esthétique"],
    };
    expect(written("fr", french)).toBe(
      "La première tranche a été remise à vingt-cinq (25) bénéficiaires, dont cinq (05) femmes, le jeudi 28 septembre 2017, " +
        "à la prison locale d’Aïn Sebaâ, Casablanca, pour une enveloppe budgétaire de 545\u00a0381,93\u00a0DH. " +
        "Les activités financées sont les suivantes : Couture, Coiffure et esthétique. " +
        "Le suivi est assuré par les centres d’accompagnement et de réinsertion suivants : Casablanca, Tanger, Marrakech, Salé.",
    );
  });

  it("isolates its facts in Arabic", () => {
    expect(writeAnnouncement(batchOf(), "ar", { asOf: "2017-10-10" })).toContain(
      "قدره \u2068545.381,93\u00a0درهم\u2069.",
    );
  });
});

describe("done or planned", () => {
  it.each([
    ["2017-09-27", "ستوزع الدفعة الأولى", "La première tranche sera remise"],
    ["2017-09-28", "تم توزيع الدفعة الأولى", "La première tranche a été remise"],
    ["2017-09-29", "تم توزيع الدفعة الأولى", "La première tranche a été remise"],
  ])("on %s: %s, %s", (asOf, ar, fr) => {
    expect(written("ar", {}, asOf)).toContain(ar);
    expect(written("fr", {}, asOf)).toContain(fr);
  });

  it("is open without a day", () => {
    expect(written("ar", { ...bare, date: null, women: null })).toBe(
      "تخصص الدفعة الأولى لفائدة خمسة وعشرين (25) مستفيدا، بغلاف مالي قدره 545.381,93\u00a0درهم.",
    );
    expect(written("fr", { ...bare, date: null, women: null })).toBe(
      "La première tranche est destinée à vingt-cinq (25) bénéficiaires, pour une enveloppe budgétaire de 545\u00a0381,93\u00a0DH.",
    );
  });
});

describe("people and women among them", () => {
  it.each<[number, number | null, string, string]>([
    [0, 0, "، دون أي مستفيد (00)،", ", sans aucun bénéficiaire (00),"],
    [1, null, "لفائدة مستفيد واحد (01)،", "à un (01) bénéficiaire,"],
    [1, 0, "لفائدة مستفيد واحد (01) من الرجال،", "à un (01) bénéficiaire homme,"],
    [1, 1, "لفائدة مستفيدة واحدة (01)،", "à une (01) bénéficiaire femme,"],
    [2, null, "لفائدة مستفيدين اثنين (02)،", "à deux (02) bénéficiaires,"],
    [
      2,
      1,
      "لفائدة مستفيدين اثنين (02)، من بينهما امرأة واحدة (01)،",
      "à deux (02) bénéficiaires, dont une (01) femme,",
    ],
    [2, 2, "لفائدة مستفيدتين اثنتين (02)،", "à deux (02) bénéficiaires femmes,"],
    [3, 2, "لفائدة ثلاثة (03) مستفيدين، من بينهم امرأتان (02)،", "à trois (03) bénéficiaires, dont deux (02) femmes,"],
    [8, 8, "لفائدة ثماني (08) مستفيدات،", "à huit (08) bénéficiaires femmes,"],
    [10, 0, "لفائدة عشرة (10) مستفيدين من الرجال،", "à dix (10) bénéficiaires hommes,"],
    [
      11,
      3,
      "لفائدة أحد عشر (11) مستفيدا، من بينهم ثلاث (03) نساء،",
      "à onze (11) bénéficiaires, dont trois (03) femmes,",
    ],
    [
      12,
      11,
      "لفائدة اثني عشر (12) مستفيدا، من بينهم إحدى عشرة (11) امرأة،",
      "à douze (12) bénéficiaires, dont onze (11) femmes,",
    ],
    [
      21,
      20,
      "لفائدة واحد وعشرين (21) مستفيدا، من بينهم عشرون (20) امرأة،",
      "à vingt et un (21) bénéficiaires, dont vingt (20) femmes,",
    ],
    [
      102,
      100,
      "لفائدة مائة واثنين (102) مستفيد، من بينهم مائة (100) امرأة،",
      "à cent deux (102) bénéficiaires, dont cent (100) femmes,",
    ],
    [
      200,
      21,
      "لفائدة مائتي (200) مستفيد، من بينهم إحدى وعشرون (21) امرأة،",
      "à deux cents (200) bénéficiaires, dont vingt et une (21) femmes,",
    ],
    [303, null, "لفائدة ثلاثمائة وثلاثة (303) مستفيدين،", "à trois cent trois (303) bénéficiaires,"],
  ])("%s, %s women: %s", (beneficiaries, women, ar, fr) => {
    expect(written("ar", { beneficiaries, women })).toContain(ar);
    expect(written("fr", { beneficiaries, women })).toContain(fr);
  });
});

describe("one, two or many", () => {
  it.each([
    [
      ["Fès"],
      "ويشرف على المتابعة مركز المصاحبة وإعادة الإدماج: فاس.",
      "par le centre d’accompagnement et de réinsertion suivant : Fès.",
    ],
    [
      ["Fès", "Salé"],
      "ويشرف على المتابعة مركزا المصاحبة وإعادة الإدماج: فاس، سلا.",
      "par les centres d’accompagnement et de réinsertion suivants : Fès, Salé.",
    ],
    [["Khénifra"], "مركز المصاحبة وإعادة الإدماج: Khénifra.", "suivant : Khénifra."],
  ])("centres %j: %s", (centres, ar, fr) => {
    expect(written("ar", { centres })).toContain(ar);
    expect(written("fr", { centres })).toContain(fr);
  });

  it.each([
    [["مقشدة"], "ويتعلق الأمر بنشاط واحد: مقشدة.", "L’activité financée est la suivante : \u2068مقشدة\u2069."],
    [["مقشدة", "الحلاقة"], "ويتعلق الأمر بنشاطين: مقشدة، الحلاقة.", "Les activités financées sont les suivantes :"],
  ])("activities %j: %s", (activities, ar, fr) => {
    expect(written("ar", { activities })).toContain(ar);
    expect(writeAnnouncement(batchOf({ activities }), "fr", { asOf: "2017-10-10" })).toContain(fr);
  });
});

describe("what is not known falls away", () => {
  it.each([
    [{ number: null }, "تم توزيع هذه الدفعة يوم", "Cette tranche a été remise"],
    [{ number: 11 }, "الدفعة الحادية عشرة", "La onzième tranche"],
    [{ number: 100 }, "الدفعة رقم 100", "La tranche n° 100"],
    [{ unverified: 1 }, "من بينهم خمس (05) نساء. ", "2017 (السجن المحلي عين السبع، الدار البيضاء). "],
    [{ venue: null }, "شتنبر 2017، لفائدة", "septembre 2017, pour une enveloppe"],
    [{ venue: "Siège de la province" }, "في Siège de la province، لفائدة", "2017, au siège de la province, pour"],
    [{ venue: "Fès" }, "في Fès، لفائدة", "2017 (Fès), pour"],
  ])("%j: %s", (other, ar, fr) => {
    expect(written("ar", other)).toContain(ar);
    expect(written("fr", other)).toContain(fr);
  });

  it("never leaves a gap in the sentence", () => {
    for (const lang of ["ar", "fr"] as const)
      for (const number of [null, 2])
        for (const date of [null, "2017-09-28"])
          for (const venue of [null, "Fès"])
            for (const unverified of [0, 1]) {
              const text = written(lang, { ...bare, number, date, venue, unverified, women: null });
              expect(text).not.toMatch(/null|undefined|nothing| {2}| [.,،]|[{}]/);
            }
  });
});
