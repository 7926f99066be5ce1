import { readAmount } from "../dirham/index.js";
import { cleanText, isDateFormat, normalise, readDate, readOrdinal, remembering } from "../text/index.js";
import type { Cell } from "../workbook/index.js";
import { isTickText, readAnswer, readSex } from "./answers.js";
import type { CentreFinder } from "./centres.js";
import type { Content } from "./fields.js";

/** What a cell could be, told by its value alone. A cell can be several things: "1" is a count, an order and an amount. */
export function kindsOfCell(cell: Cell, findCentre: CentreFinder): readonly Content[] {
  switch (cell.kind) {
    case "number":
      return kindsOfNumber(cell.value, cell.format);
    case "text":
      return textReader(findCentre)(cell.value);
    case "boolean":
      return ["answer"];
    case "error":
    case "uncalculated":
      return []; // an error says nothing about its column
  }
}

/** Whole numbers between them are years: of birth, of release, of a budget. */
const YEARS = { first: 1950, last: 2040 };
/** Grants are thousands of dirhams; below this a whole number is as likely a count or a rank. */
const LEAST_MONEY = 100;
/** Amounts reach millions, identifiers typed as numbers go far beyond. */
const MOST_MONEY = 1e9;

function kindsOfNumber(value: number, format: string | null): readonly Content[] {
  if (isDateFormat(format)) return ["date"];
  if (format?.includes("%") === true) return []; // a share
  if (!Number.isInteger(value)) return ["money"];
  if (value < 0) return ["money"];
  if (value >= 1e8 && value < 1e9 && /^[5-8]/.test(String(value)) && format === null) return ["phone", "money"];
  if (value > MOST_MONEY) return ["rib"];
  if (value === 1) return ["order", "count", "tick"];
  if (value < LEAST_MONEY) return value === 0 ? ["money", "count"] : ["order", "count"];
  if (value >= YEARS.first && value <= YEARS.last && value !== 2000) return ["order", "count"];
  return value < 10_000 ? ["money", "order", "count"] : ["money"];
}

/** So short a text may be a Roman figure, and is a letter as often. */
const ROMAN = 4;
const CIN = /^[A-Za-z]{1,2}[ -]?\d{3,8}$/;
/** So many digits are a bank account's, with or without a country and key before them. */
const RIB = /^(?:MA\d{2})?\d{20,26}$/i;
/** "BENNANI Fatima (BK123456)": somebody with the CIN behind the name. */
const WITH_CIN = /[\s,(–-]+(?:cin\s*:?\s*)?[a-z]{1,2}[ -]?\d{4,8}\)?$/i;
const RIB_LENGTH = 20;
const PLAIN = /^[ -~]*$/;
const PHONE = /^(?:\+212|00212|0)[ .-]?[5-8](?:[ .-]?\d){8}$/;

/** A reader of texts for each list of centres: several columns and tries of a heading ask for the same cells. */
const readers = new WeakMap<CentreFinder, (text: string) => readonly Content[]>();

function textReader(findCentre: CentreFinder): (text: string) => readonly Content[] {
  const known = readers.get(findCentre);
  if (known !== undefined) return known;
  const reader = remembering((text) => kindsOfText(text, findCentre));
  readers.set(findCentre, reader);
  return reader;
}

function kindsOfText(raw: string, findCentre: CentreFinder): readonly Content[] {
  const text = cleanText(raw);
  if (text === "") return [];
  if (/\d/.test(text)) {
    if (CIN.test(text)) return ["cin"];
    if (text.length >= RIB_LENGTH && RIB.test(text.replace(/[\s-]/g, ""))) return ["rib"];
    return PHONE.test(text) ? ["phone"] : kindsOfFigures(text);
  }
  if (!PLAIN.test(text) && /\d/.test(normalise(text))) return kindsOfFigures(text);
  if (text.length > ROMAN && readOrdinal(text) !== null) return ["order", "text"];
  if (readSex(text) !== null) return ["sex"];
  if (readAnswer(text) !== null) return isTickText(text) ? ["answer", "tick"] : ["answer"];
  if (findCentre(text) !== null) return ["centre", "text"];
  return looksLikeName(text) ? ["name", "text"] : ["text"];
}

function kindsOfFigures(text: string): readonly Content[] {
  if (readDate(text) !== null) return ["date"];
  const reading = readAmount(text);
  if (reading.kind === "unreadable")
    return looksLikeName(text.replace(WITH_CIN, "").trim()) ? ["name", "text"] : ["text"];
  return /^\d{1,3}$/.test(text) && readOrdinal(text) !== null ? ["order", "count"] : ["money"];
}

/** One to five words of letters alone, none of them long: "عبد الله بنعلي", "El Idrissi-Ouali Fatima". */
function looksLikeName(text: string): boolean {
  const parts = text.split(/[\s'’-]+/);
  return text.length <= 50 && parts.length <= 6 && parts.every((part) => /^\p{L}[\p{L}\p{M}.]*$/u.test(part));
}
