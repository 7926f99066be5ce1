import type { Lang } from "../../../lib/report/index.js";
import type { ChangeLogTexts, Host, Unsubscribe } from "../../host/host.js";
import { createAccepter, type Accepter } from "./accepter.js";
import { createChecker, type Checker } from "./checker.js";
import { createGuide, type Guide } from "./guide.js";
import { createLayoutEditor, type LayoutEditor } from "./layout-editor.js";
import { createMarker, type Marker } from "./marker.js";
import { createMender, type Mender } from "./mender.js";
import { createOpener, type Opener } from "./opener.js";
import { initialState } from "./pane-state.js";
import { createRulesLoader, type RulesLoader } from "./rules-loader.js";
import { createStore, type Store } from "./store.js";
import type { Surroundings } from "./surroundings.js";

/** An open pane: its state, and everything that a user can do in it. No DOM: the views draw the state and call the verbs. */
export interface Session extends Store, Checker, Guide, Mender, Marker, Accepter, LayoutEditor, RulesLoader, Opener {
  readonly host: Host;
  speak(lang: Lang): Promise<void>;
  /** Stops listening to the workbook. */
  close(): void;
}

/** Opens the pane on a host: checks the workbook in front, and again whenever its cells change. */
export function openSession(
  host: Host,
  lang: Lang,
  surroundings: Surroundings,
  changeLogTexts: (lang: Lang) => ChangeLogTexts,
): Session {
  const store = createStore(initialState(lang));
  const checker = createChecker(host, store, surroundings);
  const listening = listen(host, store, checker);
  void checker.check();
  return {
    host,
    ...store,
    ...checker,
    ...createGuide(host, store),
    ...createMender(host, store, checker, () => changeLogTexts(store.state().lang)),
    ...createMarker(host, store),
    ...createAccepter(host, store, checker, surroundings),
    ...createLayoutEditor(host, store, checker),
    ...createRulesLoader(store, checker),
    ...createOpener(host, store),
    async speak(chosen) {
      store.dispatch({ kind: "lang", lang: chosen });
      await checker.checkAgain();
    },
    close() {
      for (const stop of listening) stop();
    },
  };
}

function listen(host: Host, store: Store, checker: Checker): readonly Unsubscribe[] {
  const { shelf } = host;
  const showShelf = (): void => {
    store.dispatch({ kind: "shelf", shelf: shelf?.workbooks() ?? [] });
  };
  showShelf();
  return [
    host.onChange(checker.checkSoon),
    host.onSelection((place) => {
      store.dispatch({ kind: "selected", place });
    }),
    ...(shelf === null ? [] : [shelf.onShelf(showShelf)]),
  ];
}
