/** An ISO day as Morocco writes it: "2017-09-28" → "28/09/2017". */
export function dateInFigures(date: string): string {
  return date.split("-").reverse().join("/");
}
