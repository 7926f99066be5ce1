import { describe, expect, it } from "vitest";
import type { Range } from "../../lib/workbook/index.js";
import { peopleWith as people, readRows as read, totalsIn as totals } from "../fixtures/read-rows.js";

describe("the rows of a table", () => {
  it("each have the centre and the activity of a cell merged over them, and their own amounts", () => {
    const merged = (column: number): Range => ({ top: 3, bottom: 5, left: column, right: column });
    const grants = read(
      [
        ["N°", "Nom", "CIN", "Centre", "Activité", "Montant"],
        ...people((i) =>
          i === 2 ? ["Fès", "Couture", 2000] : [i === 1 ? "Salé" : null, i === 1 ? "Commerce" : null, 2000],
        ),
      ],
      [merged(4), merged(5), merged(6)],
    );
    const own = grants.batches[0]?.people ?? [];
    expect(own.map(({ centre }) => centre)).toEqual(["Salé", "Fès", "Fès", "Fès"]);
    expect(own.map(({ activity }) => activity)).toEqual(["Commerce", "Couture", "Couture", "Couture"]);
    expect(totals(grants)).toEqual(["8000.00"]);
  });
});
