import type { Host } from "../../host/index.js";
import { act } from "./act.js";
import { paperLanguage } from "./paper-language.js";
import type { Store } from "./store.js";
import type { Surroundings } from "./surroundings.js";

/** Gives the user the blank standard batch workbook: opened beside the present one, or as a file. */
export interface BlankBatch {
  newBatchWorkbook(): Promise<void>;
}

const names = { ar: "دفعة.xlsx", fr: "tranche.xlsx" } as const;

/** Opens it beside the present workbook where the host can, and hands it out as a file elsewhere. */
export function createBlankBatch(host: Host, store: Store, { blankWorkbook }: Surroundings): BlankBatch {
  return {
    async newBatchWorkbook() {
      const lang = paperLanguage(store.state().lang);
      await act(
        store,
        async () => {
          const bytes = await blankWorkbook(lang);
          return host.can.newWorkbook ? host.newWorkbook(names[lang], bytes) : host.download(names[lang], bytes);
        },
        () => null,
      );
    },
  };
}
