import { expect, it } from "vitest";
import { dateInFigures } from "../../lib/text/index.js";

it("writes the day before the month, with the zeros that tell them apart", () => {
  expect(dateInFigures("2017-09-05")).toBe("05/09/2017");
});
