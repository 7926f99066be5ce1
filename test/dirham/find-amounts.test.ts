import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { findAmounts } from "../../lib/dirham/index.js";

const printed = readFileSync(new URL("../fixtures/amounts.tsv", import.meta.url), "utf8")
  .trim()
  .split("\n")
  .slice(1)
  .map((line) => line.split("\t"));

const found = (text: string) =>
  findAmounts(text).map(({ start, end, reading }) => [text.slice(start, end), reading] as const);

describe("amounts as printed, in a sentence", () => {
  test.each(printed)("%s is %s", (written = "", whole = "", ...[, lang]) => {
    const hedged = /^(?:plus|أكثر|حوالي|يقارب|environ|de l|avoisine)/.test(written);
    const amount = { kind: "amount", value: whole.includes(".") ? whole : `${whole}.00`, exact: !hedged };
    const sentence =
      lang === "ar"
        ? `لفائدة خمسة وعشرين (25) مستفيدا بغلاف مالي قدره ${written}، في مراكش.`
        : `Pour 25 bénéficiaires, un budget de ${written}, à Fès.`;
    expect(found(sentence)).toEqual([[written.replace(" (MDH)", ""), amount]]);
  });
});

const value = (text: string) => ({ kind: "amount", value: text, exact: true });

describe("amounts among words", () => {
  test.each<[string, string, string]>([
    ["بغلاف مالي قدره 545.381 ,93 درهم لفائدة", "545.381 ,93 درهم", "545381.93"],
    ["بميزانية 25 مستفيدا و545.381,93 درهم", "545.381,93 درهم", "545381.93"],
    ["بـ 12.055.519 درهم", "12.055.519 درهم", "12055519.00"],
    ["ومليون و520 ألف درهم", "مليون و520 ألف درهم", "1520000.00"],
    ["كل واحد 20.000 درهم", "20.000 درهم", "20000.00"],
    ["خمسمائة ألف (500.000) درهم", "خمسمائة ألف (500.000) درهم", "500000.00"],
    ["مبلغ د.م. 1.500,00", "د.م. 1.500,00", "1500.00"],
    ["soit cinq cent mille (500 000) dirhams", "cinq cent mille (500 000) dirhams", "500000.00"],
    ["la somme de DH 1 500,50 à", "DH 1 500,50", "1500.50"],
    ["de cinq cents dirhams et dix centimes, remis", "cinq cents dirhams et dix centimes", "500.10"],
    ["قدره مائة درهم وخمسون سنتيما.", "مائة درهم وخمسون سنتيما", "100.50"],
    ["مبلغ \u2068545.381,93\u00a0درهم\u2069.", "545.381,93\u00a0درهم", "545381.93"],
    ["en 2017 :\n93 DH", "93 DH", "93.00"],
    ["مبلغ ٥٤٥٬٣٨١٫٩٣ درهم", "٥٤٥٬٣٨١٫٩٣ درهم", "545381.93"],
  ])("%j: %j", (text, written, amount) => {
    expect(found(text)).toEqual([[written, value(amount)]]);
  });

  test("several", () => {
    expect(found("251.860 ,66 درهم، ثم 296.718,31 درهم")).toEqual([
      ["251.860 ,66 درهم", value("251860.66")],
      ["296.718,31 درهم", value("296718.31")],
    ]);
  });

  test("one that another settles", () => {
    expect(found("1,234 DH, 249 364.46 DH").map(([, reading]) => reading)).toEqual([
      value("1234.00"),
      value("249364.46"),
    ]);
    expect(found("1,234 DH").map(([, { kind }]) => kind)).toEqual(["ambiguous"]);
  });

  test.each(["", "بالدرهم", "25 bénéficiaires", "en dirhams", "DH", "les dirhams de 2017", "الدرهم المغربي"])(
    "%j has none",
    (text) => {
      expect(found(text)).toEqual([]);
    },
  );
});

describe("what cannot be read is not guessed", () => {
  test.each([
    "564 18 262 درهما",
    "93, 545.381 درهم",
    "93 545.381 درهم",
    "381,93.545 درهم",
    "درهم 93, 545.381",
    "12 34 DH",
  ])("%j is scrambled", (written) => {
    expect(found(`بغلاف مالي قدره ${written} لفائدة`)).toEqual([[written, { kind: "scrambled" }]]);
  });

  test.each([
    ["10 ألف و20 مليون درهم", "unreadable"],
    ["cinq cents (600) dirhams", "unreadable"],
    ["545,381 DH", "ambiguous"],
    ["نصف مليون درهم", "unreadable"],
    ["demi-million de dirhams", "unreadable"],
    ["virgule cinq millions de dirhams", "unreadable"],
    ["millions de dirhams", "unreadable"],
    ["ملايين درهم", "unreadable"],
    ["1.500 €", "currency"],
  ])("%j is %s", (written, kind) => {
    expect(found(`xx ${written} yy`).map(([text, reading]) => [text, reading.kind])).toEqual([[written, kind]]);
  });

  test.each(["1 ", "mille ", "et ", "( ", "1 و", "درهم ", "plus de "])(
    "a text full of %j is read in no time",
    (piece) => {
      expect(() => findAmounts(piece.repeat(20_000))).not.toThrow();
    },
  );
});
