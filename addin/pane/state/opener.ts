import type { Host } from "../../host/host.js";
import type { Store } from "./store.js";
import { messageOf } from "./surroundings.js";

/** Opens workbooks that the user dropped or chose. */
export interface Opener {
  openFiles(files: readonly File[]): Promise<void>;
}

export function createOpener(host: Host, store: Store): Opener {
  return {
    async openFiles(files) {
      if (host.shelf === null || files.length === 0) return;
      try {
        const opened = await host.shelf.open(files);
        const refused = opened.flatMap(({ name, outcome }) =>
          outcome.kind === "refused" ? [{ name, refusal: outcome.refusal }] : [],
        );
        store.dispatch({ kind: "not-opened", files: refused });
      } catch (error) {
        store.dispatch({ kind: "notice", notice: { kind: "our-mistake", what: messageOf(error) } });
      }
    },
  };
}
