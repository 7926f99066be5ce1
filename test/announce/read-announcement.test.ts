import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readAnnouncement } from "../../lib/index.js";
import { inShort, passagesOf } from "./in-short.js";

const textOf = (name: string): string =>
  readFileSync(new URL(`../fixtures/announcements/${name}`, import.meta.url), "utf8");

const first = {
  number: 1,
  date: "2017-09-28",
  weekday: "thursday",
  beneficiaries: 25,
  women: 5,
  envelope: "545381.93",
};
const second = { number: 2, date: "2017-10-05", weekday: "thursday", beneficiaries: 6, envelope: "251860.66" };
const third = { number: 3, date: "2017-10-11", weekday: "wednesday", beneficiaries: 7, envelope: "296718.31" };

describe("the announcement of 2017", () => {
  it("is read exactly in Arabic", () => {
    expect(inShort(readAnnouncement(textOf("2017.ar.txt")))).toEqual([
      {
        ...first,
        venue: "السجن المحلي عين السبع، الدار البيضاء",
        centres: ["Casablanca", "Tanger", "Marrakech", "Salé"],
      },
      { ...second, venue: "السجن المحلي عين السبع، الدار البيضاء", centres: ["Casablanca"] },
      { ...third, venue: "السجن المحلي رأس الماء، فاس", centres: ["Fès", "Salé"] },
    ]);
  });

  it("is read exactly in French", () => {
    expect(inShort(readAnnouncement(textOf("2017.fr.txt")))).toEqual([
      {
        ...first,
        venue: "prison locale d’Aïn Sebaâ, Casablanca",
        centres: ["Casablanca", "Tanger", "Marrakech", "Salé"],
      },
      { ...second, venue: "prison locale d’Aïn Sebaâ, Casablanca", centres: ["Casablanca"] },
      { ...third, venue: "prison locale de Ras El Ma, Fès", centres: ["Fès", "Salé"] },
    ]);
  });

  it("says where each figure stands", () => {
    const text = textOf("2017.ar.txt");
    const reading = readAnnouncement(text);
    const [, batch] = reading.kind === "announcement" ? reading.batches : [];
    expect(batch && passagesOf(text, batch)).toEqual({
      number: "الدفعة الثانية",
      date: "الخميس:05 أكتوبر 2017",
      weekday: "الخميس:05 أكتوبر 2017",
      venue: "بنفس المؤسسة",
      beneficiaries: "ستة (06)",
      envelope: "251.860 ,66 درهم",
      centres: "الدار البيضاء",
    });
  });
});
