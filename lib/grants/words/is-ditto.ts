import { normalise } from "../../text/index.js";

const MARKS = /^[\s\p{Pd}]*(?:["“”″〃«»]|''|\/\/)+[\s\p{Pd}]*$/u;
const WORDS = /^(?:(?:idem|meme|نفس)(?: .*)?|id|نفسها?|كذلك)$/;
const LONGEST = 20;

/** Whether a text says that what stands above it holds here too: "idem", "//", "″", "نفسه". One stroke says that nothing does. */
export function isDitto(text: string): boolean {
  return text.length <= LONGEST && (MARKS.test(text) || WORDS.test(normalise(text)));
}
