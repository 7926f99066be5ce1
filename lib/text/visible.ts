/** Controls, lone surrogates and noncharacters: what XML forbids, or a terminal obeys. */
const UNSAFE = /[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]/gu;

/**
 * `text` with its control characters shown as their pictures (ESC → ␛, line feed → ␊) and C1 controls, lone surrogates and
 * noncharacters as U+FFFD: one line, safe in a terminal and in XML. HTML still has to be escaped.
 */
export function visible(text: string): string {
  return text.replace(UNSAFE, pictureOf);
}

function pictureOf(character: string): string {
  const code = character.charCodeAt(0);
  if (code < 0x20) return String.fromCharCode(0x2400 + code);
  return code === 0x7f ? "\u2421" : "\ufffd";
}
