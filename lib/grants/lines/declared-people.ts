import { readCount } from "../../text/index.js";
import type { Cell } from "../../workbook/index.js";
import { splitAtWomen } from "./count-by-sex.js";
import { peopleIn } from "./figures-in-sentence.js";
import { stated, type Stated } from "./stated.js";
import type { Statement } from "./statements.js";
import { MOST_PEOPLE } from "./most-people.js";

/** A count as written, in figures, in words or both; null where they differ. */
export interface StatedCount {
  readonly count: number | null;
  readonly figure: number | null;
  readonly words: number | null;
}

/** How many people a batch declares, and how many women among them. */
export interface DeclaredPeople {
  readonly beneficiaries: Stated<StatedCount> | null;
  readonly women: Stated<StatedCount> | null;
}

/** Where two lines count the same people the first counts; what is said of women by itself before what is said of them among others. */
export function readPeopleDeclared(statements: readonly Statement[]): DeclaredPeople {
  const first = (id: Statement["id"]): Statement | undefined => statements.find((statement) => statement.id === id);
  const women = statements.find((own) => own.id === "women" && !isMoney(countOf(own.cell, own.text)));
  const counts = first("beneficiaries") ?? totalOfBoth(statements) ?? totalOfPeople(statements);
  const people = counts === undefined ? null : splitAtWomen(counts.text);
  return {
    beneficiaries: stated(counts, (statement) => countOf(statement.cell, people?.all ?? statement.text)),
    women:
      stated(women, (statement) => countOf(statement.cell, statement.text)) ??
      (people?.women == null ? null : stated(counts, (statement) => countOf(statement.cell, people.women ?? ""))),
  };
}

/** "Dont femmes | 5 000" under the amounts: dirhams. */
function isMoney({ count }: StatedCount): boolean {
  return count !== null && count > MOST_PEOPLE;
}

/** "Total : 5 bénéficiaires" in a line of its own. */
function totalOfPeople(statements: readonly Statement[]): Statement | undefined {
  const own = statements.find(({ id, text }) => id === "amount" && peopleIn(text).length > 0);
  return own === undefined ? undefined : { ...own, text: peopleIn(own.text)[0]?.text ?? "" };
}

/** "Hommes : 5", "Femmes : 3", "Total : 8": a total that the men and the women make counts people, not dirhams. */
export function totalOfBoth(statements: readonly Statement[]): Statement | undefined {
  const countIn = (id: "men" | "women"): number | null => {
    const own = statements.find((statement) => statement.id === id);
    return own === undefined ? null : countOf(own.cell, own.text).count;
  };
  const [men, women] = [countIn("men"), countIn("women")];
  if (men === null || women === null) return undefined;
  return statements.find((own) => own.id === "amount" && countOf(own.cell, own.text).count === men + women);
}

const NO_COUNT: StatedCount = { count: null, figure: null, words: null };

/** The count in a typed number or a text; one of nulls where none can be read. */
export function countOf(cell: Cell, text: string): StatedCount {
  if (cell.kind !== "number") return readCount(text) ?? NO_COUNT;
  const whole = Number.isInteger(cell.value) && cell.value >= 0;
  return whole ? { count: cell.value, figure: cell.value, words: null } : NO_COUNT;
}
