import type { Lang } from "../../../lib/report/index.js";
import type { ChangeLogTexts, Host, Unsubscribe } from "../../host/index.js";
import { createAccepter, type Accepter } from "./accepter.js";
import { createBlankBatch, type BlankBatch } from "./blank-batch.js";
import { createChecker, type Checker } from "./checker.js";
import { createFindingsFile, type FindingsFile, type FindingsFileTexts } from "./findings-file.js";
import { createGuide, type Guide } from "./guide.js";
import { createLayoutEditor, type LayoutEditor } from "./layout-editor.js";
import { createMarker, type Marker } from "./marker.js";
import { createMender, type Mender } from "./mender.js";
import { createOpener, type Opener } from "./opener.js";
import { initialState } from "./pane-state.js";
import { createRulesLoader, type RulesLoader } from "./rules-loader.js";
import { createStore, type Store } from "./store.js";
import { createSummariser, type Summariser, type SummaryName } from "./summariser.js";
import type { Surroundings } from "./surroundings.js";

/** An open pane: its state, and everything that a user can do in it. No DOM: the views draw the state and call the verbs. */
export interface Session
  extends
    Store,
    Checker,
    Guide,
    Mender,
    Marker,
    Accepter,
    LayoutEditor,
    RulesLoader,
    Opener,
    Summariser,
    BlankBatch,
    FindingsFile {
  readonly host: Host;
  speak(lang: Lang): Promise<void>;
  /** Stops looking at the workbook while nobody looks at the pane. */
  rest(): void;
  /** Looks at the workbook again: checks it, and listens to it. */
  wake(): Promise<void>;
}

/** The words that the session writes into workbooks and files, or finds in them. */
export interface SessionTexts {
  readonly changeLog: (lang: Lang) => ChangeLogTexts;
  readonly findingsFile: (lang: Lang) => FindingsFileTexts;
  /** What the summary sheet of a batch is called: at most 31 characters. */
  readonly summarySheet: SummaryName;
}

/** Opens the pane on a host: checks the workbook in front, and again whenever its cells change. */
export function openSession(host: Host, lang: Lang, surroundings: Surroundings, texts: SessionTexts): Session {
  const store = createStore(initialState(lang));
  const checker = createChecker(host, store, surroundings);
  let listening: readonly Unsubscribe[] = [];
  const rest = (): void => {
    for (const stop of listening) stop();
    listening = [];
    checker.leaveOff();
  };
  const wake = async (): Promise<void> => {
    rest();
    listening = listen(host, store, checker);
    await checker.check();
  };
  void wake();
  return {
    host,
    ...store,
    ...checker,
    ...createGuide(host, store),
    ...createMender(host, store, checker, () => texts.changeLog(store.state().lang)),
    ...createMarker(host, store),
    ...createAccepter(host, store, checker, surroundings),
    ...createLayoutEditor(host, store, checker),
    ...createRulesLoader(store, checker),
    ...createOpener(host, store),
    ...createSummariser(host, store, checker, surroundings, texts.summarySheet),
    ...createFindingsFile(host, store, texts.findingsFile),
    ...createBlankBatch(host, store, surroundings),
    async speak(chosen) {
      store.dispatch({ kind: "lang", lang: chosen });
      await checker.checkAgain();
    },
    rest,
    wake,
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
    ...(shelf === null
      ? []
      : [
          shelf.onShelf(() => {
            showShelf();
            checker.checkSoon(); // what stands beside a workbook is held against it
          }),
        ]),
  ];
}
