import { describe, expect, it } from "vitest";
import { addShares, knownAmount, sumOfAmounts, sumOfKnown, type Share } from "../../lib/report/index.js";

const share = (name: string | null, own: Partial<Share> = {}): Share => ({
  name,
  beneficiaries: 1,
  women: null,
  cash: null,
  equipment: "100.10",
  total: "100.10",
  unverified: 0,
  ...own,
});

describe("shares of several batches", () => {
  it("are added up by name, the names in order of appearance and those without one last", () => {
    const first = [share(null), share("Salé", { women: 1, cash: "0.20", total: "100.30" })];
    const second = [
      share("Fès", { beneficiaries: 3 }),
      share("Salé", { beneficiaries: 2, women: null, unverified: 1 }),
    ];
    expect(addShares([first, second])).toEqual([
      { name: "Salé", beneficiaries: 3, women: 1, cash: "0.20", equipment: "200.20", total: "200.40", unverified: 1 },
      { name: "Fès", beneficiaries: 3, women: null, cash: null, equipment: "100.10", total: "100.10", unverified: 0 },
      { name: null, beneficiaries: 1, women: null, cash: null, equipment: "100.10", total: "100.10", unverified: 0 },
    ]);
  });

  it("are none of no batches", () => {
    expect(addShares([])).toEqual([]);
  });
});

describe("what is known of some", () => {
  it("is added up without what is not", () => {
    expect(sumOfKnown([2, null, 3])).toBe(5);
    expect(sumOfAmounts(["0.10", null, "0.20"])).toBe("0.30");
  });

  it("is nothing where nothing is known, which is not zero", () => {
    expect(sumOfKnown([null, null])).toBeNull();
    expect(sumOfKnown([])).toBeNull();
    expect(sumOfAmounts([null])).toBeNull();
    expect(sumOfKnown([0])).toBe(0);
  });
});

describe("knownAmount", () => {
  it.each([
    ["1000.00", 0, "1000.00"],
    ["1000.00", 1, "1000.00"],
    ["0.00", 0, "0.00"],
    ["0.00", 1, null],
    [null, 0, null],
  ])("of %s with %i unread is %s", (amount, unverified, known) => {
    expect(knownAmount(amount, unverified)).toBe(known);
  });
});
