/** A custom XML part with our JSON as its text: `<settings xmlns="urn:minha:settings">{…}</settings>`. It is saved with the workbook. */
export interface PartName {
  readonly namespace: string;
  readonly root: string;
}

export const settingsPart: PartName = { namespace: "urn:minha:settings", root: "settings" };
export const marksPart: PartName = { namespace: "urn:minha:marks", root: "marks" };
export const changesPart: PartName = { namespace: "urn:minha:changes", root: "changes" };

/** Queues the look for a part; after the next sync `isNullObject` says whether there is one. */
export function findPart(context: Excel.RequestContext, { namespace }: PartName): Excel.CustomXmlPart {
  const part = context.workbook.customXmlParts.getByNamespace(namespace).getOnlyItemOrNullObject();
  part.load("id");
  return part;
}

/** The JSON text of a part; null where the workbook has none. Two round trips. */
export async function readPart(context: Excel.RequestContext, name: PartName): Promise<string | null> {
  const part = findPart(context, name);
  await context.sync();
  const xml = part.isNullObject ? null : part.getXml();
  await context.sync();
  return xml && textOfRoot(xml.value);
}

/** Queues the writing of a part that `findPart` looked for. */
export function putPart(context: Excel.RequestContext, part: Excel.CustomXmlPart, name: PartName, json: string): void {
  const xml = xmlOf(name, json);
  if (part.isNullObject) context.workbook.customXmlParts.add(xml);
  else part.setXml(xml);
}

/** The XML of a part with a text as its whole content. */
export function xmlOf({ namespace, root }: PartName, text: string): string {
  return `<${root} xmlns="${namespace}">${escaped(text)}</${root}>`;
}

/** The text inside the root element; Excel may have put a declaration before it. Null when there is none to find. */
export function textOfRoot(xml: string): string | null {
  const inside = /^\s*(?:<\?[^>]*\?>\s*)?<([\w:.-]+)(?:\s[^<>]*)?>([\s\S]*)<\/\1>\s*$/.exec(xml)?.[2];
  if (inside === undefined) return null;
  return inside.replace(
    /<!\[CDATA\[([\s\S]*?)\]\]>|&(#x?[\da-fA-F]+|\w+);/g,
    (_, data?: string, entity?: string) => data ?? unescaped(entity ?? ""),
  );
}

const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

function unescaped(entity: string): string {
  const hex = /^#x([\da-f]+)$/i.exec(entity)?.[1];
  const decimal = /^#(\d+)$/.exec(entity)?.[1];
  if (hex !== undefined) return String.fromCodePoint(parseInt(hex, 16));
  if (decimal !== undefined) return String.fromCodePoint(parseInt(decimal, 10));
  return entities[entity] ?? `&${entity};`;
}

/** Also carriage returns, which an XML reader would turn into line feeds. */
function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll("\r", "&#13;");
}
