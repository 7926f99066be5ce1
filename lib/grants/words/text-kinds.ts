import { readAmount } from "../../dirham/index.js";
import { cleanText, normalise, readDate, readOrdinal } from "../../text/index.js";
import { isTickText, readAnswer, readSex } from "./answers.js";
import type { CentreFinder } from "./centres.js";
import { kindsOf, NO_KINDS, type Kinds } from "./kinds.js";

const AS = {
  answer: kindsOf("answer"),
  centre: kindsOf("centre", "text"),
  cin: kindsOf("cin"),
  count: kindsOf("order", "count"),
  date: kindsOf("date"),
  money: kindsOf("money"),
  name: kindsOf("name", "text"),
  ordinal: kindsOf("order", "text"),
  phone: kindsOf("phone"),
  rib: kindsOf("rib"),
  sex: kindsOf("sex"),
  text: kindsOf("text"),
  tick: kindsOf("answer", "tick"),
};

/** So short a text may be a Roman figure, and is a letter as often. */
const ROMAN = 4;
const CIN = /^[A-Za-z]{1,2}[ -]?\d{3,8}$/;
/** So many digits are a bank account's, with or without a country and key before them. */
const RIB = /^(?:MA\d{2})?\d{20,26}$/i;
/** "BENNANI Fatima (BK123456)": somebody with the CIN behind the name. A row of separators is tried from its start alone: thousands must cost nothing. */
const WITH_CIN = /(?<![\s,(–-])[\s,(–-]+(?:cin\s*(?::\s*)?)?[a-z]{1,2}[ -]?\d{4,8}\)?$/i;
const RIB_LENGTH = 20;
const PLAIN = /^[ -~]*$/;
const PHONE = /^(?:\+212|00212|0)[ .-]?[5-8](?:[ .-]?\d){8}$/;

/** What a text could be. */
export function kindsOfText(raw: string, findCentre: CentreFinder): Kinds {
  const text = cleanText(raw);
  if (text === "") return NO_KINDS;
  if (/\d/.test(text)) {
    if (CIN.test(text)) return AS.cin;
    if (text.length >= RIB_LENGTH && RIB.test(text.replace(/[\s-]/g, ""))) return AS.rib;
    return PHONE.test(text) ? AS.phone : kindsOfFigures(text);
  }
  if (!PLAIN.test(text) && /\d/.test(normalise(text))) return kindsOfFigures(text);
  if (text.length > ROMAN && readOrdinal(text) !== null) return AS.ordinal;
  if (readSex(text) !== null) return AS.sex;
  if (readAnswer(text) !== null) return isTickText(text) ? AS.tick : AS.answer;
  if (findCentre(text) !== null) return AS.centre;
  return looksLikeName(text) ? AS.name : AS.text;
}

function kindsOfFigures(text: string): Kinds {
  if (readDate(text) !== null) return AS.date;
  const reading = readAmount(text);
  if (reading.kind === "unreadable") return looksLikeName(text.replace(WITH_CIN, "").trim()) ? AS.name : AS.text;
  return /^\d{1,3}$/.test(text) && readOrdinal(text) !== null ? AS.count : AS.money;
}

/** One to five words of letters alone, none of them long: "عبد الله بنعلي", "El Idrissi-Ouali Fatima". */
function looksLikeName(text: string): boolean {
  const parts = text.split(/[\s'’-]+/);
  return text.length <= 50 && parts.length <= 6 && parts.every((part) => /^\p{L}[\p{L}\p{M}.]*$/u.test(part));
}
