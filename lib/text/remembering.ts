const MOST = 4096;
/** Long texts repeat too seldom to be worth the room. */
const LONGEST = 120;

/**
 * A pure reading of a text that remembers its latest answers: texts repeat within a workbook and from one to the next. It
 * remembers at most twice `most` texts, so that a run over many workbooks needs no more memory than one over few.
 */
export function remembering<Value>(read: (text: string) => Value, most = MOST): (text: string) => Value {
  let recent = new Map<string, Value>();
  let older = new Map<string, Value>();
  return (text) => {
    if (text.length > LONGEST) return read(text);
    if (recent.has(text)) return recent.get(text) as Value;
    const value = older.has(text) ? (older.get(text) as Value) : read(text);
    if (recent.size >= most) {
      older = recent;
      recent = new Map<string, Value>();
    }
    recent.set(text, value);
    return value;
  };
}
