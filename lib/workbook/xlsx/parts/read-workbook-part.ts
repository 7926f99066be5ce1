import type { Sheet } from "../../snapshot.js";
import type { Part } from "../package/open-package.js";
import { refuse } from "../refusal.js";
import { isRelationship, isSpreadsheet } from "../xml/namespaces.js";
import { readXml } from "../xml/read-xml.js";
import { isSet } from "./flag.js";
import { unescapeText } from "./unescape.js";

/** What the workbook part lists. */
export interface WorkbookPart {
  readonly date1904: boolean;
  readonly sheets: readonly ListedSheet[];
}

export interface ListedSheet extends Pick<Sheet, "name" | "visibility"> {
  /** The relationship that leads to its part. */
  readonly id: string;
}

/** How deep an element stands that is read here: elsewhere, as in alternatives for programs of another age, it would be passed over in silence. */
function placeOf(local: string): number | null {
  if (local === "sheet") return 3;
  return local === "sheets" || local === "workbookPr" ? 2 : null;
}

/** Excel takes 31 characters, other programs more; every finding names its sheet. */
const LONGEST_NAME = 255;

/** The workbook part: its date system and its list of sheets. Refuses a list that is empty, or names two sheets alike. */
export function readWorkbookPart(part: Part): WorkbookPart {
  const sheets: ListedSheet[] = [];
  let date1904 = false;
  let inSheets = false;
  readXml(part, {
    open({ uri, local, attribute, attributeIn }, depth) {
      const isOurs = isSpreadsheet(uri);
      if (depth === 1 && (!isOurs || local !== "workbook")) refuse("corrupt-xml", part.name, "its root is no workbook");
      if (isOurs && depth !== (placeOf(local) ?? depth))
        refuse("corrupt-xml", part.name, `${local} inside another element`);
      if (depth === 2) inSheets = isOurs && local === "sheets";
      if (depth === 2 && isOurs && local === "workbookPr") date1904 = isSet(attribute("date1904"));
      if (depth !== 3 || !inSheets || !isOurs || local !== "sheet") return;
      const name = unescapeText(attribute("name") ?? "");
      const id = attributeIn(isRelationship, "id");
      if (name === "" || name.length > LONGEST_NAME || id === undefined)
        refuse("corrupt-xml", part.name, "a sheet without name or part");
      sheets.push({ name, id, visibility: visibilityOf(attribute("state")) });
    },
  });
  if (sheets.length === 0) refuse("corrupt-xml", part.name, "no sheets");
  if (new Set(sheets.map(({ name }) => name.toLowerCase())).size < sheets.length)
    refuse("corrupt-xml", part.name, "two sheets of one name");
  return { date1904, sheets };
}

function visibilityOf(state: string | undefined): Sheet["visibility"] {
  if (state === "hidden") return "hidden";
  return state === "veryHidden" ? "very-hidden" : "visible";
}
