/** Letters that run from the right, and marks that make others do so: a file may be called by one. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\u202b\u202e\u2067\ufb1d-\ufdff\ufe70-\ufefc]/;

/** Whether any of `text` runs from right to left, so that it must stand whole among other words. */
export function runsRightToLeft(text: string): boolean {
  return RIGHT_TO_LEFT.test(text);
}
