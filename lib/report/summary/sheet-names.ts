const LONGEST = 31;

/** Names for the sheets of one workbook: what Excel refuses in them is left out, and a name that is taken gets a number. */
export function sheetNamer(): (wanted: string) => string {
  const taken = new Set<string>(["history"]); // Excel keeps that one for itself
  return (wanted) => {
    const clean = wanted
      .replace(/[\\/?*[\]:\p{Cc}]/gu, " ")
      .replace(/\s+/g, " ")
      .replace(/^[' ]+|[' ]+$/g, "");
    const base = clean === "" ? "–" : clean;
    for (let n = 1; ; n++) {
      const suffix = n === 1 ? "" : ` (${n})`;
      const name = base.slice(0, LONGEST - suffix.length).trimEnd() + suffix;
      if (taken.has(name.toLowerCase())) continue;
      taken.add(name.toLowerCase());
      return name;
    }
  };
}

/** A sheet's name in a formula: 'Tranche 1'!F18. */
export function inSheet(sheet: string, cell: string): string {
  return `'${sheet.replaceAll("'", "''")}'!${cell}`;
}
