import type { FieldId } from "../../../lib/grants/index.js";
import { readSettings, settingsText } from "../../../lib/report/index.js";
import type { Host } from "../../host/index.js";
import { act } from "./act.js";
import type { Checker } from "./checker.js";
import { layoutFile, withDraft } from "./layout-draft.js";
import type { Store } from "./store.js";

/** Corrects what columns were taken for. */
export interface LayoutEditor {
  /** Takes columns under this heading for a field, and checks again at once. */
  correct(heading: string, field: FieldId): Promise<void>;
  forgetCorrections(): Promise<void>;
  /** Keeps the corrections in the workbook. */
  saveLayout(): Promise<void>;
  /** Hands out the layout as a file. */
  exportLayout(): Promise<void>;
}

/** The corrections live in the store until they are saved: into the workbook's settings, or as a file. */
export function createLayoutEditor(host: Host, store: Store, checker: Checker): LayoutEditor {
  return {
    async correct(heading, field) {
      store.dispatch({ kind: "draft", draft: { ...store.state().draft, [heading]: field } });
      await checker.checkAgain();
    },
    async forgetCorrections() {
      store.dispatch({ kind: "draft", draft: {} });
      await checker.checkAgain();
    },
    async saveLayout() {
      const saved = await act(
        store,
        async () => {
          const before = await host.readSettings();
          if (before.kind === "refused") return before;
          const settings = readSettings(before.value);
          const layout = withDraft(settings.layout, store.state().draft);
          return host.writeSettings(settingsText({ ...settings, layout }));
        },
        () => ({ kind: "layout-saved" }),
      );
      if (saved) store.dispatch({ kind: "draft", draft: {} });
    },
    async exportLayout() {
      const { layout } = store.state();
      if (layout === null) return;
      await act(
        store,
        () => host.download("minha-layout.json", new TextEncoder().encode(layoutFile(layout))),
        () => null,
      );
    },
  };
}
