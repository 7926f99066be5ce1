import { createContext, useContext, useSyncExternalStore } from "react";
import { paneText, type PaneText } from "../messages/index.js";
import type { PaneState } from "../state/pane-state.js";
import type { Session } from "../state/session.js";

/** The session that the views of a pane draw. */
export const PaneContext = createContext<Session | null>(null);

/** What a view needs: the state to draw, the session to act on, and the texts in the user's language. */
export interface PaneTools {
  readonly session: Session;
  readonly state: PaneState;
  readonly t: (text: PaneText, values?: Readonly<Record<string, string | number>>) => string;
}

/** The tools of the pane that this view stands in. The view is drawn again when the state changes. */
export function usePane(): PaneTools {
  const session = useContext(PaneContext);
  if (session === null) throw new Error("a view outside of a pane");
  const state = useSyncExternalStore(session.subscribe, session.state);
  return { session, state, t: (text, values) => paneText(state.lang, text, values) };
}
