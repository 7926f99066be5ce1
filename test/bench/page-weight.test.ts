import { expect, it } from "vitest";
import { paneScripts } from "./page-weight.js";

/** The pane may weigh 350 kB, with all that it loads later; for the first findings it needs less. */
it.each(["excel.html", "files.html"])("%s needs less than 340 kB of scripts for the first findings", (page) => {
  const { atOnce, all } = paneScripts(page);
  expect(atOnce).toBeGreaterThan(200); // React, Fluent and the library are in
  expect(atOnce).toBeLessThan(340);
  expect(all - atOnce).toBeGreaterThan(15); // what comes after them is not among them
  expect(all - atOnce).toBeLessThan(40);
  expect(all).toBeLessThan(350);
});
