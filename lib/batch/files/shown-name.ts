/** A file's name as people read it: composed letters (NFC), bytes that are no UTF-8 shown as U+FFFD. */
export function shownName(raw: Buffer | string): string {
  return raw.toString().normalize("NFC");
}
