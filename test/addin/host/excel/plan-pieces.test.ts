import fc from "fast-check";
import { expect, test } from "vitest";
import { cellsIn, nextPieces, type Piece } from "../../../../addin/host/excel/plan-pieces.js";

const piece = (sheet: string, top: number, bottom: number, right: number): Piece => ({
  sheet,
  area: { top, left: 1, bottom, right },
});

test("small sheets share a round trip", () => {
  const all = [piece("A", 1, 10, 5), piece("B", 1, 10, 5)];
  expect(nextPieces(all, 1000)).toEqual({ now: all, left: [] });
});

test("a sheet that does not fit is cut between rows", () => {
  expect(nextPieces([piece("A", 1, 10, 5), piece("B", 3, 12, 5)], 72)).toEqual({
    now: [piece("A", 1, 10, 5), piece("B", 3, 6, 5)],
    left: [piece("B", 7, 12, 5)],
  });
});

test("a row wider than the budget goes alone", () => {
  expect(nextPieces([piece("A", 1, 3, 500)], 100)).toEqual({
    now: [piece("A", 1, 1, 500)],
    left: [piece("A", 2, 3, 500)],
  });
});

test("every cell is read once, whatever the budgets", () => {
  const pieces = fc.array(
    fc.tuple(fc.integer({ min: 1, max: 50 }), fc.integer({ min: 0, max: 50 }), fc.integer({ min: 1, max: 20 })),
    { maxLength: 6 },
  );
  fc.assert(
    fc.property(pieces, fc.integer({ min: 1, max: 400 }), (shapes, budget) => {
      const all = shapes.map(([top, more, right], i) => piece(String(i), top, top + more, right));
      let left: readonly Piece[] = all;
      let read = 0;
      while (left.length > 0) {
        const next = nextPieces(left, budget);
        expect(cellsIn(next.now)).toBeGreaterThan(0);
        read += cellsIn(next.now);
        left = next.left;
      }
      expect(read).toBe(cellsIn(all));
    }),
  );
});
