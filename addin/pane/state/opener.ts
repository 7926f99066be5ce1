import type { Host } from "../../host/index.js";
import type { Store } from "./store.js";
import { messageOf } from "./surroundings.js";

/** Opens workbooks that the user dropped or chose. */
export interface Opener {
  openFiles(files: readonly File[]): Promise<void>;
}

/** In Excel, which has its workbook open already, nothing happens. */
export function createOpener(host: Host, store: Store): Opener {
  return {
    async openFiles(files) {
      if (host.shelf === null || files.length === 0) return;
      try {
        await host.shelf.open(files); // those that cannot be read stand on the shelf too, with the reason
      } catch (error) {
        store.dispatch({ kind: "notice", notice: { kind: "our-mistake", what: messageOf(error) } });
      }
    },
  };
}
