const { lang } = document.documentElement;
const figures = new Intl.NumberFormat(lang === "ar" ? "ar-MA" : lang); // Morocco counts in Western digits

/** A count as the page's other figures are written. */
export function counted(count: number): string {
  return figures.format(count);
}
