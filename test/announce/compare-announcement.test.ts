import { describe, expect, it } from "vitest";
import { compareAnnouncement, readAnnouncement, type ComparedFigure } from "../../lib/announce/index.js";
import { batchOf } from "./batch-of.js";

/** An announcement's text against batches. */
function compare(text: string, ...batches: ReturnType<typeof batchOf>[]) {
  const reading = readAnnouncement(text);
  return compareAnnouncement(reading.kind === "announcement" ? reading.batches : [], batches);
}

/** One figure of the first pair: verdict, announced, computed. */
function figureOf(figure: ComparedFigure, text: string, batch = batchOf()) {
  const found = compare(text, batch).pairs[0]?.figures.find((one) => one.figure === figure);
  return found && [found.verdict, found.announced, found.computed];
}

describe("figure by figure", () => {
  it.each<[ComparedFigure, string, string, unknown, unknown]>([
    ["number", "الدفعة الأولى: 25 مستفيدا", "agrees", 1, 1],
    ["number", "25 مستفيدا", "not-stated", null, 1],
    ["date", "الدفعة الأولى، يوم الخميس 28 شتنبر 2017", "agrees", "2017-09-28", "2017-09-28"],
    ["date", "الدفعة الأولى، 27 شتنبر 2017", "differs", "2017-09-27", "2017-09-28"],
    ["date", "La première tranche, jeudi prochain", "not-stated", null, "2017-09-28"],
    ["weekday", "La première tranche, jeudi prochain", "agrees", "thursday", "thursday"],
    ["weekday", "الدفعة الأولى، الجمعة 28 شتنبر 2017", "differs", "friday", "thursday"],
    ["beneficiaries", "الدفعة الأولى: خمسة وعشرون (25) مستفيدا", "agrees", 25, 25],
    ["beneficiaries", "الدفعة الأولى: 24 مستفيدا", "differs", 24, 25],
    ["beneficiaries", "الدفعة الأولى: خمسة وعشرون (52) مستفيدا", "differs", "25 (52)", 25],
    ["women", "الدفعة الأولى: 25 مستفيدا منهم 5 نساء", "agrees", 5, 5],
    ["women", "الدفعة الأولى: 25 مستفيدا", "not-stated", null, 5],
    ["envelope", "الدفعة الأولى: 545.381 ,93 درهم", "agrees", "545381.93", "545381.93"],
    ["envelope", "الدفعة الأولى: 545.381,92 درهم", "differs", "545381.92", "545381.93"],
    ["envelope", "الدفعة الأولى: 545 ألف درهم", "differs", "545000.00", "545381.93"],
    ["envelope", "الدفعة الأولى: أزيد من 545 ألف درهم", "agrees", "545000.00", "545381.93"],
    ["envelope", "الدفعة الأولى: حوالي 600 ألف درهم", "agrees", "600000.00", "545381.93"],
    ["envelope", "الدفعة الأولى: حوالي 610 آلاف درهم", "differs", "610000.00", "545381.93"],
    ["envelope", "الدفعة الأولى: 1,234 درهم", "not-stated", null, "545381.93"],
    [
      "centres",
      "الدفعة الأولى، مراكز سلا وطنجة والدار البيضاء ومراكش",
      "agrees",
      ["Salé", "Tanger", "Casablanca", "Marrakech"],
      ["Casablanca", "Tanger", "Marrakech", "Salé"],
    ],
    ["centres", "الدفعة الأولى، مركز سلا", "differs", ["Salé"], ["Casablanca", "Tanger", "Marrakech", "Salé"]],
    [
      "venue",
      "الدفعة الأولى بالسجن المحلي عين السبع بالدار البيضاء",
      "agrees",
      "السجن المحلي عين السبع بالدار البيضاء",
      "السجن المحلي عين السبع، الدار البيضاء",
    ],
    ["venue", "الدفعة الأولى بسجن فاس", "differs", "سجن فاس", "السجن المحلي عين السبع، الدار البيضاء"],
    [
      "venue",
      "La première tranche à la prison d’Aïn Sebaâ",
      "not-computed",
      "prison d’Aïn Sebaâ",
      "السجن المحلي عين السبع، الدار البيضاء",
    ],
    [
      "activities",
      "الدفعة الأولى، الأنشطة: مقشدة، كهرباء البناء، الفصالة والخياطة",
      "agrees",
      ["مقشدة", "كهرباء البناء", "الفصالة والخياطة"],
      ["الفصالة والخياطة", "كهرباء البناء", "مقشدة"],
    ],
    [
      "activities",
      "الدفعة الأولى، الأنشطة: الفصالة والخياطة، كهرباء البناء ومقشدة",
      "agrees",
      ["الفصالة والخياطة", "كهرباء البناء ومقشدة"],
      ["الفصالة والخياطة", "كهرباء البناء", "مقشدة"],
    ],
    [
      "activities",
      "الدفعة الأولى، الأنشطة: مقشدة",
      "differs",
      ["مقشدة"],
      ["الفصالة والخياطة", "كهرباء البناء", "مقشدة"],
    ],
  ])("%s: %s %s", (figure, text, verdict, announced, computed) => {
    expect(figureOf(figure, text)).toEqual([verdict, announced, computed]);
  });

  it.each<[ComparedFigure, Parameters<typeof batchOf>[0], string]>([
    ["envelope", { unverified: 2 }, "الدفعة الأولى: 545.381,93 درهم"],
    ["women", { women: null }, "الدفعة الأولى: 25 مستفيدا منهم 5 نساء"],
    ["date", { date: null }, "الدفعة الأولى: 28 شتنبر 2017"],
    ["centres", { centres: [] }, "الدفعة الأولى، مركز سلا"],
  ])("%s that the workbook does not establish is not computed", (figure, other, text) => {
    expect(figureOf(figure, text, batchOf(other))?.[0]).toBe("not-computed");
  });

  it("says where the announcement states it", () => {
    const text = "الدفعة الأولى: 24 مستفيدا";
    const passage = compare(text, batchOf()).pairs[0]?.figures.find(
      ({ figure }) => figure === "beneficiaries",
    )?.passage;
    expect(text.slice(passage?.start, passage?.end)).toBe("24");
  });
});

