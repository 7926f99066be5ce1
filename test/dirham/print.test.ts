import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decimalText, dirham, printDirham, printMoney, readAmount } from "../../lib/dirham/index.js";

describe("amounts in print", () => {
  test.each([
    ["1093960.9", "1093960.90", "1\u00a0093\u00a0960,90", "1.093.960,90", "1,093,960.90"],
    ["0", "0.00", "0,00", "0,00", "0.00"],
    ["0.05", "0.05", "0,05", "0,05", "0.05"],
    ["999.99", "999.99", "999,99", "999,99", "999.99"],
    ["1000", "1000.00", "1\u00a0000,00", "1.000,00", "1,000.00"],
    ["-500000", "-500000.00", "-500\u00a0000,00", "\u200e-500.000,00", "-500,000.00"],
    ["12.345", "12.345", "12,345", "12,345", "12.345"],
    [
      "90071992547409925.125",
      "90071992547409925.125",
      "90\u00a0071\u00a0992\u00a0547\u00a0409\u00a0925,125",
      "90.071.992.547.409.925,125",
      "90,071,992,547,409,925.125",
    ],
  ])("%s", (text, decimal, fr, ar, en) => {
    const amount = dirham(text);
    expect(decimalText(amount)).toBe(decimal);
    expect([printDirham(amount, "fr"), printDirham(amount, "ar"), printDirham(amount, "en")]).toEqual([fr, ar, en]);
  });

  test("with their currency", () => {
    const amount = dirham("1093960.90");
    expect(printMoney(amount, "fr")).toBe("1\u00a0093\u00a0960,90\u00a0DH");
    expect(printMoney(amount, "ar")).toBe("1.093.960,90\u00a0درهم");
    expect(printMoney(amount, "en")).toBe("1,093,960.90\u00a0MAD");
  });
});

describe("what is printed is read again as the same amount", () => {
  const cents = fc.oneof(fc.bigInt({ min: 0n, max: 10_000_000_00n }), fc.bigInt({ min: 0n, max: 10n ** 20n }));
  const signs = fc.constantFrom<(text: string) => string>(
    (t) => t,
    (t) => `-${t}`,
    (t) => `${t}-`,
    (t) => `(${t})`,
    (t) => `\u2212 ${t}`,
  );
  const marks = fc.constantFrom<(text: string) => string>(
    (t) => t,
    (t) => `${t} درهم`,
    (t) => `${t}درهما`,
    (t) => `\u200f${t}\u00a0د.م.\u200f`,
    (t) => `${t} DH`,
    (t) => `DHS ${t}`,
    (t) => `MAD${t}`,
    (t) => `${t} dirhams`,
  );

  const notations: Readonly<Record<string, (whole: string, decimals: string) => string>> = {
    "545381,93": (w, d) => `${w},${d}`,
    "545381.93": (w, d) => `${w}.${d}`,
    "545 381,93": (w, d) => `${grouped(w, " ")},${d}`,
    "545 381.93": (w, d) => `${grouped(w, "\u00a0")}.${d}`,
    "545.381,93": (w, d) => `${grouped(w, ".")},${d}`,
    "545.381 ,93": (w, d) => `${grouped(w, ".")} ,${d}`,
    "545 . 381 , 93": (w, d) => `${grouped(w, " . ")} , ${d}`,
    "545,381.93": (w, d) => `${grouped(w, ",")}.${d}`,
    "545.381.93": (w, d) => `${grouped(w, ".")}.${d}`,
    "545\u202f381\u066b93": (w, d) => `${grouped(w, "\u202f")}\u066b${d}`,
    "545\u2009381،93": (w, d) => `${grouped(w, "\u2009")}،${d}`,
    "545’381.93": (w, d) => `${grouped(w, "’")}.${d}`,
    "٥٤٥٬٣٨١٫٩٣": (w, d) => inDigits(`${grouped(w, "٬")}٫${d}`, 0x660),
    "۵۴۵٬۳۸۱٫۹۳": (w, d) => inDigits(`${grouped(w, "٬")}٫${d}`, 0x6f0),
    "93ر545381": (w, d) => `${d}ر${w}`,
  };

  test.each(Object.entries(notations))("%s", (_, notation) => {
    fc.assert(
      fc.property(cents, signs, marks, (value, sign, mark) => {
        const digits = String(value).padStart(3, "0");
        const [whole, decimals] = [digits.slice(0, -2), digits.slice(-2)];
        const negative = sign("0") === "0" ? "" : "-";
        const expected = value === 0n ? "0.00" : `${negative}${whole}.${decimals}`;
        expect(readAmount(mark(sign(notation(whole, decimals))))).toEqual({
          kind: "amount",
          value: expected,
          exact: true,
        });
      }),
      { numRuns: 300 },
    );
  });

  test.each(["ar", "fr", "en"] as const)("printMoney in %s", (lang) => {
    fc.assert(
      fc.property(cents, fc.boolean(), (value, negative) => {
        const digits = String(value).padStart(3, "0");
        const text = `${negative && value > 0n ? "-" : ""}${digits.slice(0, -2)}.${digits.slice(-2)}`;
        expect(readAmount(printMoney(dirham(text), lang))).toEqual({ kind: "amount", value: text, exact: true });
      }),
    );
  });

  function grouped(whole: string, separator: string): string {
    return whole.replace(/\B(?=(?:\d{3})+$)/g, separator);
  }

  function inDigits(text: string, zero: number): string {
    return text.replace(/\d/g, (digit) => String.fromCodePoint(zero + Number(digit)));
  }
});
