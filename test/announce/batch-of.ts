import type { BatchReport } from "../../lib/index.js";

/** The report of a batch like the first of 2017, with what a test says otherwise. */
export function batchOf(
  other: Partial<Omit<BatchReport, "byActivity">> & { readonly activities?: readonly string[] } = {},
): BatchReport {
  const { activities = ["الفصالة والخياطة", "كهرباء البناء", "مقشدة"], ...figures } = other;
  return {
    sheet: "1",
    range: "A5:H30",
    number: 1,
    date: "2017-09-28",
    venue: "السجن المحلي عين السبع، الدار البيضاء",
    centres: ["Casablanca", "Tanger", "Marrakech", "Salé"],
    beneficiaries: 25,
    women: 5,
    cash: null,
    equipment: null,
    total: "545381.93",
    unverified: 0,
    declared: { beneficiaries: null, women: null, envelope: null },
    byCentre: [],
    byActivity: activities.map((activity) => ({
      activity,
      beneficiaries: 1,
      women: null,
      total: "1.00",
      unverified: 0,
    })),
    ...figures,
  };
}
