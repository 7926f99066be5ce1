import { expect, it } from "vitest";
import { packPeople, unpackPeople } from "../../../lib/batch/run/packed-people.js";

it("gives back the people of each batch", () => {
  const first = [
    { cin: "AB100001", row: 7, column: 3 },
    { cin: 'X"1', row: 9, column: 3 },
  ];
  const second = [{ cin: "ي12", row: 7, column: 12 }];
  expect(unpackPeople(packPeople([first, [], second]))).toEqual([first, [], second]);
  expect(unpackPeople(packPeople([]))).toEqual([]);
});
