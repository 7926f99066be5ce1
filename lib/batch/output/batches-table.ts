import stringWidth from "string-width";
import { dirham, isZero, printDirham, printMoney } from "../../dirham/index.js";
import { differenceOf, registerOf, say, sumOfAmounts, type BatchReport, type Lang } from "../../report/index.js";
import { dateInFigures } from "../../text/index.js";
import type { Catalogue } from "../messages/index.js";
import { inColumns, inParagraphs, type TextColumn } from "./columns.js";

type Texts = Catalogue["table"];

/** One column of the batches' table: what it shows of a batch, and of all together. */
interface Figure extends TextColumn {
  readonly of: (batch: BatchReport) => string;
  readonly together?: (batches: readonly BatchReport[]) => string;
  /** Left out when it would be empty all the way down. */
  readonly optional?: true;
}

/**
 * The batches of a workbook with their figures beside what is declared, and a row that adds them where there are several: in
 * columns, or each as a paragraph of `narrow` where columns would be broken at the `edge` of the screen.
 */
export function batchesTable(
  batches: readonly BatchReport[],
  { lang, texts, narrow, edge }: { lang: Lang; texts: Texts; narrow: number; edge: number },
): string[] {
  const figures = figuresOf(lang, texts).filter(
    ({ of, optional }) => !optional || batches.some((b) => of(b) !== texts.none),
  );
  const rows = batches.map((batch) => figures.map(({ of }) => of(batch)));
  const together = figures.map(({ together: add }, i) => add?.(batches) ?? (i === 0 ? texts.all : ""));
  const sum = batches.length > 1 ? [together] : [];
  const table = inColumns(figures, [...rows, ...sum]);
  const named = rows.map(([number = "", ...others]) => [`${texts.batch} ${number}`, ...others]);
  const filled = [...named, ...sum].map((row) => row.map((text) => (text === texts.none ? "" : text)));
  const lines = table.some((line) => stringWidth(line) > edge) ? inParagraphs(figures, filled, narrow) : table;
  const unverified = batches.reduce((count, batch) => count + batch.unverified, 0);
  return unverified === 0 ? lines : [...lines, say(lang, texts.unverified, { count: unverified })];
}

function figuresOf(lang: Lang, texts: Texts): Figure[] {
  const amount = (text: string | null): string => (text === null ? texts.none : printDirham(dirham(text), lang));
  const counted = (found: number | null, declared: number | null): string => {
    if (found === null) return texts.none;
    if (declared === null || declared === found) return String(found);
    return say(lang, texts.declared, { found: String(found), expected: String(declared) });
  };
  const sumOf = (field: "cash" | "equipment") => (batches: readonly BatchReport[]) =>
    amount(sumOfAmounts(batches.map((batch) => batch[field])));
  return [
    { heading: texts.batch, align: "start", of: ({ number }) => (number === null ? "?" : String(number)) },
    { heading: texts.day, align: "start", of: ({ date }) => (date === null ? "?" : dateInFigures(date)) },
    { heading: texts.sheet, align: "start", most: 18, of: ({ sheet }) => sheet },
    {
      heading: texts.people,
      align: "end",
      of: ({ beneficiaries, declared }) => counted(beneficiaries, declared.beneficiaries),
      together: (batches) => String(registerOf(batches).beneficiaries),
    },
    {
      heading: texts.women,
      align: "end",
      of: ({ women, declared }) => counted(women, declared.women),
      together: (batches) => String(registerOf(batches).women ?? texts.none),
      optional: true,
    },
    { heading: texts.cash, align: "end", of: ({ cash }) => amount(cash), together: sumOf("cash"), optional: true },
    {
      heading: texts.equipment,
      align: "end",
      of: ({ equipment }) => amount(equipment),
      together: sumOf("equipment"),
      optional: true,
    },
    {
      heading: texts.total,
      align: "end",
      of: ({ total }) => amount(total),
      together: (batches) => printMoney(dirham(registerOf(batches).total), lang),
    },
    { heading: texts.envelope, align: "end", of: ({ declared }) => amount(declared.envelope), optional: true },
    { heading: texts.difference, align: "end", of: (batch) => shownDifference(batch, lang, texts), optional: true },
  ];
}

/** Nothing where the envelope and the sum agree or cannot be compared. */
function shownDifference(batch: BatchReport, lang: Lang, texts: Texts): string {
  const difference = dirham(differenceOf(batch) ?? "0");
  return isZero(difference) ? texts.none : printDirham(difference, lang);
}
