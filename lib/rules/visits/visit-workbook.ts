import { blocksOf, itemsOnLines, type Grants } from "../../grants/index.js";
import type { Snapshot } from "../../workbook/index.js";
import { repeatsIn, sharedRibs } from "../repeats.js";
import { visitEnvelope, visitItems, visitPeople } from "./visit-amounts.js";
import { visitBlock } from "./visit-block.js";
import { visitTotals } from "./visit-totals.js";
import type { Visitor } from "./visitor.js";

/** Walks a workbook's grants once and shows the rules everything there is to see. */
export function visitWorkbook(snapshot: Snapshot, grants: Grants, show: Visitor): void {
  show.workbook({ snapshot, grants });
  visitTables(grants, show);
  visitBatches(grants, show);
  visitCopies(grants, show);
  visitTotals(grants, show);
}

function visitTables({ tables, others, items }: Grants, show: Visitor): void {
  for (const table of tables) {
    if (table.of !== "person") continue;
    show.table({ table });
    for (const block of blocksOf(table)) visitBlock(block, show);
  }
  for (const table of others.flatMap(blocksOf))
    for (const column of table.columns) show.heading({ table, column, rival: false, aside: true });
  for (const table of items) visitItems(table, show);
}

function visitBatches({ batches }: Grants, show: Visitor): void {
  const ribs = sharedRibs(batches.flatMap(({ people }) => people));
  for (const batch of batches) {
    show.batch({ batch });
    visitPeople(batch, show);
    for (const item of itemsOnLines(batch.people, batch.table)) show.item({ table: batch.table, item });
    for (const [person, earlier] of repeatsIn(batch.people, ribs)) show.repeat({ batch, person, earlier });
    visitEnvelope(batch, show);
  }
}

/** Lists that only repeat batches, as the one a bank pays by: of what people may share, their RIBs alone are new, since the batch may have none. */
function visitCopies({ copies }: Grants, show: Visitor): void {
  for (const batch of copies) {
    visitPeople(batch, show);
    for (const [person, sameRib] of sharedRibs(batch.people))
      show.repeat({ batch, person, earlier: { sameCin: undefined, sameName: undefined, sameRib } });
  }
}
