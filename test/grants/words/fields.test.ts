import { describe, expect, it } from "vitest";
import { columnFields, type FieldId } from "../../../lib/grants/index.js";
import { fieldsIn, readRows } from "../../fixtures/read-rows.js";

describe("columnFields", () => {
  const hasAll = (of: "person" | "item", fields: readonly FieldId[]): boolean =>
    fields.every((field) => columnFields(of).includes(field));

  it("has what stands on the lines of people, beside what people have", () => {
    const found = fieldsIn(
      readRows(
        [
          ["N°", "Nom et prénom", "CIN", "Désignation", "Quantité", "P.U", "Montant", "Appui financier"],
          [1, "Amina Bennani", "AB100001", "Machine", 1, 3500, 3500, 3000],
          [null, null, null, "Table", 2, 400.5, 801, null],
          [2, "Omar Berrada", "AB100002", "Vitrine", 1, 8000, 8000, 3000],
        ],
        [1, 2, 3, 8].map((column) => ({ top: 2, bottom: 3, left: column, right: column })),
      ),
    );
    expect(found).toEqual(["order", "name", "cin", "item", "quantity", "unitPrice", "equipment", "cash"]);
    expect(
      hasAll(
        "person",
        found.filter((field) => field !== null),
      ),
    ).toBe(true);
    expect(columnFields("person")).not.toContain("itemTotal");
  });

  it("has no money of people in a list of items", () => {
    expect(hasAll("item", ["item", "quantity", "unitPrice", "itemTotal", "supplier"])).toBe(true);
    for (const field of ["cash", "total", "amountWords"]) expect(columnFields("item")).not.toContain(field);
  });
});
