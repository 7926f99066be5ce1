import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { conventionOf, readAmount, type AmountConvention } from "../../lib/dirham/index.js";

const amount = (value: string, exact = true) => ({ kind: "amount", value, exact });
const ambiguous = (...readings: string[]) => ({ kind: "ambiguous", readings });
const currency = (code: string) => ({ kind: "currency", currency: code });
const unreadable = { kind: "unreadable" };

describe("amounts as printed in announcements and in the press", () => {
  const HEDGED = /أكثر من|حوالي|يقارب|plus de|environ|de l'ordre de|avoisine/;
  const rows = readFileSync(new URL("../fixtures/amounts.tsv", import.meta.url), "utf8")
    .trim()
    .split("\n")
    .slice(1)
    .map((line) => line.split("\t"));

  test.each(rows)("%s is %s (%s)", (text = "", value = "") => {
    expect(readAmount(text)).toEqual(amount(value.includes(".") ? value : `${value}.00`, !HEDGED.test(text)));
  });

  test("there are fifty of them", () => {
    expect(rows).toHaveLength(50);
  });
});

describe("notations", () => {
  test.each<[string, ReturnType<typeof amount>]>([
    // spaces
    ["1 234", amount("1234.00")],
    ["740 142,00", amount("740142.00")],
    ["740\u00a0142,00", amount("740142.00")],
    ["740\u202f142,00", amount("740142.00")],
    ["740\u2009142,00", amount("740142.00")],
    ["249 364.46", amount("249364.46")],
    ["545. 381 , 93", amount("545381.93")],
    ["  500  ", amount("500.00")],
    // a stroke for no centimes, the words beside the figures
    ["35 000,-", amount("35000.00")],
    ["35.000,– DH", amount("35000.00")],
    ["31 500,--", amount("31500.00")],
    // marks against added figures
    ["#18000,00#", amount("18000.00")],
    ["**31 500,00 DH**", amount("31500.00")],
    ["35 000 DH (trente-cinq mille)", amount("35000.00")],
    ["35.000,50 (خمسة وثلاثون ألف درهم وخمسون سنتيما)", amount("35000.50")],
    // dots and commas
    ["545.381", amount("545381.00")],
    ["1.140.143.58", amount("1140143.58")],
    ["2.576296,77", amount("2576296.77")],
    ["1,234.56", amount("1234.56")],
    ["1.234,56", amount("1234.56")],
    ["1,234,567", amount("1234567.00")],
    ["1234,5", amount("1234.50")],
    ["0,05", amount("0.05")],
    ["12345678901234567890,12", amount("12345678901234567890.12")],
    // apostrophe, Arabic separators and digits
    ["1'234'567,80", amount("1234567.80")],
    ["1’234.50", amount("1234.50")],
    ["١٬٥٠٠٫٥٠ درهم", amount("1500.50")],
    ["۱۲۳۴٫۵", amount("1234.50")],
    ["٤،٥ مليون", amount("4500000.00")],
    // marks of the currency
    ["\u200f545.381,93 د.م.\u200f", amount("545381.93")],
    ["545.381,93 د م", amount("545381.93")],
    ["د.م. 545.381,93", amount("545381.93")],
    ["MAD 500", amount("500.00")],
    ["500 درهم مغربي", amount("500.00")],
    ["500 dirhams marocains", amount("500.00")],
    ["DH500", amount("500.00")],
    ["500Dhs.", amount("500.00")],
    ["21.786,70 DH TTC", amount("21786.70")],
    ["471807.60DH", amount("471807.60")],
    ["1 093 960,90 DH", amount("1093960.90")],
    ["500 (DH)", amount("500.00")],
    ["درهـــم 500", amount("500.00")],
    // glued prefixes and the agency style
    ["ب392", amount("392.00")],
    ["بـ 12.055.519", amount("12055519.00")],
    ["لـ37 درهما", amount("37.00")],
    ["56ر643", amount("643.56")],
    ["5 ر10 ملايين", amount("10500000.00")],
    ["305ر1 مليون درهم", amount("1305000.00")],
    // scale words
    ["481 ألف و52.40 درهم", amount("481052.40")],
    ["347 ألف و600", amount("347600.00")],
    ["316 ألفا و 920 درهما", amount("316920.00")],
    ["مليوني درهم", amount("2000000.00")],
    ["مليونا درهم", amount("2000000.00")],
    ["مليونا وثلاثمائة ألف", amount("1300000.00")],
    ["7,3 MDH", amount("7300000.00")],
    ["250 KDH", amount("250000.00")],
    ["mille", amount("1000.00")],
    ["deux dirhams", amount("2.00")],
    ["1 million 200 mille dirhams", amount("1200000.00")],
    ["2 milliards de DH", amount("2000000000.00")],
    ["1,3456 million", amount("1345600.00")],
    ["cinq cent mille dirhams", amount("500000.00")],
    ["un million de dirhams", amount("1000000.00")],
    // centimes
    ["12 dirhams et 50 centimes", amount("12.50")],
    ["545381 درهما و93 سنتيما", amount("545381.93")],
    ["50 cts", amount("0.50")],
    // below zero
    ["-500,00", amount("-500.00")],
    ["- 500,00 DH", amount("-500.00")],
    ["\u2212500", amount("-500.00")],
    ["500,00-", amount("-500.00")],
    ["500,00- DH", amount("-500.00")],
    ["DH -500", amount("-500.00")],
    ["(1.200,00)", amount("-1200.00")],
    ["(1.200,00 DH)", amount("-1200.00")],
    // hedges
    ["près de 500 DH", amount("500.00", false)],
    ["quelque 500.000 DH", amount("500000.00", false)],
    ["dépasse les 500.000 DH", amount("500000.00", false)],
    ["أزيد من 500 درهم", amount("500.00", false)],
    ["بأزيد من مليون درهم", amount("1000000.00", false)],
    ["500 درهم وبأزيد من 20 سنتيما", amount("500.20", false)],
    ["تجاوزت 500 درهم", amount("500.00", false)],
    ["زهاء 500 درهم", amount("500.00", false)],
    ["يناهز 500 درهم", amount("500.00", false)],
    ["نحو 500 درهم", amount("500.00", false)],
    ["تفوق 500 درهم", amount("500.00", false)],
  ])("%j", (text, expected) => {
    expect(readAmount(text)).toEqual(expected);
  });
});

