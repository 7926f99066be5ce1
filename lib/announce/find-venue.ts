import { cleanText } from "../text/index.js";
import type { Passage, Stated } from "./announced.js";
import type { Facts } from "./facts.js";
import { passageOf, placeOf } from "./plain-text.js";

const PLACES =
  "(?:السجن|سجن|سجون|الموسسه السجنيه|موسسه|المركب|مركب|قاعه|القاعه|مقر|المقر|عماله|ولايه|دار|مسرح|فندق|" +
  "prison|maison|salle|siege|complexe|theatre|palais|hotel|espace|etablissement|province|prefecture|wilaya|centre culturel|chambre|ecole|institut)";
/** What a place begins with, where it follows "في", "ب", "à la" …; the place is the rest. */
const WITH_PLACE_WORD = new RegExp(
  `(?<!\\p{L})(?:في |داخل |ب(?=\\p{L})|a la |au |a l'|dans (?:la |le |l')|a |\\()(?=${PLACES}(?!\\p{L}))`,
  "u",
);
const LABEL = /(?<!\p{L})(?:المكان|مكان التوزيع|lieu(?: de \p{L}+)?) ?: ?/u;
/** Right after the day any name is a place: "يوم الخميس 28 شتنبر 2017 بالدار البيضاء", "le jeudi 28 septembre 2017 à Fès". */
const AFTER_DAY =
  /^(?: (?:المقبل|القادم|الجاري|الماضي|المنصرم|prochain|dernier)(?!\p{L}))?[ ,،]{0,3}(?:(?:في |ب(?=\p{L}{3})|a la |au |a l'|a |\()(?=\p{L})|(?=\p{L}[\p{L}' -]*\)))/u;
const SAME =
  /(?<!\p{L})(?:[بف]?(?:ي )?نفس (?:المكان|السجن|الموسسه|المركز|المقر)|au meme (?:endroit|lieu)|dans (?:le|la) meme \p{L}+)(?!\p{L})/u;
/** What no longer belongs to a place. */
const END = new RegExp(
  "[.;؛\\n()]|،? ?(?<!\\p{L})(?:و?ل?فايده|لفايده|لصالح|ب?غلاف|بغلاف|بمبلغ|بميزانيه|وذلك|حيث|و?استفاد\\p{L}*|و?يستفيد\\p{L}*|و?ستستفيد|لتمويل|بحضور|في اطار|وقد|خصصت|وتهم|و?شملت|دون|من بين\\p{L}*|" +
    "au profit|en faveur|au benefice|pour|d'un montant|d'une enveloppe|avec|dans le cadre|en presence|dont|au cours|a ete|sera|qui|destinee)(?!\\p{L})",
  "u",
);
/** What leads on from a place to the next fact. */
const LEADS_ON = /(?:[ ,،:–-]|(?<!\p{L})(?:a|au|le|la|de|du|pour|et|dont|les|ce|ب|ل|و|علي|يوم|يومه|في|كل من))+$/u;
const LONGEST = 120;

/** The place that a section states, as written; "same place" takes the one before. */
export function findVenue(facts: Facts, section: Passage, previous: string | null): Stated<string> | null {
  const { plain, dates, weekdays } = facts;
  const from = placeOf(plain, section.start);
  const words = plain.plain.slice(from, placeOf(plain, section.end));
  const same = SAME.exec(words);
  const labelled = LABEL.exec(words) ?? WITH_PLACE_WORD.exec(words);
  if (same !== null && previous !== null && (labelled === null || same.index <= labelled.index)) {
    return { value: previous, ...passageOf(plain, from + same.index, from + same.index + same[0].length) };
  }
  const found = labelled === null ? null : placeAt(facts, from + labelled.index + labelled[0].length, MORE_OF_PLACE);
  if (found !== null) return found;
  for (const { end } of [...dates, ...weekdays]) {
    const place = placeOf(plain, end);
    const lead = AFTER_DAY.exec(plain.plain.slice(place));
    const there = lead === null ? null : placeAt(facts, place + lead[0].length, MORE_OF_NAME);
    if (there !== null) return there;
  }
  return null;
}

/** After a comma the town may stand: a few words, in capitals where the script has them. */
const MORE_OF_PLACE = /^\s*(?:\p{Lu}[^\s]*|[^\sa-zà-ÿ]\S*)(?:\s\S+){0,3}\s*$/u;
const MORE_OF_NAME = /^\s*\p{Lu}[^\s]*(?:\s\S+){0,3}\s*$/u;

/** The place that begins somewhere in the plain text: up to what no longer belongs to it, or to the next fact; `more` is what may follow a comma. */
function placeAt(facts: Facts, from: number, more: RegExp): Stated<string> | null {
  const { plain } = facts;
  const rest = plain.plain.slice(from, from + LONGEST);
  const start = plain.offsets[from] ?? plain.text.length;
  const next = [...facts.ordinals, ...facts.dates, ...facts.weekdays, ...facts.amounts, ...facts.counts]
    .map((fact) => fact.start)
    .filter((fact) => fact >= start);
  const reach = Math.min(...next.map((fact) => placeOf(plain, fact) - from), END.exec(rest)?.index ?? rest.length);
  const place = rest.slice(0, reach).replace(LEADS_ON, "");
  if (place === "") return null;
  const { start: first, end } = passageOf(plain, from, from + place.length);
  const [name = "", ...parts] = plain.text.slice(first, end).split(/(?=[,،])/);
  const others = parts.findIndex((part) => !more.test(cleanText(part.slice(1))));
  const written = [name, ...(others < 0 ? parts : parts.slice(0, others))].join("");
  return { value: cleanText(written), start: first, end: first + written.length };
}
