import type { Finding } from "../../../../lib/report/index.js";

/** A finding with just what a test is about. */
export function finding(about: Partial<Finding>): Finding {
  return {
    rule: "amount/missing",
    severity: "error",
    sheet: "Lot 1",
    cell: "H12",
    found: null,
    expected: null,
    message: "",
    gap: null,
    fix: null,
    waived: null,
    said: { finding: "", gap: null, advice: "" },
    ...about,
  };
}
