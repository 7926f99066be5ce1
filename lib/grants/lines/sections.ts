import { bareWord, readOrdinal, remembering, words } from "../../text/index.js";
import { isFilled, type Cell, type Row } from "../../workbook/index.js";
import { readSex, readStatementLabel, saidAmount, splitAtColon, type Lexicon, type Sex } from "../words/index.js";
import { blocksOf, isInPart, type Table } from "../table.js";

/** "I – Centre de Fès", "B) CAR Salé", "ثانيا: مركز سلا". */
const ENUMERATED = /^\s*(?:\p{Nd}{1,2}|[IVX]{1,4}|[A-Da-d]|أولا|ثانيا|ثالثا|رابعا|[أبجد])\s*[-–—:.)/°]\s*/u;

/**
 * The centre that a line over people names, in a list that goes on from centre to centre: "Centre : Fès", "CAR Salé",
 * "Centre de Fès : 40 500,00 DH"; null for others.
 */
export function centreOfSection(line: string, lexicon: Lexicon): string | null {
  const text = line.replace(ENUMERATED, "");
  const parts = splitAtColon(text);
  if (parts === null) return lexicon.centre(text)?.name ?? null;
  const named = readStatementLabel(parts.label) === "centres" ? parts.value : text;
  const centre = lexicon.centre(named) ?? (saidAmount(text) === null ? null : lexicon.centre(parts.label));
  return centre?.name ?? null;
}

/** What titles of sections say beside whose they are: "Liste des femmes", "2) Hommes". */
const BESIDE_SEX = new Set("liste de des les beneficiaire beneficiaires لايحه مستفيدين مستفيدات".split(" "));

/** "2) Hommes", "II – Hommes", "B. Hommes", "ثانيا: الرجال"; "F" and "H" alone are told before. */
const NUMBERS = /^(?:\d+|[a-d]|i{1,3}|iv|v|اولا|ثانيا|ثالثا|ا|ب|ج)$/;

/** The sex of the people under a line that names nothing else: "HOMMES", "Liste des femmes", "النساء المستفيدات"; null for others. */
const sexOfSection = remembering((text: string): Sex | null => {
  const whole = readSex(text);
  if (whole !== null) return whole;
  const [word, ...more] = words(text)
    .map(bareWord)
    .filter((own) => !BESIDE_SEX.has(own) && !NUMBERS.test(own));
  return word === undefined || word.length === 1 || more.length > 0 ? null : readSex(word);
});

/** Whether a row is a line of its own that says whose people follow, and nothing of another batch: a centre, "HOMMES". */
export function namesSection({ cells }: Row, lexicon: Lexicon): boolean {
  const [cell, ...more] = cells.filter(isFilled);
  if (cell?.kind !== "text" || more.length > 0) return false;
  const { centre, sex } = peopleOfSection(cell.value, lexicon);
  return centre !== null || sex !== null;
}

/** So many words name a place, an activity or a kind of support. */
const MOST_WORDS = 5;

/**
 * Whether a row is a short line of its own that could name a part of a list, and no batch: "Kénitra", "Couture", "A) Appui financier". It does
 * where another such line stands over the list's first headings.
 */
export function couldNamePart({ cells }: Row): boolean {
  const [cell, ...more] = cells.filter(isFilled);
  if (cell?.kind !== "text" || more.length > 0 || /\p{Nd}{2}|[:\uff1a=]/u.test(cell.value)) return false;
  const named = words(cell.value);
  const id = readStatementLabel(cell.value);
  return (
    named.length > 0 &&
    named.length <= MOST_WORDS &&
    (id === null || id === "aside") &&
    named.every((word) => word.length === 1 || readOrdinal(word) === null)
  );
}

/** Whose people follow a line; null what it does not say. */
export interface PeopleOfSection {
  readonly centre: string | null;
  readonly sex: Sex | null;
}

/** What a line over people says of them all. */
export function peopleOfSection(text: string, lexicon: Lexicon): PeopleOfSection {
  return { centre: centreOfSection(text, lexicon), sex: sexOfSection(text) };
}

/** A line right over a table's headings that names the centre or the sex of the people under it. */
export interface Section extends PeopleOfSection {
  readonly row: number;
}

/**
 * The lines right over a list's headings that speak of the first people under them alone: where lines that speak of others stand between
 * those that follow, or over each of its other blocks.
 */
export function sectionsOver(list: Table, lexicon: Lexicon): ReadonlyMap<Table, Section> {
  const between = list.rows.flatMap((entry) =>
    entry.kind === "section" ? [peopleOfSection(entry.text, lexicon)] : [],
  );
  const goesOn = (own: PeopleOfSection): boolean =>
    list.more.length > 0 ||
    between.some(({ centre, sex }) => (own.centre !== null && centre !== null) || (own.sex !== null && sex !== null));
  const sections = new Map<Table, Section>();
  if (list.more.length === 0 && between.length === 0) return sections;
  for (const block of blocksOf(list)) {
    const section = sectionOver(block, lexicon);
    if (section !== null && goesOn(section)) sections.set(block, section);
  }
  return sections.size > list.more.length ? sections : new Map<Table, Section>();
}

function sectionOver(table: Table, lexicon: Lexicon): Section | null {
  const isOwn = (cell: Cell): boolean => isFilled(cell) && isInPart(table, cell.column);
  const above = table.sheet.rows.findLast(({ row, cells }) => row < table.header.top && cells.some(isOwn));
  if (above === undefined || !namesSection({ ...above, cells: above.cells.filter(isOwn) }, lexicon)) return null;
  const text = above.cells.find(isOwn)?.value;
  return typeof text === "string" ? { row: above.row, ...peopleOfSection(text, lexicon) } : null;
}
