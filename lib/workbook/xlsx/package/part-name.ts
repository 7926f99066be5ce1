/** How nearly all names are written: nothing to decode, no slash in front, no step that begins with a dot. */
const PLAIN = /^(?:[\w[\]-][\w[\].-]*\/)*[\w[\]-][\w[\].-]*$/;

/**
 * A part's name as packages compare them: no matter whether a writer used capitals, backslashes, `%20`, `./` or `../`, or a slash in front.
 * `base` is the folder that a relative name starts from.
 */
export function partKey(name: string, base = ""): string {
  if (PLAIN.test(name)) return base === "" ? name.toLowerCase() : `${base}/${name.toLowerCase()}`;
  const path = decoded(name).replaceAll("\\", "/");
  const from = path.startsWith("/") ? [] : base.split("/");
  const steps: string[] = [];
  for (const step of [...from, ...path.split("/")]) {
    if (step === "..") steps.pop();
    else if (step !== "" && step !== ".") steps.push(step);
  }
  return steps.join("/").toLowerCase().normalize("NFC");
}

/** The folder that names in a part of relationships start from: the one over theirs. */
export function sourceFolder(relationships: string): string {
  return folderOf(folderOf(relationships));
}

function folderOf(key: string): string {
  return key.slice(0, Math.max(0, key.lastIndexOf("/")));
}

/** Where the relationships of a part stand: "xl/_rels/workbook.xml.rels"; the package's own with an empty key. */
export function relationshipsKey(key: string): string {
  const folder = folderOf(key);
  const file = key.slice(folder === "" ? 0 : folder.length + 1);
  return `${folder === "" ? "" : `${folder}/`}_rels/${file}.rels`;
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name; // a lone %: the name is meant as it stands
  }
}
