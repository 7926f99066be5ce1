import { describe, expect, it } from "vitest";
import {
  EXACT,
  matchHeading,
  NAMED,
  nearestHeading,
  strongest,
  type FieldId,
} from "../../../lib/grants/words/index.js";
import { matchMisspelt } from "../../../lib/grants/words/match-heading.js";

/** The fields that a heading names at least in part, the best named first. */
function named(match: ReturnType<typeof matchHeading>): string[] {
  const enough = [...match].filter(([, how]) => how >= NAMED);
  return enough.sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([field]) => field);
}

describe("a heading", () => {
  it.each<[string, FieldId]>([
    ["N° CIN", "cin"],
    ["C.I.N", "cin"],
    ["MONTANT TOTAL (DH)", "total"],
    ["3- Montant TTC", "total"],
    ["المبلغ الإجمالي بالدرهم", "total"],
    ["الاسم الكامل Nom complet", "name"],
    ["#", "order"],
    ["Situation pénale", "sensitive"],
    ["الحالة الطبية", "sensitive"],
    ["Motif de rejet", "other"],
  ])("of the vocabulary is known as it stands, units, numbers and accents aside: %s", (text, field) => {
    const match = matchHeading(text);
    expect(match.get(field)).toBe(EXACT);
  });

  it("of two parts is nearly known by either", () => {
    expect(matchHeading("CIN / Passeport").get("cin")).toBe(0.9);
  });

  it("that holds a known phrase is named the better the more of it that is", () => {
    const [short, long] = ["Centre concerné", "Centre concerné par la présente opération"].map((text) =>
      matchHeading(text).get("centre"),
    );
    expect(short).toBeGreaterThan(long ?? 0);
    expect(long).toBeGreaterThanOrEqual(NAMED);
  });

  it.each(["Nombre de bénéficiaires", "عدد المستفيدين"])("that counts people names nobody: %s", (text) => {
    expect([...matchHeading(text)]).toEqual([]);
  });

  it("may name several fields", () => {
    expect(named(matchHeading("Nom")).slice(0, 2)).toEqual(["familyName", "name"]);
  });

  it("is no longer than 80 characters", () => {
    expect(matchHeading(`Montant total ${"x".repeat(66)}`).has("total")).toBe(true);
    expect(matchHeading(`Montant total ${"x".repeat(67)}`).size).toBe(0);
  });

  it("that says nothing known names nothing", () => {
    expect(strongest(matchHeading("Xyz"))).toBe(0);
  });
});

describe("a misspelt heading", () => {
  it.each<[string, string, FieldId]>([
    ["letters that changed places", "Montnat total", "total"],
    ["a letter too many", "Equipementss", "equipment"],
    ["a letter too few", "Actvité", "activity"],
  ])("is forgiven %s", (_, text, field) => {
    expect(matchMisspelt(text).get(field)).toBeGreaterThan(matchHeading(text).get(field) ?? 0);
  });

  it("of short words is not: too many are near", () => {
    expect(matchMisspelt("CNI")).toEqual(matchHeading("CNI"));
  });
});

describe("the nearest heading", () => {
  it("is suggested as the vocabulary writes it", () => {
    expect(nearestHeading("Montan totl")).toBe("montant total");
  });

  it("is none where more than four letters of ten differ", () => {
    expect(nearestHeading("Wxyzwxyz")).toBeNull();
  });
});
