import type { Lang } from "./say.js";

/** What the French Excel calls the functions that such sheets are made with; their arguments are separated by semicolons. */
const FRENCH: ReadonlyMap<string, string> = new Map([
  ["SUM", "SOMME"],
  ["SUBTOTAL", "SOUS.TOTAL"],
  ["ROUND", "ARRONDI"],
  ["SUMIF", "SOMME.SI"],
  ["SUMIFS", "SOMME.SI.ENS"],
  ["SUMPRODUCT", "SOMMEPROD"],
  ["PRODUCT", "PRODUIT"],
  ["COUNT", "NB"],
  ["COUNTA", "NBVAL"],
  ["COUNTIF", "NB.SI"],
  ["COUNTIFS", "NB.SI.ENS"],
  ["AVERAGE", "MOYENNE"],
  ["IF", "SI"],
  ["IFERROR", "SIERREUR"],
  ["VLOOKUP", "RECHERCHEV"],
  ["HLOOKUP", "RECHERCHEH"],
  ["MATCH", "EQUIV"],
  ["TODAY", "AUJOURDHUI"],
]);

/** Texts and names of sheets, which hold commas and words of their own, and what stands between them. */
const PIECE = /"(?:[^"]|"")*"|'(?:[^']|'')*'|[^"']+/g;

/** A formula ("=SUM(C5:C7,C9)") as the reader's Excel shows it. Files store English; Arabic Excel shows it so. */
export function formulaForPeople(formula: string, lang: Lang): string {
  if (lang !== "fr" || formula.includes("{")) return formula; // a list of values has other separators again
  return formula.replace(PIECE, (piece) => (/^["']/.test(piece) ? piece : inFrench(piece)));
}

function inFrench(piece: string): string {
  return piece
    .replace(/(?<![\w.])[A-Z]+(?=\()/gi, (name) => FRENCH.get(name.toUpperCase()) ?? name)
    .replaceAll(",", ";");
}
