/** A small state machine: the decisions of an element, without a DOM, so that a test can drive it alone. */
export interface Store<State, Action> {
  readonly state: State;
  dispatch: (action: Action) => void;
  /** Calls `listener` after every change; returns the way to stop. */
  subscribe: (listener: () => void) => () => void;
}

/** A store whose next state is `reduce(state, action)`; the same state again tells nobody. */
export function createStore<State, Action>(
  initial: State,
  reduce: (state: State, action: Action) => State,
): Store<State, Action> {
  let state = initial;
  const listeners = new Set<() => void>();
  return {
    get state() {
      return state;
    },
    dispatch(action) {
      const next = reduce(state, action);
      if (next === state) return;
      state = next;
      for (const listener of [...listeners]) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
