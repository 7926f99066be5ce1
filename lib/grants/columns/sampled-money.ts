import { sum, type Dirham } from "../../dirham/index.js";
import { normalise } from "../../text/index.js";
import type { Row } from "../../workbook/index.js";
import { EXACT, namesOthersMoney, traits, type HeadingMatch } from "../words/index.js";
import { amountIn } from "./amount-in.js";
import type { Candidate } from "./candidate.js";
import type { ColumnContent } from "./column-content.js";
import { holdsPricedAmounts } from "./priced-equipment.js";

/** A column of a table that could hold money, with its amounts over a sample of the table's people. */
export interface SampledMoney {
  readonly column: number;
  /** Its heading says that somebody else pays, or that it is no grant. */
  readonly isOther: boolean;
  /** Its heading names who pays it in the foundation's place; "Autres contributions" may be the foundation's. */
  readonly isFromOthers: boolean;
  /** Its heading says that it is still to be paid. */
  readonly isRest: boolean;
  /** Its figures alone would not be taken for amounts: tens of dirhams, whole. */
  readonly isSmall: boolean;
  /** A person's each, null where none stands: what stands on several lines is added up. */
  readonly amounts: readonly (Dirham | null)[];
}

/** "Reste à verser", "Solde", "الباقي": what makes a grant together with what was paid of it. */
const REST = /(?:^| )(?:restes?|restant|soldes?|reliquats?|(?:ال)?باقي|(?:ال)?متبقي)(?= |$)/;

/** "Apport personnel", "Part INDH", "Micro-crédit", "مساهمة المستفيد". */
const FROM_OTHERS =
  /(?:^| )(?:apports?|autofinancement|beneficiaire|indh|cpdh|partenaires?|(?:micro)?credits?|prets?|emprunts?|(?:ال)?ذاتيه|(?:ال)?مستفيد|(?:ال)?شركاء|(?:ال)?مبادره|(?:ال)?قرض)(?= |$)/;

/** More columns of money are not held against each other. */
const MOST_COLUMNS = 8;

/** The columns of a table that could hold money, over a sample of its people. */
export function sampledMoney(candidates: readonly Candidate[], people: readonly (readonly Row[])[]): SampledMoney[] {
  const isLined = people.some((lines) => lines.length > 1);
  const isMultiplied = isLined || holdsPricedAmounts(candidates, people);
  const priced = isMultiplied ? candidates.filter(({ match }) => !isPrice(match)) : candidates;
  const large = priced.filter(({ content, match }) => isCalledMoney(match) || isLarge(content));
  const small = priced.filter((candidate) => !large.includes(candidate) && couldBeSmall(candidate));
  return [...large, ...small].slice(0, MOST_COLUMNS).map(({ column, heading, match }, i) => {
    const isOther = namesOthersMoney(match);
    const name = isOther ? normalise(heading) : "";
    return {
      column,
      isOther,
      isFromOthers: FROM_OTHERS.test(name),
      isRest: REST.test(name),
      isSmall: i >= large.length,
      amounts: people.map((lines) => amountOver(lines, column)),
    };
  });
}

function amountOver(lines: readonly Row[], column: number): Dirham | null {
  const [first, ...more] = lines;
  if (first !== undefined && more.length === 0) return amountIn(first, column);
  const amounts = lines.map((row) => amountIn(row, column)).filter((amount) => amount !== null);
  return amounts.length === 0 ? null : sum(amounts);
}

/** Amounts that look like years, or rise by one dirham from row to row, are amounts where the heading says so. */
function isCalledMoney(match: HeadingMatch): boolean {
  return [...match].some(([field, named]) => traits(field).content === "money" && named >= EXACT);
}

/** A price beside what it is multiplied by is a line's amount only where one is bought. */
function isPrice(match: HeadingMatch): boolean {
  return (match.get("unitPrice") ?? 0) >= EXACT;
}

function isLarge(content: ColumnContent): boolean {
  return content.share("money") >= 0.5 && !content.counting;
}

/** Figures below a hundred are amounts only when they make a total to the centime; what a heading names otherwise is out. */
function couldBeSmall({ content, match }: Candidate): boolean {
  const isNamed = [...match].some(([field, named]) => field !== "other" && named >= EXACT);
  return content.share("count") >= 0.5 && !content.counting && !isNamed;
}
