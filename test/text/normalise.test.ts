import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { normalise, westernDigits } from "../../lib/text/index.js";

/** Up to the last letter of Latin Extended-B. */
const latin = fc.integer({ min: 0x20, max: 0x24f }).map((code) => String.fromCharCode(code));

describe("normalise", () => {
  it.each([
    ["Montant (DH)", "montant dh"],
    ["  N°3\t— Bénéficiaires ", "n 3 beneficiaires"],
    ["Œuvre de l’Été", "oeuvre de l ete"],
    ["İzmir ß ø", "izmir ss o"],
    ["ﬁnancé", "finance"],
    ["المبلغ الإجمالي", "المبلغ الاجمالي"],
    ["مُؤَسَّسَة", "موسسه"],
    ["أإآٱى ئ", "اااا".concat("ي ي")],
    ["مـــركـــز", "مركز"],
    ["\u202bالعيون\u202c\u200f", "العيون"],
    ["کلی", "كلي"],
    ["أڭادير / أگادير / أݣادير", "اكادير اكادير اكادير"],
    ["ﻻ إله", "لا اله"],
    ["٢٨/٩/٢٠١٧", "28 9 2017"],
    ["۱۲۳", "123"],
    ["zero\u200bwidth soft\u00adhyphen", "zerowidth softhyphen"],
    ["narrow\u202fspace nbsp\u00a0", "narrow space nbsp"],
    ["a\u0001b a\nb", "ab a b"],
    ["\u3164", ""],
    ["…", ""],
    ["", ""],
  ])("%j is matched as %j", (text, expected) => {
    expect(normalise(text)).toBe(expected);
  });

  it("is idempotent on every character", () => {
    const unstable: string[] = [];
    for (let code = 0; code <= 0x10ffff; code += 1) {
      const once = normalise(`a${String.fromCodePoint(code)}b`);
      if (normalise(once) !== once) unstable.push(code.toString(16));
    }
    expect(unstable).toEqual([]);
  });

  it("of Latin letters is the same beside a tatweel, which nobody sees", () => {
    fc.assert(
      fc.property(fc.string({ unit: latin, maxLength: 12 }), (text) => {
        expect(normalise(text)).toBe(normalise(`${text}\u0640`));
      }),
    );
    for (let code = 0x20; code <= 0x24f; code++) {
      const text = `a${String.fromCharCode(code)}b`;
      expect(normalise(text)).toBe(normalise(`${text}\u0640`));
    }
  });

  it("is idempotent on texts", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(normalise(normalise(text))).toBe(normalise(text));
      }),
    );
  });
});

describe("westernDigits", () => {
  it.each([
    ["٠١٢٣٤٥٦٧٨٩", "0123456789"],
    ["۰۱۲۳۴۵۶۷۸۹", "0123456789"],
    ["٥٤٥٫٩٣ درهم", "545٫93 درهم"],
    ["545", "545"],
  ])("%s is %s", (text, expected) => {
    expect(westernDigits(text)).toBe(expected);
  });
});
