import { withWord } from "./below-thousand.js";
import { Exact } from "./exact.js";
import { readFigure, type AmountConvention } from "./figure.js";
import type { Item } from "./vocabulary.js";

/** A place in a list of items, moved on by whoever reads. */
export interface Reader {
  readonly items: readonly Item[];
  readonly convention: AmountConvention | undefined;
  at: number;
}

/**
 * A number in figures, in words or in both, with its scale words: "345 mille", "10 ملايين و678 ألفا و415", "مليونا وثلاثمائة ألف".
 * Gives its readings (two where a figure is ambiguous), and stops before the first item that is no part of it; null when none
 * stands there or its parts do not add up: each must be smaller than the scale before it.
 */
export function readQuantity(reader: Reader): Exact[] | null {
  let total = [new Exact(0)];
  let smallest = Infinity; // the last scale named
  let any = false;
  for (;;) {
    const start = reader.at;
    if (any && reader.items[start]?.kind === "and") reader.at++;
    const part = readMultiple(reader);
    if (part === "none") {
      reader.at = start; // the conjunction belongs to what follows
      return any ? total : null;
    }
    if (part === null || part.values.some((value) => value.gte(smallest))) return null;
    if (total.length > 1 && part.values.length > 1) return null;
    total = total.flatMap((sum) => part.values.map((value) => sum.plus(value)));
    smallest = part.scale;
    any = true;
  }
}

interface Multiple {
  readonly values: Exact[];
  readonly scale: number;
}

function readMultiple(reader: Reader): Multiple | "none" | null {
  const item = reader.items[reader.at];
  if (item?.kind === "scale") return item.form === "plural" ? null : readScaleAlone(reader, item);
  if (item?.kind !== "figure" && item?.kind !== "number") return "none";
  const count = item.kind === "figure" ? readFigures(reader, item.text) : readWords(reader);
  if (count === null) return null;
  const scale = readScale(reader);
  return { values: count.map((value) => value.times(scale)), scale };
}

/** مليون, mille: one of it; in the dual, two. */
function readScaleAlone(reader: Reader, { form }: Extract<Item, { kind: "scale" }>): Multiple {
  const next = reader.items[reader.at + 1]?.kind;
  const two = form === "dual" || (form === "accusative" && (next === "dirham" || next === "foreign"));
  const scale = readScale(reader);
  return { values: [new Exact(two ? 2 : 1).times(scale)], scale };
}

function readScale(reader: Reader): number {
  const item = reader.items[reader.at];
  if (item?.kind !== "scale") return 1;
  reader.at++;
  if (reader.items[reader.at]?.kind === "of") reader.at++; // millions de dirhams
  return item.value;
}

/** Before a scale word a figure has as many decimals as it likes, so that three digits after a dot may be decimals there too. */
function readFigures(reader: Reader, text: string): Exact[] | null {
  const scaled = reader.items[++reader.at]?.kind === "scale";
  const { readings } = readFigure(text, scaled ? "unsettled" : reader.convention);
  return readings.length === 0 ? null : readings.map((reading) => new Exact(reading));
}

function readWords(reader: Reader): Exact[] | null {
  const first = reader.items[reader.at];
  if (first?.kind === "number" && first.role === "zero") {
    reader.at++;
    return [new Exact(0)];
  }
  let value = 0;
  for (let apart = false; ;) {
    const item = reader.items[reader.at];
    if (item?.kind === "and" && !apart) {
      apart = true;
      reader.at++;
      continue;
    }
    const next = item?.kind === "number" ? withWord(value, item, apart) : null;
    if (next === null) {
      if (apart) reader.at--; // the conjunction belongs to what follows
      return item?.kind === "number" && !apart ? null : [new Exact(value)];
    }
    value = next;
    apart = false;
    reader.at++;
  }
}
