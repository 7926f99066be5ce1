import type { CellPlace, Host } from "../../host/index.js";
import type { Store } from "./store.js";
import { messageOf } from "./surroundings.js";

/** Shows cells to the user. */
export interface Guide {
  goTo(place: CellPlace): Promise<void>;
}

/** Where the host shows no cells nothing happens; a cell that it cannot show is told in a notice. */
export function createGuide(host: Host, store: Store): Guide {
  return {
    async goTo(place) {
      if (!host.can.select) return;
      try {
        const outcome = await host.select(place);
        if (outcome.kind === "refused")
          store.dispatch({ kind: "notice", notice: { kind: "refused", refusal: outcome.refusal } });
        else store.dispatch({ kind: "went", place });
      } catch (error) {
        store.dispatch({ kind: "notice", notice: { kind: "our-mistake", what: messageOf(error) } });
      }
    },
  };
}
