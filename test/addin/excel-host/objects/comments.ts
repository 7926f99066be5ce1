import { address as toAddress } from "../../../../lib/workbook/index.js";
import { asText, ExcelFault, invalidArgument, itemNotFound, type HostObject } from "../host-object.js";
import { freshId, type CommentModel } from "../model.js";
import { areaOf, findSheet, refuseIfProtected, type World } from "../world.js";
import { rangeObject } from "./range.js";

/** The comments of the workbook. */
export function commentsObject(world: World): HostObject {
  return {
    kind: "CommentCollection",
    items: () => world.book.comments.map(({ id }) => commentObject(world, id)),
    item: (key) => commentObject(world, String(key)),
    makes: { add: (address, content) => addComment(world, asText(address, "cellAddress"), asText(content, "content")) },
  };
}

function addComment(world: World, address: string, content: string): HostObject {
  const bang = address.lastIndexOf("!");
  if (bang < 0) throw invalidArgument("the address of a comment needs its sheet");
  const name = address
    .slice(0, bang)
    .replace(/^'(.*)'$/, "$1")
    .replaceAll("''", "'");
  const sheet = findSheet(world, name);
  if (sheet === undefined) throw itemNotFound("worksheet");
  refuseIfProtected(sheet);
  const { top: row, left: column, bottom, right } = areaOf(address);
  if (bottom !== row || right !== column) throw invalidArgument("a comment stands on one cell");
  if (content.length > 32_767) throw invalidArgument("the comment is too long");
  const taken = world.book.comments.some((one) => one.sheet === sheet.id && one.row === row && one.column === column);
  if (taken || world.legacyNotes.has(`${sheet.name}!${toAddress(row, column)}`))
    throw new ExcelFault("InvalidOperation", "The cell has a comment or a note already.");
  const comment = { id: freshId(world.book, "{comment"), sheet: sheet.id, row, column, content };
  world.book.comments.push(comment);
  return commentObject(world, comment.id);
}

function commentObject(world: World, id: string): HostObject {
  const model = (): CommentModel => {
    const comment = world.book.comments.find((one) => one.id === id);
    if (comment === undefined) throw itemNotFound("comment");
    return comment;
  };
  return {
    kind: "Comment",
    id,
    read: { id: () => id, content: () => model().content },
    makes: {
      getLocation: () => {
        const { sheet, row, column } = model();
        return rangeObject(world, sheet, { top: row, left: column, bottom: row, right: column });
      },
    },
    calls: {
      delete: () => {
        const { id: own } = model();
        world.book.comments = world.book.comments.filter((one) => one.id !== own);
      },
    },
  };
}
