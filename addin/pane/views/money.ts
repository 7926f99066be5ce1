import { dirham, printMoney } from "../../../lib/dirham/index.js";
import { usePane } from "./pane-context.js";

/** Prints amounts in the user's language, with their currency. */
export function useMoney(): (amount: string) => string {
  const { state } = usePane();
  return (amount) => printMoney(dirham(amount), state.lang);
}
