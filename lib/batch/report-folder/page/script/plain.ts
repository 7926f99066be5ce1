/** A text as it is searched: without case, accents, Arabic marks and invisible characters, all apostrophes alike. */
export function plain(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/[\p{M}\p{Cf}]/gu, "")
    .replace(/[\u2018\u2019\u02bc]/g, "'")
    .replace(/\s+/gu, " ")
    .toLowerCase();
}

/** The words of what was asked for: each must be there. */
export function wordsIn(asked: FormDataEntryValue | null): string[] {
  return plain(typeof asked === "string" ? asked : "")
    .split(" ")
    .filter((word) => word !== "");
}
