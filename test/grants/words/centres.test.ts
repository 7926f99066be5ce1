import { describe, expect, it } from "vitest";
import { createLexicon } from "../../../lib/grants/index.js";

const { centre } = createLexicon();

describe("a centre is known", () => {
  it.each([
    ["Fès", "Fès"],
    ["FEZ", "Fès"],
    ["فاس", "Fès"],
    ["الدارالبيضاء", "Casablanca"],
    ["CAR Salé", "Salé"],
    ["Centre d'accompagnement et de réinsertion de Meknès", "Meknès"],
    ["مركز المصاحبة وإعادة الإدماج بسلا", "Salé"],
    ["Fès / فاس", "Fès"],
    ["Oujda | وجدة", "Oujda"],
  ])("in %j: %s", (text, name) => {
    expect(centre(text)?.name).toBe(name);
  });

  it.each(["Rabat", "Fès / سلا", "Fès / فاس / Fez", ""])("not in %j", (text) => {
    expect(centre(text)).toBeNull();
  });
});
