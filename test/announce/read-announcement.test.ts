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

describe("announcements as the press writes them", () => {
  it.each<[string, Record<string, unknown>[]]>([
    [
      "ستوزع الدفعة الرابعة يوم الأربعاء المقبل بمراكش على 12 مستفيدا.",
      [{ number: 4, weekday: "wednesday", venue: "مراكش", beneficiaries: 12 }],
    ],
    [
      "La quatrième tranche sera remise jeudi prochain à Fès au profit de 12 personnes, dont 3 femmes, pour plus de 345 mille dirhams.",
      [{ number: 4, weekday: "thursday", venue: "Fès", beneficiaries: 12, women: 3, envelope: "~345000.00" }],
    ],
    [
      "وزعت المؤسسة، الثلاثاء 15 يوليوز 2025 بتيزنيت، الدفعة الثانية لفائدة 37 نزيلا سابقا، من بينهم 4 نساء، بكلفة تناهز 1.3 مليون درهم.",
      [
        {
          number: 2,
          date: "2025-07-15",
          weekday: "tuesday",
          venue: "تيزنيت",
          beneficiaries: 37,
          women: 4,
          envelope: "~1300000.00",
        },
      ],
    ],
    [
      "Première tranche : 25 bénéficiaires, 545.381,93 DH ; deuxième tranche : 6 bénéficiaires, 251.860,66 DH. Au total, 797.242,59 DH.",
      [
        { number: 1, beneficiaries: 25, envelope: "545381.93" },
        { number: 2, beneficiaries: 6, envelope: "251860.66" },
      ],
    ],
    [
      "استفاد من الدفعة الأولى خمسة وعشرون (52) شخصا منهم امرأة، بمعدل 20.000 درهم لكل مستفيد، والمبلغ الإجمالي 545.381,93 درهم.",
      [{ number: 1, beneficiaries: null, women: 1, envelope: "545381.93" }],
    ],
    [
      "Dans le cadre d’une convention de 1 MDH, la première tranche a un budget de 390 043,80 DH.",
      [{ number: 1, envelope: "390043.80" }],
    ],
    ["Première tranche, 12,345 DH.", [{ number: 1, unread: ["ambiguous: 12,345 DH"] }]],
    ["الدفعة الأولى بغلاف مالي يفوق نصف مليون درهم", [{ number: 1, unread: ["unreadable: نصف مليون درهم"] }]],
    ["Bonjour.", []],
    ["", []],
  ])("%s", (text, expected) => {
    expect(inShort(readAnnouncement(text))).toEqual(expected);
  });

  it.each(["564 18 262 درهما", "93, 545.381 درهم"])("%s is refused as scrambled, with its place", (figure) => {
    const text = `الدفعة الأولى: 25 مستفيدا بغلاف مالي قدره ${figure}.`;
    const start = text.indexOf(figure);
    expect(readAnnouncement(text)).toEqual({
      kind: "scrambled",
      passages: [{ text: figure, start, end: start + figure.length }],
    });
  });
});
