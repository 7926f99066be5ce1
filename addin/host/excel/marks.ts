import { severities } from "../../../lib/rules/index.js";
import { rangeAddress } from "../../../lib/workbook/index.js";
import type { LeftAlone, Mark, Marked } from "../host.js";
import { done, refused, type Outcome } from "../outcome.js";
import { addNotes, type Note } from "./add-notes.js";
import { rangesOf } from "./ranges-of.js";
import { placeOf } from "./read-structure.js";
import { findPart, marksPart, putPart, textOfRoot } from "./xml-part.js";

/**
 * Marks are conditional formats over the cells and comments on them. The cells' own formats are not touched, so taking the
 * marks away leaves exactly what was there, whatever was edited, moved or saved in between. A mark is known by its formula,
 * which says nothing but that; a comment by its words, which the workbook's marks part keeps.
 */
const colours = {
  error: { fill: "#F8CBAD", font: "#7A1500" },
  warning: { fill: "#FFE699", font: "#5C3B00" },
  info: { fill: "#BDD7EE", font: "#0B3A66" },
} as const satisfies Record<Mark["severity"], { readonly fill: string; readonly font: string }>;

const FORMULA = /^=LEN\("urn:minha:mark:\w+"\)>0$/;
const formulaOf = (severity: Mark["severity"]): string => `=LEN("urn:minha:mark:${severity}")>0`;

/** Puts marks in place of those there were. */
export async function mark(context: Excel.RequestContext, marks: readonly Mark[]): Promise<Outcome<Marked>> {
  const there = await findMarks(context);
  const refusal = takeAway(there);
  if (refusal !== null) return refusal;
  const left = marks.flatMap((one) => leftAlone(one, there));
  const own = marks.filter(({ sheet }) => there.sheets.get(sheet)?.protection.protected === false);
  for (const [name, sheet] of there.sheets)
    colour(
      sheet,
      own.filter((one) => one.sheet === name),
    );
  const notes = notesOf(own).filter(({ sheet, cell }) => !there.foreign.has(`${sheet}!${cell}`));
  putPart(context, there.part, marksPart, JSON.stringify(notes.map(({ content }) => content)));
  await context.sync();
  await addNotes(context, notes);
  return done({ left });
}

/** Takes all marks away. */
export async function clearMarks(context: Excel.RequestContext): Promise<Outcome> {
  const there = await findMarks(context);
  const refusal = takeAway(there);
  if (refusal !== null) return refusal;
  if (!there.part.isNullObject) there.part.delete();
  await context.sync();
  return done();
}

interface MarksThere {
  readonly sheets: ReadonlyMap<string, Excel.Worksheet>;
  readonly formats: readonly { readonly sheet: Excel.Worksheet; readonly format: Excel.ConditionalFormat }[];
  readonly comments: readonly Excel.Comment[];
  /** Cells with comments of other people: "Feuil1!A1". */
  readonly foreign: ReadonlySet<string>;
  readonly part: Excel.CustomXmlPart;
}

/** Every mark in the workbook, whoever's session made it. */
async function findMarks(context: Excel.RequestContext): Promise<MarksThere> {
  const { worksheets, comments } = context.workbook;
  worksheets.load("items/id,items/name,items/protection/protected");
  comments.load("items/id,items/content");
  const part = findPart(context, marksPart);
  await context.sync();

  const xml = part.isNullObject ? null : part.getXml();
  const lists = worksheets.items.map((sheet) => {
    const formats = sheet.getRange().conditionalFormats;
    formats.load("items/id,items/type");
    return { sheet, formats };
  });
  const placed = comments.items.map((comment) => {
    const at = comment.getLocation();
    at.load("address,worksheet/name");
    return { comment, at };
  });
  await context.sync();

  const custom = lists.flatMap(({ sheet, formats }) =>
    formats.items
      .filter(({ type }) => type === "Custom")
      .map((format) => {
        const { rule } = format.custom;
        rule.load("formula");
        return { sheet, format, rule };
      }),
  );
  await context.sync();

  const ours = contentsOf(xml?.value ?? null);
  return {
    sheets: new Map(worksheets.items.map((sheet) => [sheet.name, sheet])),
    formats: custom.filter(({ rule }) => FORMULA.test(rule.formula)),
    comments: comments.items.filter(({ content }) => ours.has(content)),
    foreign: new Set(placed.filter(({ comment }) => !ours.has(comment.content)).map(({ at }) => cellOf(at))),
    part,
  };
}

function cellOf(range: Excel.Range): string {
  const place = placeOf(range);
  return `${range.worksheet.name}!${place === null ? "" : rangeAddress(place)}`;
}

/** What our comments say: one that somebody has written into since is theirs. */
function contentsOf(xml: string | null): Set<string> {
  const json = xml === null ? null : textOfRoot(xml);
  if (json === null) return new Set();
  try {
    const contents: unknown = JSON.parse(json);
    return new Set(Array.isArray(contents) ? contents.map(String) : []);
  } catch {
    return new Set(); // edited by hand: none of the comments can be told to be ours
  }
}

/** Queues the deletion of all marks; refused where one stands on a sheet that was protected since. */
function takeAway({ formats, comments }: MarksThere): ReturnType<typeof refused> | null {
  const closed = formats.find(({ sheet }) => sheet.protection.protected);
  if (closed !== undefined) return refused("protected-sheet", { sheet: closed.sheet.name });
  formats.forEach(({ format }) => {
    format.delete();
  });
  comments.forEach((comment) => {
    comment.delete();
  });
  return null;
}

function leftAlone({ sheet, cell }: Mark, { sheets }: MarksThere): LeftAlone | [] {
  const found = sheets.get(sheet);
  if (found === undefined) return { sheet, cell, why: "sheet-gone" };
  return found.protection.protected ? { sheet, cell, why: "protected-sheet" } : [];
}

/** Queues one conditional format a severity; a cell with several findings has the gravest one's colour. */
function colour(sheet: Excel.Worksheet, marks: readonly Mark[]): void {
  const taken = new Set<string>();
  for (const severity of severities) {
    const cells = [...new Set(marks.filter((one) => one.severity === severity).map(({ cell }) => cell))];
    const own = cells.filter((cell) => !taken.has(cell));
    own.forEach((cell) => taken.add(cell));
    for (const ranges of rangesOf(sheet, own)) {
      const format = ranges.conditionalFormats.add("Custom");
      format.custom.rule.formula = formulaOf(severity);
      format.custom.format.fill.color = colours[severity].fill;
      format.custom.format.font.color = colours[severity].font;
      format.priority = 0;
    }
  }
}

/** One note a cell, with all its findings. */
function notesOf(marks: readonly Mark[]): Note[] {
  const byCell = new Map<string, Note>();
  for (const { sheet, cell, note } of marks) {
    const key = `${sheet}!${cell}`;
    const before = byCell.get(key);
    byCell.set(key, { sheet, cell, content: before === undefined ? note : `${before.content}\n${note}` });
  }
  return [...byCell.values()];
}
