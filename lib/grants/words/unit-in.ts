import { dirham, type Dirham } from "../../dirham/index.js";
import { normalise, remembering } from "../../text/index.js";

/** Not behind a figure or a number word: "116 KDH" is an amount. */
const THOUSANDS =
  /(?<=^|\D )(?:k ?(?:dhs?|mad|dirhams?)|(?:en )?milliers (?:de )?(?:dhs?|mad|dirhams?)|en mille (?:dhs?|dirhams?)|ب(?:ال)?(?:الاف|الف) (?:ال)?(?:دراهم|درهم))(?= |$)/;
const CENTIMES = /(?<=^| )(?:(?:en|^montant) (?:centimes?|cts)|بالسنتيم(?:ات)?)(?= |$)/;

export const THOUSAND = dirham("1000");
export const CENTIME = dirham("0.01");

/** What one stands for, in dirhams, under a heading or a title that says it: "Montant (KDH)", "en centimes", "بآلاف الدراهم"; null: a dirham. */
export const unitIn = remembering((text: string): Dirham | null => {
  const plain = normalise(text);
  return THOUSANDS.test(plain) ? THOUSAND : CENTIMES.test(plain) ? CENTIME : null;
});
