import { a1, nameAt, placeOf } from "../place.js";
import { defineRule } from "../rule.js";

/** One person, paid twice. Without CINs the same name at the same centre is taken for the same person. */
export const duplicate = defineRule({
  id: "beneficiary/duplicate",
  severity: "error",
  visits: "repeat",
  quotes: ["found"],
  check({ person, earlier: { sameCin, sameName } }) {
    if (sameCin !== undefined)
      return { at: placeOf(person, "cin"), found: person.cin, values: { other: a1(placeOf(sameCin, "cin")) } };
    if (sameName === undefined || person.cin !== null || sameName.cin !== null) return; // beneficiary/similar-name
    if (sameName.centre !== person.centre) return;
    return { at: nameAt(person), found: person.name, values: { other: a1(nameAt(sameName)) } };
  },
  examples: {
    good: [{ people: [{ name: "Amina Bennani" }, { name: "Karim Tazi" }] }],
    bad: [
      { people: [{ cin: "AB123456" }, {}, { cin: "ab 123456" }], at: "B7", found: "AB123456" },
      { people: [{ cin: "AB123456" }, {}, { cin: "AB١٢٣٤٥٦" }], at: "B7", found: "AB123456" },
      {
        people: [
          { name: "Amina Bennani", centre: "Fès" },
          { name: "AMINA  BENNANI", centre: "Fès" },
        ],
        headings: { cin: "" },
        at: "A6",
        found: "AMINA  BENNANI",
      },
    ],
  },
});
