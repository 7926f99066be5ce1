import { a1, nameAt } from "../place.js";
import { defineRule } from "../rule.js";

/** إدريس and ادريس are one name. With a different or a missing CIN a person must say whether they are one person. */
export const similarName = defineRule({
  id: "beneficiary/similar-name",
  severity: "warning",
  visits: "repeat",
  quotes: ["found", "expected"],
  dependsOn: ["beneficiary/duplicate"],
  check({ person, earlier: { sameCin, sameName } }) {
    if (sameName === undefined || sameCin !== undefined) return;
    if (person.cin === null && sameName.cin === null && person.centre === sameName.centre) return; // beneficiary/duplicate
    return { at: nameAt(person), found: person.name, expected: sameName.name, values: { other: a1(nameAt(sameName)) } };
  },
  examples: {
    good: [
      { people: [{ name: "Saïd Chraïbi" }, { name: "Saïd Chaoui" }] },
      { people: [{ name: "أحمد العمراني" }, { name: "أحمد العمري" }] },
    ],
    bad: [
      {
        people: [{ name: "Saïd Chraïbi" }, { name: "SAID CHRAIBI" }],
        at: "A6",
        found: "SAID CHRAIBI",
        expected: "Saïd Chraïbi",
      },
      {
        people: [{ name: "إدريس الأزهري" }, { name: "ادريس الازهرى" }],
        at: "A6",
        found: "ادريس الازهرى",
        expected: "إدريس الأزهري",
      },
    ],
  },
});
