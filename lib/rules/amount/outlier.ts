import {
  compare,
  decimalText,
  dirham,
  isNegative,
  isOutOfScale,
  isZero,
  median,
  type Dirham,
} from "../../dirham/index.js";
import { isGrantWhole, type Person } from "../../grants/index.js";
import { grantAt } from "../place.js";
import { defineRule, type Facts } from "../rule.js";

/** Ten times its neighbours, or a tenth of them: the sign of a lost or an extra digit ("1.500" typed in an English Excel is 1.5). */
export const outlier = defineRule({
  id: "amount/outlier",
  severity: "warning",
  visits: "batch",
  check({ batch: { people } }, { rules }) {
    const grants: { readonly person: Person; readonly grant: Dirham }[] = [];
    for (const person of people)
      if (isPositive(person.grant) && isGrantWhole(person)) grants.push({ person, grant: person.grant });
    const middle = median(grants.map(({ grant }) => grant));
    if (middle === null || grants.length < rules.outlier.atLeast) return;
    const factor = dirham(String(rules.outlier.factor));
    return grants
      .filter(({ grant }) => isOutOfScale(grant, middle, factor))
      .map(({ person, grant }) => facts(person, grant, middle));
  },
  examples: {
    good: [
      { people: [{}, {}, {}, {}, { total: 20_500 }] },
      { people: [{}, {}, {}, {}, { total: 199_999.99 }] },
      { people: [1, 2, 3, 4, 5].map((i) => ({ cash: 1000, equipment: i === 3 ? "à préciser" : 20_000 })) }, // half of it is unread
      { people: [{}, {}, {}, { total: 2_000_000 }] }, // four amounts say nothing
    ],
    bad: [
      { people: [{}, {}, {}, {}, { total: 200_000 }], at: "C9", found: "200000.00" },
      { people: [{}, {}, {}, {}, { total: 20.5 }], at: "C9", found: "20.50" },
    ],
  },
});

function isPositive(amount: Dirham | null): amount is Dirham {
  return amount !== null && !isNegative(amount) && !isZero(amount);
}

function facts(person: Person, grant: Dirham, middle: Dirham): Facts {
  const side = compare(grant, middle) < 0 ? "low" : "high";
  return { at: grantAt(person), found: decimalText(grant), values: { side, median: decimalText(middle) } };
}
