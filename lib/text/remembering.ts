/** Texts of a generation: a workbook has some hundred that differ. */
const MANY = 1024;
/** Long texts repeat too seldom to be worth the room. */
const LONGEST = 120;

/**
 * A pure reading of a text that remembers its latest answers: texts repeat within a workbook and from one to the next. Two generations of
 * `many` texts: what the older one knows comes into the younger one when it is asked for, and the rest is forgotten with it, so that a
 * run over many workbooks needs no more memory than one over few.
 */
export function remembering<Value>(read: (text: string) => Value, many = MANY): (text: string) => Value {
  let young = new Map<string, Value>();
  let old = new Map<string, Value>();
  return (text) => {
    const known = young.get(text);
    if (known !== undefined) return known;
    if (text.length > LONGEST) return read(text);
    const value = old.get(text) ?? read(text);
    if (young.size >= many) {
      old = young;
      young = new Map();
    }
    young.set(text, value);
    return value;
  };
}
