import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { OfficeAddinManifest } from "office-addin-manifest";
import { SaxesParser } from "saxes";
import { describe, expect, it } from "vitest";
import { manifestFor } from "../../.config/addin-site.js";

const project = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const text = readFileSync(project("manifest.xml"), "utf8");
const version = (JSON.parse(readFileSync(project("package.json"), "utf8")) as { readonly version: string }).version;

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

/** The manifest as elements, in order. */
function parse(xml: string): Element {
  const top: Element = { name: "", attributes: {}, children: [], text: "" };
  const open = [top];
  const parser = new SaxesParser();
  parser.on("opentag", ({ name, attributes }) => {
    const element: Element = { name, attributes, children: [], text: "" };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on("text", (characters) => {
    const element = open.at(-1);
    if (element !== undefined) element.text += characters;
  });
  parser.on("closetag", () => void open.pop());
  parser.write(xml).close();
  return top.children[0] ?? top;
}

function all(element: Element): Element[] {
  return [element, ...element.children.flatMap(all)];
}

const manifest = parse(text);
const elements = all(manifest);
const named = (name: string): Element[] => elements.filter((element) => element.name === name);
const resources = elements.filter(({ name, attributes }) => /^bt:(Image|Url|String)$/.test(name) && "id" in attributes);
const valueOf = ({ attributes }: Element): string => attributes["DefaultValue"] ?? attributes["Value"] ?? "";

describe("the manifest", () => {
  it("is read by Microsoft's own parser", async () => {
    const info = await OfficeAddinManifest.readManifestFile(project("manifest.xml"));
    expect(info).toMatchObject({ defaultLocale: "fr-FR", displayName: "Minha", officeAppType: "TaskPaneApp" });
    expect(info.id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(info.hosts).toEqual(["Workbook"]);
    expect(info.permissions).toBe("ReadWriteDocument");
  });

  it("has the version of the package", () => {
    expect(named("Version").map((element) => element.text)).toEqual([`${version}.0`]);
  });

  it("keeps the order that the schema demands", () => {
    expect(manifest.children.map(({ name }) => name)).toEqual([
      "Id",
      "Version",
      "ProviderName",
      "DefaultLocale",
      "DisplayName",
      "Description",
      "IconUrl",
      "HighResolutionIconUrl",
      "Hosts",
      "Requirements",
      "DefaultSettings",
      "Permissions",
      "VersionOverrides",
    ]);
    const order = (name: string): string[][] => named(name).map(({ children }) => children.map((child) => child.name));
    expect(order("DesktopFormFactor")).toEqual([["GetStarted", "FunctionFile", "ExtensionPoint"]]);
    expect(order("Resources")).toEqual([["bt:Images", "bt:Urls", "bt:ShortStrings", "bt:LongStrings"]]);
    for (const parts of order("Control")) expect(parts).toEqual(["Label", "Supertip", "Icon", "Action"]);
    for (const parts of order("Group")) expect(parts).toEqual(["Label", "Icon", "Control", "Control", "Control"]);
  });

  it("defines each resource once, and none in vain", () => {
    const defined = resources.map(({ attributes }) => attributes["id"] ?? "");
    const used = new Set(elements.flatMap(({ attributes }) => attributes["resid"] ?? []));
    expect(new Set(defined).size).toBe(defined.length);
    expect([...used].sort()).toEqual([...defined].sort());
    for (const id of used) expect(id.length, id).toBeLessThanOrEqual(32);
  });

  it("gives each group and control an id of its own", () => {
    const ids = [...named("Group"), ...named("Control")].map(({ attributes }) => attributes["id"] ?? "");
    expect(new Set(ids).size).toBe(ids.length);
    expect(named("OfficeTab").map(({ attributes }) => attributes["id"])).toEqual(["TabHome", "TabData"]);
  });

  it("keeps texts within Excel's lengths, and says each in Arabic and English too", () => {
    const texts = (name: string): Element[] => named(name).flatMap(({ children }) => children);
    const groups: [Element[], number][] = [
      [named("DisplayName"), 125],
      [named("Description").filter(({ attributes }) => !("resid" in attributes)), 250],
      [texts("bt:ShortStrings"), 125],
      [texts("bt:LongStrings"), 250],
    ];
    for (const [group, most] of groups)
      for (const element of group) {
        const said = [element, ...element.children].map(valueOf);
        for (const one of said) expect(one.length, one).toBeLessThanOrEqual(most);
        expect(element.children.map(({ attributes }) => attributes["Locale"])).toEqual([
          "ar-MA",
          "ar-SA",
          "en-US",
          "en-GB",
        ]);
      }
  });

  it("names icons that exist, in their sizes", () => {
    const icons = [
      ...named("IconUrl"),
      ...named("HighResolutionIconUrl"),
      ...named("bt:Image").filter((i) => "id" in i.attributes),
    ];
    expect(icons).toHaveLength(6);
    for (const { attributes } of icons) {
      const [, path = "", size = ""] = /\/(icons\/minha-(\d+)\.png)$/.exec(attributes["DefaultValue"] ?? "") ?? [];
      expect(pixels(project(`addin/${path}`))).toEqual([Number(size), Number(size)]);
    }
    for (const group of named("Icon"))
      expect(group.children.map(({ attributes }) => attributes["size"])).toEqual(["16", "32", "64", "80"]);
  });

  it("asks for no requirement set beyond the shared runtime: the pane says itself what an older Excel lacks", () => {
    expect(named("Set").map(({ attributes }) => attributes)).toEqual([{ Name: "SharedRuntime", MinVersion: "1.1" }]);
    expect(named("Runtime").map(({ attributes }) => attributes)).toEqual([{ resid: "Pane.Url", lifetime: "long" }]);
  });

  it("stands at one https address, which is given once", () => {
    const addresses = (xml: string): string[] =>
      [...xml.matchAll(/"(https?:\/\/(?!schemas\.|www\.w3\.org)[^"]*)"/g)].map(([, url = ""]) => url);
    expect(new Set(addresses(text).map((url) => new URL(url).origin))).toEqual(new Set(["https://localhost:3000"]));
    const moved = manifestFor(text, "https://intranet.example/minha");
    expect(addresses(moved).every((url) => url.startsWith("https://intranet.example/minha/"))).toBe(true);
    expect(() => manifestFor(text, "http://intranet.example")).toThrow(/https/);
  });
});

/** A PNG's width and height stand in its first chunk. */
function pixels(path: string): [number, number] {
  const bytes = readFileSync(path);
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}
