/** Places for texts: a workbook has some hundred that differ. */
const PLACES = 1024;
/** Long texts repeat too seldom to be worth the room. */
const LONGEST = 120;
/** So many characters tell nearly all texts apart. */
const LOOKED_AT = 16;

/**
 * A pure reading of a text that remembers its latest answers: texts repeat within a workbook and from one to the next. Each text
 * has one of `places` (a power of two), where it waits until another one needs it: a run over many workbooks needs no more memory
 * than one over few, and a text that never comes back costs next to nothing.
 */
export function remembering<Value>(read: (text: string) => Value, places = PLACES): (text: string) => Value {
  const texts = new Array<string | null>(places).fill(null);
  const values = new Array<Value | null>(places).fill(null);
  return (text) => {
    if (text.length > LONGEST) return read(text);
    const place = placeOf(text) & (places - 1);
    if (texts[place] === text) return values[place] as Value;
    const value = read(text);
    texts[place] = text;
    values[place] = value;
    return value;
  };
}

function placeOf(text: string): number {
  const { length } = text;
  const step = length <= LOOKED_AT ? 1 : length / LOOKED_AT;
  let hash = length;
  for (let at = length - 1; at >= 0; at -= step) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
  return hash ^ (hash >>> 10);
}
