import type { Outcome } from "../../host/index.js";
import type { Notice } from "./notice.js";
import type { Store } from "./store.js";
import { messageOf } from "./surroundings.js";

/**
 * Does something to the workbook and says what it came to: the notice that `said` makes of it, the host's reason where it was
 * refused, or that the mistake is ours. One action at a time: while one is under way, a second one is not begun.
 */
export async function act<T>(
  store: Store,
  doing: () => Promise<Outcome<T>>,
  said: (value: T) => Notice | null,
): Promise<boolean> {
  if (store.state().busy) return false;
  store.dispatch({ kind: "busy" });
  try {
    const outcome = await doing();
    const notice: Notice | null =
      outcome.kind === "done" ? said(outcome.value) : { kind: "refused", refusal: outcome.refusal };
    store.dispatch({ kind: "notice", notice });
    return outcome.kind === "done";
  } catch (error) {
    store.dispatch({ kind: "notice", notice: { kind: "our-mistake", what: messageOf(error) } });
    return false;
  }
}
