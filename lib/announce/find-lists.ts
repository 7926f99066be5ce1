import { createLexicon, type Centre, type Lexicon } from "../grants/index.js";
import { cleanText } from "../text/index.js";
import type { Passage, Stated } from "./announced.js";
import type { Facts } from "./facts.js";
import { passageOf, placeOf } from "./plain-text.js";

const CENTRES =
  /(?<!\p{L})(?:[ولب]{0,2}(?:ال)?(?:مراكز|مركزا|مركزي|مركز)|(?:les |des |du |le )?centres?|car|capc)(?: (?:المصاحبه|واعاده|الادماج|الرعايه|اللاحقه|ل?اعاده|التاليه|الاتيه|كل من|بكل من|لكل من|d'accompagnement|et de|reinsertion|post-carceral|suivants?|de la fondation|التابعه للموسسه))*(?<colon> ?:)? ?/gu;
const ACTIVITIES =
  /(?<!\p{L})[وبل]{0,2}(?:ال)?(?:نشاط|نشاطين|انشطه|مشاريع|مجالات)(?!\p{L})[^.:;؛\n]{0,40}: ?|(?<!\p{L})(?:activites?|projets?|domaines?)(?!\p{L})[^.:;؛\n]{0,40}: ?/u;
const END = /[.;؛\n]|[،,] ?(?=(?:[وب]?(?:ال)?غلاف|لفايده|من بين|dont |pour une? |au profit|d'une? )\p{L}*)/u;
/** Names end where a sentence goes on. */
const LIST_END = new RegExp(
  `${END.source}|(?<!\\p{L})(?:لفايده|بغلاف|يوم|التي|حيث|الذين|pour|qui|au profit|dont|le|la)(?!\\p{L})`,
  "u",
);
const LONGEST = 600;
const MOST_WORDS = 4;

/** The activities that a section lists after a word for them and a colon; parts are parted by commas, since names hold "et" and و. */
export function findActivities({ plain }: Facts, section: Passage): Stated<readonly string[]> | null {
  const from = placeOf(plain, section.start);
  const words = plain.plain.slice(from, placeOf(plain, section.end));
  const keyword = ACTIVITIES.exec(words);
  if (keyword === null) return null;
  const start = from + keyword.index + keyword[0].length;
  const parts = partsOf(plain.plain.slice(start, start + LONGEST), END, /[،,]/);
  const last = parts.at(-1);
  if (last === undefined) return null;
  const value = parts.map(({ at, text }) => {
    const passage = passageOf(plain, start + at, start + at + text.length);
    return cleanText(plain.text.slice(passage.start, passage.end));
  });
  return { value, ...passageOf(plain, start + (parts[0]?.at ?? 0), start + last.at + last.text.length) };
}

/**
 * The centres that a section lists after a word for them: "مراكز الدار البيضاء وطنجة", "les centres de Salé et Fès". Known ones have the
 * foundation's names; after a colon unknown names count too.
 */
export function findCentres(
  { plain }: Facts,
  section: Passage,
  centres: readonly Centre[],
): Stated<readonly string[]> | null {
  const lexicon = createLexicon(centres);
  const from = placeOf(plain, section.start);
  const words = plain.plain.slice(from, placeOf(plain, section.end));
  for (const keyword of words.matchAll(CENTRES)) {
    const start = from + keyword.index + keyword[0].length;
    const parts = partsOf(plain.plain.slice(start, start + LONGEST), LIST_END, /[،,]| et | و /);
    const named = parts.flatMap(({ at, text }) => {
      const passage = passageOf(plain, start + at, start + at + text.length);
      return namesIn(text, cleanText(plain.text.slice(passage.start, passage.end)), lexicon).map((name) => ({
        name,
        ...passage,
      }));
    });
    const isList = keyword.groups?.["colon"] !== undefined || named.some(({ name }) => isKnown(name, centres));
    const [first, last] = [named[0], named.at(-1)];
    if (!isList || first === undefined || last === undefined) continue;
    return { value: [...new Set(named.map(({ name }) => name))], start: first.start, end: last.end };
  }
  return null;
}

function isKnown(name: string, centres: readonly Centre[]): boolean {
  return centres.some((centre) => centre.name === name);
}

/** A part's names: one, or two that و joins; the name by which the foundation knows it, else as written. */
function namesIn(plain: string, written: string, lexicon: Lexicon): string[] {
  const known = knownName(plain, lexicon);
  if (known !== null) return [known];
  for (const { index } of plain.matchAll(/ و(?=\p{L})/gu)) {
    const pair = [knownName(plain.slice(0, index), lexicon), ...namesIn(plain.slice(index + 2), "", lexicon)];
    const names = pair.filter((name): name is string => name !== null && name !== "");
    if (pair.length === names.length && names.length > 1) return names;
  }
  return written.split(/\s+/).length > MOST_WORDS ? [] : [written];
}

/** Also behind particles: "بفاس", "وسلا", "d'Agadir". */
function knownName(text: string, lexicon: Lexicon): string | null {
  const bare = [text, text.replace(/^(?:de |d'|a )/, ""), text.replace(/^[وبل]/, ""), text.replace(/^و[بل]/, "")];
  return bare.map((form) => lexicon.centre(form)).find((centre) => centre !== null)?.name ?? null;
}

interface Part {
  readonly at: number;
  readonly text: string;
}

/** What stands between separators, up to the end of the list, without the spaces around it. */
function partsOf(text: string, end: RegExp, separator: RegExp): Part[] {
  const list = text.slice(0, end.exec(text)?.index ?? text.length);
  const parts: Part[] = [];
  let at = 0;
  for (const piece of list.split(new RegExp(`(${separator.source})`, "u"))) {
    const trimmed = piece.trim();
    if (trimmed !== "" && !separator.test(piece)) parts.push({ at: at + piece.indexOf(trimmed), text: trimmed });
    at += piece.length;
  }
  return parts;
}