describe("three digits after one separator", () => {
  test.each<[string, AmountConvention | undefined, unknown]>([
    ["545.381", undefined, amount("545381.00")],
    ["545.381", "comma-decimal", amount("545381.00")],
    ["545.381", "dot-decimal", ambiguous("545381.00", "545.381")],
    ["1,234", undefined, ambiguous("1234.00", "1.234")],
    ["1,234", "comma-decimal", ambiguous("1234.00", "1.234")],
    ["1,234", "dot-decimal", amount("1234.00")],
    ["1،234 درهم", undefined, ambiguous("1234.00", "1.234")],
    ["-1,234 DH", undefined, ambiguous("-1234.00", "-1.234")],
    ["1.345 مليون درهم", undefined, ambiguous("1345000000.00", "1345000.00")],
    ["1 234", "dot-decimal", amount("1234.00")],
    ["1٬234", "comma-decimal", amount("1234.00")],
  ])("%s with %s", (text, convention, expected) => {
    expect(readAmount(text, convention)).toEqual(expected);
  });
});

describe("what is not an amount in dirhams", () => {
  test.each<[string, unknown]>([
    ["", unreadable],
    [" \u00a0\u200f", unreadable],
    ["-", unreadable],
    ["deux", unreadable],
    ["cent", unreadable],
    ["خمسة", unreadable],
    ["DH", unreadable],
    ["درهم", unreadable],
    ["à préciser", unreadable],
    ["35 000 DH (trente-quatre mille)", unreadable],
    ["35 000 DH (à verser)", unreadable],
    ["voir annexe 12", unreadable],
    ["#18000,00", unreadable],
    ["31500*", unreadable],
    ["12.34.567", unreadable],
    ["1 23 456", unreadable],
    ["564 18 262 درهما", unreadable],
    ["249,364,46", unreadable],
    ["0.567", unreadable],
    ["1234.567", unreadable],
    ["12,3456", unreadable],
    ["1.234,567", unreadable],
    ["1,234.567,89", unreadable],
    ["1..5", unreadable],
    [",50", unreadable],
    ["28/09/2017", unreadable],
    ["28-09-2017", unreadable],
    ["28.09.2017", unreadable],
    ["2017-09-28", unreadable],
    ["AB123456", unreadable],
    ["1e5", unreadable],
    ["12²", unreadable],
    ["50 %", unreadable],
    ["500 DH 300", unreadable],
    ["500 و", unreadable],
    ["678 ألفا و10 ملايين", unreadable],
    ["10 ملايين و2 مليون", unreadable],
    ["(500", unreadable],
    ["--500", unreadable],
    ["(-500)", unreadable],
    ["500 DH 5 €", unreadable],
    ["en euros", unreadable],
    ["500 €", currency("EUR")],
    ["€500", currency("EUR")],
    ["1,234 $", currency("USD")],
    ["$1,234.56", currency("USD")],
    ["£500", currency("GBP")],
    ["500 EUR", currency("EUR")],
    ["500 euros", currency("EUR")],
    ["2 millions d'euros", currency("EUR")],
    ["500 dollars", currency("USD")],
    ["500 أورو", currency("EUR")],
    ["500 يورو", currency("EUR")],
    ["مليونا دولار", currency("USD")],
  ])("%j", (text, expected) => {
    expect(readAmount(text)).toEqual(expected);
  });

  test("never throws, and says something", () => {
    const pieces = fc.constantFrom(
      "1",
      "234",
      "0",
      ".",
      ",",
      " ",
      "-",
      "(",
      ")",
      "'",
      "٫",
      "٬",
      "ر",
      "و",
      "ب",
      "ألف",
      "مليونا",
      "درهم",
      "سنتيم",
      "DH",
      "de",
      "et",
      "cent",
      "vingt",
      "quatre",
      "€",
      "plus de",
    );
    const texts = fc.oneof(
      fc.string(),
      fc.array(pieces).map((list) => list.join("")),
      fc.array(pieces).map((list) => list.join(" ")),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const reading = readAmount(text);
        if (reading.kind === "amount") expect(reading.value).toMatch(/^-?\d+\.\d\d$/);
        if (reading.kind === "ambiguous") expect(reading.readings).toHaveLength(2);
        expect(["amount", "ambiguous", "currency", "unreadable"]).toContain(reading.kind);
      }),
      { numRuns: 5000 },
    );
  });

  test.each([
    "1",
    " ",
    "1 ",
    "1.",
    "1,234",
    "ر",
    "1ر",
    "(",
    "-",
    "و",
    "ألف و",
    "quatre-vingt ",
    "un et ",
    "de l'ordre de ",
    "a",
    "\u200f",
    "10 ملايين و",
    "د.",
  ])("a cell full of %j is read once through", (piece) => {
    const text = piece.repeat(Math.floor(32_767 / piece.length));
    expect(readAmount(text).kind).toBe(piece === "1" ? "amount" : "unreadable"); // a grammar that goes back over its text would not end in the runner's time
    expect(conventionOf(text)).toBeNull();
  });
});

test.each<[string, AmountConvention | null]>([
  ["545.381,93", "comma-decimal"],
  ["740 142,00 DH", "comma-decimal"],
  ["12,5", "comma-decimal"],
  ["12.055.519", "comma-decimal"],
  ["249 364.46", "dot-decimal"],
  ["1,234,567", "dot-decimal"],
  ["1,234.56", "dot-decimal"],
  ["249.364.46", null],
  ["545.381", null],
  ["1,234", null],
  ["500", null],
  ["56ر643", null],
  ["à préciser", null],
])("%s proves %s", (text, expected) => {
  expect(conventionOf(text)).toBe(expected);
});
