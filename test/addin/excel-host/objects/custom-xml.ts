import { asText, ExcelFault, invalidArgument, itemNotFound, type HostObject } from "../host-object.js";
import { freshId, type XmlPartModel } from "../model.js";
import type { World } from "../world.js";

/** The workbook's custom XML parts, all of them or those of one namespace. */
export function customXmlPartsObject(world: World): HostObject {
  return {
    kind: "CustomXmlPartCollection",
    item: (key) => partObject(world, String(key)),
    makes: {
      add: (xml) => {
        const part = { id: freshId(world.book, "{part"), xml: wellFormed(xml) };
        world.book.customXml.push(part);
        return partObject(world, part.id);
      },
      getByNamespace: (namespace) => scopedObject(world, asText(namespace, "namespaceUri")),
    },
  };
}

function scopedObject(world: World, namespace: string): HostObject {
  const parts = (): XmlPartModel[] => world.book.customXml.filter(({ xml }) => namespaceOf(xml) === namespace);
  return {
    kind: "CustomXmlPartScopedCollection",
    items: () => parts().map(({ id }) => partObject(world, id)),
    item: (key) => partObject(world, String(key)),
    makes: {
      getOnlyItemOrNullObject: () => {
        const [part, another] = parts();
        if (another !== undefined) throw new ExcelFault("InvalidOperation", "more than one part of this namespace");
        return part === undefined ? null : partObject(world, part.id);
      },
    },
  };
}

function partObject(world: World, id: string): HostObject {
  const model = (): XmlPartModel => {
    const part = world.book.customXml.find((one) => one.id === id);
    if (part === undefined) throw itemNotFound("custom XML part");
    return part;
  };
  return {
    kind: "CustomXmlPart",
    id,
    read: { id: () => id, namespaceUri: () => namespaceOf(model().xml) },
    calls: {
      getXml: () => model().xml,
      setXml: (xml) => {
        model().xml = wellFormed(xml);
      },
      delete: () => {
        const own = model();
        world.book.customXml = world.book.customXml.filter((one) => one !== own);
      },
    },
  };
}

/** One root element without children is what the add-in writes; Excel refuses what is not well-formed. */
function wellFormed(xml: unknown): string {
  const text = asText(xml, "xml");
  if (
    !/^(?:<\?xml[^>]*\?>)?\s*<([\w:]+)(?:\s[^<>]*)?>[^<]*<\/\1>\s*$/.test(text) ||
    /&(?!amp;|lt;|gt;|quot;|apos;|#\d+;|#x[\da-f]+;)/i.test(text)
  )
    throw invalidArgument("the XML is not well-formed");
  return text;
}

function namespaceOf(xml: string): string {
  return /<[^>]*\sxmlns(?::\w+)?="([^"]*)"/.exec(xml)?.[1] ?? "";
}
