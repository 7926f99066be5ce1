import { columnLetters } from "../../workbook/index.js";
import { addFigures } from "../add-figures.js";
import type { Figures } from "../figures-of.js";
import { knownAmount, type Share } from "../shares.js";
import { amount, count, formulaOf, textContent } from "./content.js";
import { withUnverified } from "./names.js";
import type { Content } from "./sheet-plan.js";
import type { Anchors, Sketch } from "./sketch.js";
import type { SummaryText } from "./summary-style.js";

/** The columns of figures, from column B on. */
const FIGURES: readonly {
  readonly key: keyof Figures;
  readonly heading: SummaryText;
  readonly style: "count" | "money";
}[] = [
  { key: "beneficiaries", heading: "people", style: "count" },
  { key: "women", heading: "women", style: "count" },
  { key: "cash", heading: "cash", style: "money" },
  { key: "equipment", heading: "equipment", style: "money" },
  { key: "total", heading: "total", style: "money" },
];

export interface ShareTable {
  /** The cells of its totals. */
  readonly anchors: Anchors;
  /** The row of its headings. */
  readonly headings: number;
  readonly rows: number;
}

/** A table of shares with its totals as formulas over its own rows. */
export function shareTable(
  sketch: Sketch,
  heading: "centre" | "activity" | "sex",
  shares: readonly Share[],
  nameOf: (name: string | null) => string,
): ShareTable {
  const { put, page, say, lines, lang } = sketch;
  const headings = page.row();
  put(1, textContent(say(heading)), "heading");
  FIGURES.forEach((figure, i) => put(i + 2, textContent(say(figure.heading)), "heading"));
  page.next(30);
  const first = page.row();
  for (const share of shares) {
    const name = withUnverified(sketch, nameOf(share.name), share.unverified);
    put(1, textContent(name), "name");
    FIGURES.forEach(({ key, style }, i) => put(i + 2, cellOf(shown(share, key), key, lang), style));
    page.next(Math.max(16, lines(name, 1, 1) * 13 + 3));
  }
  const last = page.row() - 1;
  put(1, textContent(say("sum")), "sumName");
  const sums = addFigures(shares);
  const cells = FIGURES.map(({ key, style }, i) => {
    const letters = columnLetters(i + 2);
    const plain = cellOf(sums[key], key, lang);
    const content = last < first ? plain : formulaOf(`SUM(${letters}${first}:${letters}${last})`, plain);
    return put(i + 2, content, style === "count" ? "sumCount" : "sumMoney");
  });
  page.next(18);
  const [people = null, women = null] = cells;
  const anchors = { people, women: sums.women === null ? null : women, total: cells.at(-1) ?? null };
  return { anchors, headings, rows: shares.length };
}

function shown(share: Share, key: keyof Figures): number | string | null {
  const value = share[key];
  return typeof value === "string" ? knownAmount(value, share.unverified) : value;
}

function cellOf(value: number | string | null, key: keyof Figures, lang: Sketch["lang"]): Content {
  if (typeof value === "number") return count(value);
  return key === "women" ? count(null) : amount(value, lang);
}
