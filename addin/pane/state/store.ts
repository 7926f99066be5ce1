import type { Unsubscribe } from "../../host/index.js";
import type { PaneAction } from "./actions.js";
import type { PaneState } from "./pane-state.js";
import { reduce } from "./reduce.js";

/** The pane's state, and whoever looks at it. */
export interface Store {
  readonly state: () => PaneState;
  readonly dispatch: (action: PaneAction) => void;
  readonly subscribe: (listener: () => void) => Unsubscribe;
}

/** Every listener hears of every action, after the state has changed. */
export function createStore(initial: PaneState): Store {
  let state = initial;
  const listeners = new Set<() => void>();
  return {
    state: () => state,
    dispatch(action) {
      state = reduce(state, action);
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
