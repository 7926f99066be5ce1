import { describe, expect, it } from "vitest";
import { addShares, knownAmount, type Share } from "../../lib/report/index.js";

const share = (name: string | null, total: string, other: Partial<Share> = {}): Share => ({
  name,
  beneficiaries: 1,
  women: null,
  cash: null,
  equipment: null,
  total,
  unverified: 0,
  ...other,
});

describe("addShares", () => {
  it("adds what has one name, exactly, and what could not be read of it; those without a name come last", () => {
    const lists = [
      [share(null, "5.00"), share("Fès", "0.10", { women: 1, cash: "0.10" })],
      [share("Fès", "0.20", { unverified: 2 }), share("Salé", "3.00")],
    ];
    expect(addShares(lists)).toEqual([
      share("Fès", "0.30", { beneficiaries: 2, women: 1, cash: "0.10", unverified: 2 }),
      share("Salé", "3.00"),
      share(null, "5.00"),
    ]);
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
