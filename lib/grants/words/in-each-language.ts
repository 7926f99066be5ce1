const MARKED = /[/|\n]/;
const BETWEEN = /\s*[/|\n]\s*/;

/** What a text says, or both of its halves where it says the same in two languages: "Oui / نعم", "Fès | فاس". Null where they differ. */
export function inEachLanguage<Said>(text: string, read: (part: string) => Said | null): Said | null {
  const whole = read(text);
  if (whole !== null || !MARKED.test(text)) return whole;
  const [first = null, second = null, ...more] = text.split(BETWEEN).map(read);
  return more.length === 0 && first === second ? first : null;
}
