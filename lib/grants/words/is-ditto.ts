import { normalise, remembering } from "../../text/index.js";

const MARKS = /^[\s.\p{Pd}]*(?:["“”„″〃«»]|['’]{2}|\/\/)+[\s.\p{Pd}]*$/u;
const WORDS = /^(?:(?:idem|meme|نفس)(?: .*)?|id|ibid|نفسها?|كذلك|مثله)$/;
const LONGEST = 20;

/** Whether a text says that what stands above it holds here too: "idem", "//", "″", "نفسه". One stroke says that nothing does. */
export const isDitto = remembering(
  (text: string): boolean => text.length <= LONGEST && (MARKS.test(text) || WORDS.test(normalise(text))),
);
