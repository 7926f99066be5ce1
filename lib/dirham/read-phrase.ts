import { Exact } from "./exact.js";
import { readQuantity, type Reader } from "./read-quantity.js";

/**
 * An amount with its nouns: "DH 500", "500 dirhams", "درهم واحد وسنتيمان", "douze dirhams et cinquante centimes". Gives its readings in
 * dirhams; null when the items are not one amount from the first to the last.
 */
export function readPhrase(reader: Reader): Exact[] | null {
  const main = readDirhams(reader);
  if (main === null) return null;
  const all = main.kind === "centimes" ? main.values : withCentimes(reader, main.values);
  while (isMark(reader)) reader.at++;
  return reader.at === reader.items.length ? all : null;
}

interface Part {
  readonly kind: "dirhams" | "centimes";
  readonly values: Exact[];
}

function readDirhams(reader: Reader): Part | null {
  const noun = readNoun(reader, "dirham");
  if (noun !== null) return { kind: "dirhams", values: noun };
  const cents = readCentimes(reader);
  if (cents !== null) return { kind: "centimes", values: cents };
  while (isMark(reader)) reader.at++; // DH 500
  const values = readQuantity(reader);
  if (values === null) return null;
  while (isMark(reader)) reader.at++;
  return { kind: "dirhams", values };
}

/** What follows the dirhams: و and the centimes, or و and one dirham more (مائتا درهم ودرهم). */
function withCentimes(reader: Reader, dirhams: Exact[]): Exact[] | null {
  if (reader.at === reader.items.length) return dirhams;
  if (reader.items[reader.at]?.kind === "and") reader.at++;
  const [more] = readNoun(reader, "dirham") ?? readCentimes(reader) ?? [];
  if (more === undefined || !dirhams.every((value) => value.isInteger())) return null;
  return dirhams.map((value) => value.plus(more));
}

/** Fewer than a hundred centimes, with their noun; without it the reader goes back to where it stood. */
function readCentimes(reader: Reader): Exact[] | null {
  const start = reader.at;
  const counted = readNoun(reader, "centime");
  const [count, other] = counted ?? readQuantity(reader) ?? [];
  const named = counted !== null || reader.items[reader.at]?.kind === "centime";
  if (count === undefined || other !== undefined || !named || !count.isInteger() || count.gte(100)) {
    reader.at = start;
    return null;
  }
  if (counted === null) reader.at++;
  return [count.times("0.01")];
}

/** درهمان, سنتيم واحد: the Arabic noun that counts itself, the number one after it or not. */
function readNoun(reader: Reader, kind: "dirham" | "centime"): Exact[] | null {
  const noun = reader.items[reader.at];
  if (noun?.kind !== kind || noun.count === 0) return null;
  const next = reader.items[reader.at + 1];
  if (noun.count === 1 && next?.kind === "number" && next.value === 1) reader.at++;
  else if (noun.count === 1 && next?.kind !== "and" && reader.items[reader.at - 1]?.kind !== "and") return null; // a mark: درهم 500
  reader.at++;
  return [new Exact(noun.count)];
}

function isMark(reader: Reader): boolean {
  const kind = reader.items[reader.at]?.kind;
  return kind === "dirham" || kind === "foreign";
}
