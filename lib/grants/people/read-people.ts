import type { AmountConvention } from "../../dirham/index.js";
import { cleanText } from "../../text/index.js";
import { cellIn, cellText, isFilled, type Cell, type Row } from "../../workbook/index.js";
import { isTick, readAnswer, readSex, statesNothing, type FieldId, type Lexicon } from "../words/index.js";
import { columnOf, type Table } from "../table.js";
import type { PeopleOfSection } from "../lines/index.js";
import { identity } from "./identity.js";
import { grantOf, statesTotal, type Person, type PersonLine } from "./person.js";
import { amountsReader, readLines } from "./read-amounts.js";
import type { GroupRow } from "./group-row.js";
import { putNamedOnce } from "./put-named-once.js";
import { putDittos } from "./put-dittos.js";
import { spreadMerges } from "./spread-merges.js";
import { withLines } from "./with-lines.js";

const NO_LINES: readonly PersonLine[] = [];

/** A person reader for one table: looks its columns up once, since a table may have 100,000 rows. */
export function personReader(
  table: Table,
  lexicon: Lexicon,
  convention: AmountConvention | undefined,
): (own: GroupRow) => Person {
  const at = (field: FieldId): number => columnOf(table, field)?.column ?? 0;
  const columns = {
    cin: at("cin"),
    sex: at("sex"),
    woman: at("woman"),
    man: at("man"),
    centre: at("centre"),
    activity: at("activity"),
  };
  const hasSex = columns.sex + columns.woman + columns.man > 0;
  const names = [at("familyName"), at("name"), at("givenName")].filter((column) => column > 0);
  const spread = putNamedOnce(table, putDittos(table, spreadMerges(table)));
  const amountsIn = amountsReader(table, convention);
  const named = (centre: string): string => lexicon.centre(centre)?.name ?? centre;
  /** The centre that a row names; where nothing or a stroke stands there, the one over its section. */
  const centreOf = (row: Row, { centre }: PeopleOfSection): string | null => {
    const own = textOf(cellIn(row, columns.centre));
    if (own === null) return centre === null ? null : named(centre);
    const name = named(own);
    return name === own && statesNothing(own) ? centre : name;
  };
  return ({ row: own, further, under }: GroupRow): Person => {
    const row = spread(own);
    const { amounts, moreParts } = amountsIn(row);
    const person: Person = {
      row,
      table,
      name: names.length === 1 ? textOf(cellIn(row, names[0] ?? 0)) : joined(row, names),
      cin: identity(textOf(cellIn(row, columns.cin))),
      sex: hasSex ? sexIn(row, columns) : under.sex,
      centre: centreOf(row, under),
      activity: textOf(cellIn(row, columns.activity)),
      amounts,
      moreParts,
      grant: grantOf(amounts, moreParts, statesTotal(amounts)),
      lines: NO_LINES,
    };
    return further.length === 0
      ? person
      : withLines(person, readLines([row, ...further.map(spread)], table, amountsIn));
  };
}

const FEMALE_OR_NOT = { ticked: "female", other: "male" } as const;
const MALE_OR_NOT = { ticked: "male", other: "female" } as const;

/** Nothing, 0 or "non" where a tick could stand. */
function isLeftEmpty(cell: Cell | undefined): boolean {
  if (!isFilled(cell) || cell.value === 0) return true;
  return cell.kind === "text" && (statesNothing(cell.value) || readAnswer(cell.value) === "no");
}

/** The sex that a row states: in words, or by a tick in one of two columns or in the only one. */
function sexIn(row: Row, columns: { readonly sex: number; readonly woman: number; readonly man: number }) {
  if (columns.sex > 0 || columns.woman + columns.man === 0) {
    const cell = cellIn(row, columns.sex);
    return cell?.kind === "text" ? readSex(cell.value) : null;
  }
  const isTicked = (column: number): boolean => {
    const cell = cellIn(row, column);
    return cell !== undefined && isTick(cell);
  };
  if (columns.woman === 0 || columns.man === 0) {
    const own = columns.woman > 0 ? FEMALE_OR_NOT : MALE_OR_NOT;
    const cell = cellIn(row, columns.woman + columns.man);
    return isTicked(columns.woman + columns.man) ? own.ticked : isLeftEmpty(cell) ? own.other : null;
  }
  const woman = isTicked(columns.woman);
  return woman === isTicked(columns.man) ? null : woman ? "female" : "male";
}

function textOf(cell: Cell | undefined): string | null {
  if (!isFilled(cell)) return null;
  const text = cleanText(cellText(cell));
  return text === "" ? null : text;
}

function joined(row: Row, columns: readonly number[]): string | null {
  const parts = columns.map((column) => textOf(cellIn(row, column))).filter((part) => part !== null);
  return parts.length === 0 ? null : parts.join(" ");
}
