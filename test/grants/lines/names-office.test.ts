import { describe, expect, it } from "vitest";
import { namesOffice } from "../../../lib/grants/lines/names-office.js";

describe("an office over a signature", () => {
  it.each([
    "Le Directeur",
    "La Présidente",
    "Pour le Président",
    "Le Trésorier",
    "رئيس المركز",
    "المدير",
    "أمين المال",
  ])("is told: %s", (text) => {
    expect(namesOffice(text)).toBe(true);
  });

  it.each(["Amina Bennani", "Lahcen Cheffaoui", "Le Guen", "أمينة بناني", "Couture", ""])("is none: %j", (text) => {
    expect(namesOffice(text)).toBe(false);
  });
});
