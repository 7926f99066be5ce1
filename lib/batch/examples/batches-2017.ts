import { centimes, dirham, minus, roundToCentime, sum, times, type Dirham } from "../../dirham/index.js";
import { fictionalPeople, type ExamplePerson } from "./people.js";

/** A grant of the example workbooks. */
export interface ExampleGrant {
  readonly person: ExamplePerson;
  readonly cash: Dirham;
  readonly equipment: Dirham;
}

/** A batch of the example workbooks, as announced in 2017. */
export interface ExampleBatch {
  readonly number: number;
  readonly date: string;
  readonly day: { readonly ar: string; readonly fr: string };
  readonly venue: { readonly ar: string; readonly fr: string };
  readonly centres: readonly string[];
  readonly women: number;
  readonly envelope: string;
  readonly grants: readonly ExampleGrant[];
}

const AIN_SEBAA = { ar: "السجن المحلي عين السبع، الدار البيضاء", fr: "Prison locale Aïn Sebaâ, Casablanca" };
const RAS_EL_MA = { ar: "السجن المحلي رأس الماء، فاس", fr: "Prison locale Ras El Ma, Fès" };

/**
 * The three batches that the foundation announced in September 2017: days, places, centres, head-counts and envelopes are
 * the published ones. The women of the second and third batch were not published; here they are three and four.
 */
const ANNOUNCED = [
  {
    number: 1,
    date: "2017-09-28",
    day: { ar: "الخميس: 28 شتنبر 2017", fr: "jeudi 28 septembre 2017" },
    venue: AIN_SEBAA,
    centres: ["Casablanca", "Tanger", "Marrakech", "Salé"],
    people: 25,
    women: 5,
    envelope: "545381.93",
  },
  {
    number: 2,
    date: "2017-10-05",
    day: { ar: "الخميس: 05 أكتوبر 2017", fr: "jeudi 5 octobre 2017" },
    venue: AIN_SEBAA,
    centres: ["Casablanca"],
    people: 6,
    women: 3,
    envelope: "251860.66",
  },
  {
    number: 3,
    date: "2017-10-11",
    day: { ar: "الأربعاء: 11 أكتوبر 2017", fr: "mercredi 11 octobre 2017" },
    venue: RAS_EL_MA,
    centres: ["Fès", "Salé"],
    people: 7,
    women: 4,
    envelope: "296718.31",
  },
] as const;

/** The three batches with fictional people, whose grants add up to the published envelopes to the centime. */
export function batches2017(): ExampleBatch[] {
  const people = fictionalPeople(ANNOUNCED);
  return ANNOUNCED.map((batch, i) => ({ ...batch, grants: grantsOf(people[i] ?? [], dirham(batch.envelope)) }));
}

/** Shares of an envelope that differ from person to person and add up to it exactly: the last one takes the rest. */
function grantsOf(people: readonly ExamplePerson[], envelope: Dirham): ExampleGrant[] {
  const totals: Dirham[] = [];
  for (let i = 0; i < people.length - 1; i++) totals.push(shareOf(envelope, people.length, i));
  totals.push(minus(envelope, sum(totals)));
  return people.map((person, i) => {
    const total = totals[i] ?? dirham("0");
    const cash = roundToCentime(times(total, dirham(i % 2 === 0 ? "0.35" : "0.28")));
    return { person, cash, equipment: minus(total, cash) };
  });
}

/** Thousandths of an even share: the sixth person of a batch gets 890, the seventh 970 again. */
const SWAY = [970n, 1080n, 910n, 1040n, 1110n, 890n];

function shareOf(envelope: Dirham, people: number, i: number): Dirham {
  const share = (centimes(envelope) * (SWAY[i % SWAY.length] ?? 1000n)) / (1000n * BigInt(people));
  return dirham(`${String(share / 100n)}.${String(share % 100n).padStart(2, "0")}`);
}
