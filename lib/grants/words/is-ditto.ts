import { normalise } from "../../text/index.js";

const MARKS = /^[\s.,_\-–—]*(?:["“”„‟″〃«»]|'{2}|’{2}|`{2}|´{2}|\/\/)+[\s.,_\-–—]*$/;
const WORDS = new Set([
  ...[
    "idem",
    "id",
    "ibid",
    "ditto",
    "meme",
    "meme chose",
    "idem ci dessus",
    "meme centre",
    "meme activite",
    "meme projet",
  ],
  ...["نفسه", "نفسها", "نفس الشيء", "نفس الشي", "كذلك", "مثله", "كما سبق", "نفس المركز", "نفس النشاط", "نفس المشروع"],
]);
const LONGEST = 20;

/** Whether a text says that what stands above it holds here too: "idem", "//", "″", "نفسه". One stroke says that nothing does. */
export function isDitto(text: string): boolean {
  return text.length <= LONGEST && (MARKS.test(text) || WORDS.has(normalise(text)));
}
