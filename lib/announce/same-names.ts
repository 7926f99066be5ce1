import { createLexicon, type Centre } from "../grants/index.js";
import { bareWord, normalise, words } from "../text/index.js";

const ARABIC = /\p{Script=Arabic}/u;
const LINKS = new Set("a au aux de des du d l la le les et في ب ل و".split(" "));

/** Whether two texts are in one script; names in Arabic and French cannot be compared word by word. */
export function areInOneScript(a: string, b: string): boolean {
  return ARABIC.test(a) === ARABIC.test(b);
}

/** Whether two texts name one place: the words of the shorter all stand in the longer, articles and particles apart. */
export function isSamePlace(a: string, b: string): boolean {
  const [first, second] = [a, b].map(
    (text) =>
      new Set(
        words(text)
          .map(bareName)
          .filter((word) => !LINKS.has(word)),
      ),
  );
  if (first === undefined || second === undefined) return false;
  const [fewer, more] = first.size < second.size ? [first, second] : [second, first];
  return (
    fewer.size > 0 &&
    [...fewer].every((word) => more.has(word) || more.has(word.replace(/^[بلو]/, "")) || hasWithParticle(more, word))
  );
}

function hasWithParticle(names: ReadonlySet<string>, word: string): boolean {
  return ["ب", "ل", "و"].some((particle) => names.has(particle + word));
}

/** Arabic names lose their article too: "السجن", "بالسجن". */
function bareName(word: string): string {
  return ARABIC.test(word) ? bareWord(word) : word;
}

/** Whether two lists name the same centres, in any order and spelling. */
export function areSameCentres(a: readonly string[], b: readonly string[], centres: readonly Centre[]): boolean {
  const lexicon = createLexicon(centres);
  const keys = [a, b].map((names) => new Set(names.map((name) => normalise(lexicon.centre(name)?.name ?? name))));
  return isSameSet(keys[0] ?? new Set(), keys[1] ?? new Set());
}

/** Whether an announced list names the same activities as a computed one; the last two of a list may be joined by "et" or و. */
export function areSameActivities(announced: readonly string[], computed: readonly string[]): boolean {
  const wanted = new Set(computed.map(normalise));
  const named = announced.flatMap((part) => {
    const plain = normalise(part);
    const cut = [...plain.matchAll(/ et | و ?/g)].map(({ 0: link, index }) => [
      plain.slice(0, index),
      plain.slice(index + link.length),
    ]);
    return wanted.has(plain) ? [plain] : (cut.find((pair) => pair.every((name) => wanted.has(name))) ?? [plain]);
  });
  return isSameSet(new Set(named), wanted);
}

function isSameSet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === b.size && [...a].every((one) => b.has(one));
}
