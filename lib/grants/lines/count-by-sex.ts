/** "25 bénéficiaires dont 5 femmes", "خمسة وعشرون (25) منهم خمس نساء": the whole, and the women among them. */
export interface WholeAndWomen {
  readonly all: string;
  readonly women: string | null;
}

const AMONG = /(?:,|،)?\s*(?:dont|parmi lesquels|including|منهما?|منهن|من بينهم|من بينهن|بينهم)\s/i;
/** "08 (H : 05, F : 03)", "10 (7 hommes / 3 femmes)": in brackets how many there are of each sex. */
const BY_SEX = /^([^()]*)\(([^()]*)\)\s*$/;
const BOTH = /(?:^|[^\p{L}])(?:h|m|hommes?|ذكور|رجال)(?![\p{L}])/iu;
const WOMEN = "(?:f|femmes?|إناث|اناث|نساء)";
const BEFORE_FIGURE = new RegExp(`(?<!\\p{L})${WOMEN}\\s*[:=]?\\s*(\\p{Nd}+)`, "iu");
const BEHIND_FIGURE = new RegExp(`(\\p{Nd}+)\\s*${WOMEN}(?!\\p{L})`, "iu");

/** Splits a count from what it says of the women among those it counts. */
export function splitAtWomen(text: string): WholeAndWomen {
  const among = AMONG.exec(text);
  if (among !== null) return { all: text.slice(0, among.index), women: text.slice(among.index + among[0].length) };
  const [, all = text, bySex = ""] = BY_SEX.exec(text) ?? [];
  const figure = /^\s*\p{L}/u.test(bySex) ? BEFORE_FIGURE : BEHIND_FIGURE;
  const women = BOTH.test(bySex) ? (figure.exec(bySex)?.[1] ?? null) : null;
  return women === null ? { all: text, women } : { all, women };
}
