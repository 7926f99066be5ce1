import { amount } from "./amount.js";
import { cin } from "./cin.js";
import { rib } from "./rib.js";
import { sum } from "./sum.js";
import { words } from "./words.js";

/** Hands the MINHA.* functions to Excel, by the ids of functions.json. */
export function registerFunctions(): void {
  CustomFunctions.associate({ AMOUNT: amount, SUM: sum, WORDS: words, RIB: rib, CIN: cin });
}

export { amount, cin, rib, sum, words };