describe("which batch is meant", () => {
  const text =
    "الدفعة الأولى يوم 28 شتنبر 2017: 25 مستفيدا.\nالدفعة الثانية يوم 5 أكتوبر 2017: 6 مستفيدين.\nالدفعة الثالثة: 7 مستفيدين.";
  const pairs = (...batches: ReturnType<typeof batchOf>[]) => {
    const { pairs: found, onlyAnnounced, onlyComputed } = compare(text, ...batches);
    return {
      pairs: found.map(({ pairedBy, announced, batch }) => [announced.number?.value, batch.sheet, pairedBy]),
      onlyAnnounced: onlyAnnounced.map(({ number }) => number?.value),
      onlyComputed: onlyComputed.map(({ sheet }) => sheet),
    };
  };

  it("by number, else by day, else by order", () => {
    expect(
      pairs(
        batchOf({ sheet: "a", number: null, date: null }),
        batchOf({ sheet: "b", number: null, date: "2017-10-05" }),
        batchOf({ sheet: "c", number: 1 }),
      ),
    ).toEqual({
      pairs: [
        [1, "c", "number"],
        [2, "b", "date"],
        [3, "a", "order"],
      ],
      onlyAnnounced: [],
      onlyComputed: [],
    });
  });

  it("of two with one number, the one of the day", () => {
    const years = [batchOf({ sheet: "2016", date: "2016-09-28" }), batchOf({ sheet: "2017" })];
    expect(pairs(...years)).toEqual({ pairs: [[1, "2017", "number"]], onlyAnnounced: [2, 3], onlyComputed: ["2016"] });
  });

  it("names what has no counterpart", () => {
    expect(pairs(batchOf({ sheet: "a" }), batchOf({ sheet: "d", number: 4, date: "2018-01-01" }))).toEqual({
      pairs: [[1, "a", "number"]],
      onlyAnnounced: [2, 3],
      onlyComputed: ["d"],
    });
  });
});
