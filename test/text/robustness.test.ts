import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as text from "../../lib/text/index.js";

const READERS: Readonly<Record<string, (input: string) => unknown>> = {
  normalise: text.normalise,
  words: text.words,
  bareWord: text.bareWord,
  westernDigits: text.westernDigits,
  hasInvisible: text.hasInvisible,
  hasHiddenMarks: text.hasHiddenMarks,
  cleanText: text.cleanText,
  isolate: text.isolate,
  stripIsolates: text.stripIsolates,
  visible: text.visible,
  readDate: text.readDate,
  findDate: text.findDate,
  isIsoDate: text.isIsoDate,
  isDateFormat: text.isDateFormat,
  readOrdinal: text.readOrdinal,
  findOrdinalAfter: (input) => text.findOrdinalAfter(input, ["lot", "دفعة", "numéro de lot"]),
  readCount: text.readCount,
  nameKey: text.nameKey,
};

/** What a cell can hold at most. */
const LONGEST = 32_767;
const REPEATED = [
  ...[
    "a",
    " ",
    "1",
    "ا",
    "و",
    ".",
    "\u200f",
    "\u0301",
    "\u00a0",
    "\u0640",
    '"',
    "[",
    "\\",
    "m",
    "\ud800",
    "\u2066",
    "ﷺ",
  ],
  ...[
    "1/",
    "1 ",
    "a\u200f",
    "1\u200f",
    "a\u0301\u200f",
    "يوم ",
    "le ",
    "رقم ",
    "n ",
    "lot ",
    "lot n ",
    "numéro de ",
    "دفعة ",
  ],
  ...[
    "28/09/2017 ",
    "28 شتنبر ",
    "28 septembre de ",
    "10:3",
    "1h ",
    "خمسة و",
    "vingt et ",
    "quatre ",
    "mille ",
    "عبد ",
    "ال",
    "s.0",
  ],
];

describe.each(Object.entries(READERS))("%s", (_name, read) => {
  it("takes any text", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: "binary" }), loneSurrogates(), pieces()), (input) => {
        expect(() => read(input)).not.toThrow();
      }),
      { numRuns: 300 },
    );
  });

  it.each(REPEATED)("reads the longest cell of %j once through", (piece) => {
    const input = piece.repeat(Math.ceil(LONGEST / piece.length)).slice(0, LONGEST);
    expect(() => read(input)).not.toThrow(); // squares of this length would not end in the runner's time
  });
});

function loneSurrogates(): fc.Arbitrary<string> {
  return fc.array(fc.nat(0xffff)).map((units) => String.fromCharCode(...units));
}

/** Parts that the grammars know, in any order: they reach further than random characters. */
function pieces(): fc.Arbitrary<string> {
  return fc.array(fc.constantFrom(...REPEATED)).map((parts) => parts.join(""));
}
