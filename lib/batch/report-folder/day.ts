/** An ISO day as Morocco writes it: 28/09/2017. */
export function day(iso: string): string {
  return iso.split("-").reverse().join("/");
}
