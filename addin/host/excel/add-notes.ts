import type { CellPlace } from "../host.js";
import { refusalOf } from "./refusal-of.js";

export interface Note extends CellPlace {
  readonly content: string;
}

/**
 * Puts comments on cells. A cell with a note of the old kind takes no comment, and nothing before ExcelApi 1.18 tells which
 * have one: Excel stops there, with the comments before it made; that cell is left out (it has its colour) and the rest goes on.
 */
export async function addNotes(context: Excel.RequestContext, notes: readonly Note[]): Promise<void> {
  if (notes.length === 0) return;
  const { comments } = context.workbook;
  const before = await countOf(comments);
  for (const { sheet, cell, content } of notes) comments.add(`'${sheet.replaceAll("'", "''")}'!${cell}`, content);
  try {
    await context.sync();
  } catch (error) {
    if (refusalOf(error) !== null) throw error;
    const made = (await countOf(comments)) - before;
    await addNotes(context, notes.slice(made + 1));
  }
}

async function countOf(comments: Excel.CommentCollection): Promise<number> {
  comments.load("items/id");
  await comments.context.sync();
  return comments.items.length;
}
