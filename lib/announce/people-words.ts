/** Whom a count counts: people of either sex, people all of whom are women or men, or the women among others. */
export type Counted = "people" | "all-women" | "all-men" | "women";

const nouns = {
  people:
    "مستفيدا|مستفيدين|مستفيدون|مستفيد|سجينا|سجناء|سجين|نزيلا|نزلاء|نزيل|معتقلا|معتقلين|شخصا|اشخاص|شخص|فردا|افراد|beneficiaires?|personnes?|detenus?|ex-detenus?|prisonniers?|porteurs?",
  "all-women":
    "مستفيدات|مستفيده|سجينات|سجينه|نزيلات|نزيله|beneficiaires? femmes?|femmes? beneficiaires?|detenues|ex-detenues",
  women: "نساء|امراه|نسوه|اناث|سيدات|سيده|femmes?|beneficiaires de sexe feminin",
} as const;
const MEN = " (?:من الرجال|hommes?)";
/** Nouns that one or two of are told by their form, the number behind them or not: مستفيد واحد, امرأتان (02). */
const nounsOfOneOrTwo = {
  people: "مستفيد|مستفيدان|مستفيدين",
  "all-women": "مستفيده|مستفيدتان|مستفيدتين",
  women: "امراه|امراتان|امراتين|سيده|سيدتان|سيدتين",
} as const;
const labels = {
  people: "المستفيدين|المستفيدون|مستفيدين|beneficiaires|personnes|detenus",
  women: "النساء|المستفيدات|الاناث|نساء|femmes",
} as const;
const none = { people: "(?:اي|aucun) (?:مستفيد|beneficiaire)", women: "(?:اي|aucune) (?:امراه|femme)" } as const;

const LINK = "[^\\p{L}\\p{N}.;\\n]{0,3}";
const ADJECTIVE = "(?:(?:anciens?|anciennes?|ex|nouveaux|nouvelles|autres|jeunes)[ -])?";

const after = (words: string): RegExp => new RegExp(`^${LINK}${ADJECTIVE}(?:${words})(?!\\p{L})`, "u");
const before = (words: string, link: string): RegExp => new RegExp(`(?<!\\p{L})(?:[ول]{0,2})(?:${words})${link}$`, "u");
const label = (words: string): RegExp =>
  new RegExp(
    `(?<!\\p{L})(?:(?:عدد|مجموع|nombre|effectif)[^\\p{N}.;\\n]{0,20} ?(?:d'|des? )?(?:${words})[^\\p{N}.;,،\\n]{0,25}|(?:${words}) ?: ?)$`,
    "u",
  );

/** Patterns of what stands after a count and before it, in the order in which they are tried. */
const behind: readonly (readonly [Counted, RegExp])[] = [
  ["all-men", new RegExp(`^${LINK}(?:${nouns.people})${MEN}(?!\\p{L})`, "u")],
  ["all-women", after(nouns["all-women"])],
  ["women", after(nouns.women)],
  ["people", after(nouns.people)],
];
const ahead: readonly (readonly [Counted, RegExp])[] = [
  ["people", before(none.people, " ?\\(")],
  ["women", before(none.women, " ?\\(")],
  ["all-women", before(nounsOfOneOrTwo["all-women"], " ?\\(?")],
  ["women", before(nounsOfOneOrTwo.women, " ?\\(?")],
  ["people", before(nounsOfOneOrTwo.people, " ?\\(?")],
  ["women", label(labels.women)],
  ["people", label(labels.people)],
];
const MEN_BEHIND = new RegExp(`^[^\\p{L}\\p{N}]{0,3}${MEN.trim()}(?!\\p{L})`, "u");

/** Whom a count counts, by the plain words before and after it; null when it is no count of people. */
export function countedBy(wordsBefore: string, wordsAfter: string): Counted | null {
  const noun =
    behind.find(([, pattern]) => pattern.test(wordsAfter)) ?? ahead.find(([, pattern]) => pattern.test(wordsBefore));
  if (noun?.[0] === "people" && MEN_BEHIND.test(wordsAfter)) return "all-men"; // مستفيد واحد (01) من الرجال
  return noun?.[0] ?? null;
}

const AMONG = "(?:من بينهما?|من بينهن|بينهما?|منهما?|منهن|ضمنهم|dont|parmi (?:eux|lesquels|elles))";

/** Counts that a noun says by itself: "من بينهم امرأة", "dont aucune femme", "مستفيدتان". */
export const countingNouns: readonly { readonly counted: Counted; readonly count: number; readonly words: RegExp }[] = [
  { counted: "women", count: 1, words: new RegExp(`(?<=(?<!\\p{L})و?${AMONG} )(?:امراه|سيده)(?!\\p{L})`, "u") },
  { counted: "women", count: 2, words: /(?<!\p{L})(?:امراتان|امراتين|سيدتان|سيدتين)(?!\p{L})/u },
  { counted: "women", count: 0, words: /(?<!\p{L})aucune femme(?!\p{L})/u },
  { counted: "all-women", count: 2, words: /(?<!\p{L})(?:مستفيدتان|لمستفيدتين|مستفيدتين)(?!\p{L})/u },
  { counted: "people", count: 2, words: /(?<!\p{L})مستفيدان(?!\p{L})/u },
];
