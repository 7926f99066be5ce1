/** What marks the decimals of a batch's amounts: "545.381,93" or "545,381.93". */
export type AmountConvention = "comma-decimal" | "dot-decimal";

/** What a run of digits and separators can mean, as plain decimals, likeliest first; and the convention that its own shape proves. */
export interface Figure {
  readonly readings: readonly string[];
  readonly proves: AmountConvention | null;
}

const UNREADABLE: Figure = { readings: [], proves: null };

/** A separator: its kind and the digits that follow it. */
interface Part {
  readonly mark: string;
  readonly digits: string;
}

/**
 * Reads digits with separators: "545.381 ,93", "249 364.46", "1.140.143.58". Spaces group; dots and commas group or mark decimals, by
 * the rule that groups have three digits. A lone dot before three digits groups (Morocco writes centimes after a comma), a lone
 * comma there may be either, unless the convention of the batch decides. Groups of a wrong size have no reading.
 */
export function readFigure(text: string, convention: AmountConvention | "unsettled" | undefined): Figure {
  const [first = "", ...rest] = text.split(/[ .,'٬٫]+/);
  const marks = (text.match(/[ .,'٬٫]+/g) ?? []).map((mark) => mark.trim() || " ");
  const parts = rest.map((digits, i): Part => ({ mark: marks[i] ?? "", digits }));
  const last = parts.at(-1);
  if (last === undefined) return { readings: [first], proves: null };
  if (parts.some(({ mark }) => mark.length > 1)) return UNREADABLE;
  const before = parts.slice(0, -1);
  const alone = before.every(({ mark }) => mark !== last.mark);
  if (last.mark === "٫") return alone ? decimals(first, before, last) : UNREADABLE;
  if (!alone) return sameAgain(first, parts, last);
  if (last.mark !== "." && last.mark !== ",") return grouping(first, parts);
  if (before.length === 0 && last.digits.length === 3 && isLeadingGroup(first)) return grouped(first, last, convention);
  return decimals(first, before, last);
}

/** One separator before three digits: the only shape that can be read twice. */
function grouped(
  first: string,
  { mark, digits }: Part,
  convention: AmountConvention | "unsettled" | undefined,
): Figure {
  const whole = first + digits;
  const fine = `${first}.${digits}`;
  const isGroup =
    mark === "." ? convention === undefined || convention === "comma-decimal" : convention === "dot-decimal";
  return { readings: isGroup ? [whole] : [whole, fine], proves: null };
}

/** The last separator occurs before too: all of them group, unless dots alone end in two digits, which are centimes. */
function sameAgain(first: string, parts: readonly Part[], last: Part): Figure {
  const uniform = parts.every(({ mark }) => mark === last.mark);
  if (uniform && last.mark === "." && last.digits.length === 2)
    return { ...decimals(first, parts.slice(0, -1), last), proves: null };
  return grouping(first, parts);
}

function grouping(first: string, parts: readonly Part[]): Figure {
  const mark = parts[0]?.mark ?? "";
  const whole = parts.every((part) => part.mark === mark) ? joined(first, parts, 3) : null;
  if (whole === null) return UNREADABLE;
  return { readings: [whole], proves: parts.length > 1 ? opposite(mark) : null };
}

/** Everything before the last separator groups. A dot or comma may be missing among the groups ("2.576296,77"): six digits are two groups. */
function decimals(first: string, before: readonly Part[], last: Part): Figure {
  if (before.length === 0) return { readings: [`${first}.${last.digits}`], proves: proof(last) };
  const spaced = before.some(({ mark }) => mark === " ");
  const whole = joined(first, before, spaced ? 3 : 6);
  return whole === null ? UNREADABLE : { readings: [`${whole}.${last.digits}`], proves: proof(last) };
}

function joined(first: string, parts: readonly Part[], longest: 3 | 6): string | null {
  const fits = parts.every(({ digits }) => digits.length === 3 || digits.length === longest);
  return fits && isLeadingGroup(first) ? first + parts.map(({ digits }) => digits).join("") : null;
}

function isLeadingGroup(digits: string): boolean {
  return digits.length <= 3 && !digits.startsWith("0");
}

function proof({ mark, digits }: Part): AmountConvention | null {
  if (digits.length > 2) return null;
  return mark === "." ? "dot-decimal" : mark === "," ? "comma-decimal" : null;
}

function opposite(groupMark: string): AmountConvention | null {
  return groupMark === "." ? "comma-decimal" : groupMark === "," ? "dot-decimal" : null;
}
