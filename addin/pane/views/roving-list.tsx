import {
  createContext,
  useContext,
  useEffect,
  useId,
  useRef,
  useState,
  type KeyboardEvent,
  type ReactNode,
} from "react";

/** The item that Tab comes to, and how an item that got the focus says so. */
interface Roving {
  readonly stop: string | null;
  readonly focused: (item: string) => void;
}

const RovingContext = createContext<Roving>({ stop: null, focused: () => undefined });

interface RovingListProps {
  readonly label: string;
  /** How to move, read out with the label. */
  readonly hint: string;
  /** What is in the list, in its order. */
  readonly items: readonly string[];
  /** Where Tab comes in until the user has moved. */
  readonly stop: string | null;
  readonly children: ReactNode;
}

/**
 * A list with one stop for Tab: arrows, Home and End move between its items. When the item that had the focus goes (its finding
 * was mended or accepted), the next one that is left gets it.
 */
export function RovingList({ label, hint, items, stop, children }: RovingListProps): ReactNode {
  const [last, setLast] = useState<string | null>(null);
  const list = useRef<HTMLDivElement>(null);
  const after = useRef<readonly string[]>([]);
  const hintId = useId();
  const gone = last !== null && !items.includes(last);

  useEffect(() => {
    if (!gone || document.activeElement !== document.body) return;
    const next = after.current.find((item) => items.includes(item)) ?? items.at(-1);
    itemsIn(list.current)
      .find(({ dataset }) => dataset["item"] === next)
      ?.focus();
  }, [gone, items]);

  return (
    <RovingContext
      value={{
        stop: gone ? stop : (last ?? stop),
        focused: (item) => {
          setLast(item);
          after.current = items.slice(items.indexOf(item) + 1);
        },
      }}
    >
      <div ref={list} role="group" className="findings" aria-label={label} aria-describedby={hintId} onKeyDown={move}>
        <p id={hintId} className="unseen">
          {hint}
        </p>
        {children}
      </div>
    </RovingContext>
  );
}

/** What an item's button needs to be part of its list. */
export function useRovingItem(item: string): {
  readonly "data-item": string;
  readonly tabIndex: 0 | -1;
  readonly onFocus: () => void;
} {
  const { stop, focused } = useContext(RovingContext);
  return {
    "data-item": item,
    tabIndex: stop === item ? 0 : -1,
    onFocus: () => {
      focused(item);
    },
  };
}

function move(event: KeyboardEvent<HTMLElement>): void {
  const items = itemsIn(event.currentTarget);
  const here = items.findIndex((item) => item === document.activeElement);
  if (here === -1) return; // a button among the details: its keys are its own
  const next = target(event.key, here, items.length);
  if (next === null) return;
  event.preventDefault();
  items[next]?.focus();
}

function itemsIn(list: HTMLElement | null): HTMLElement[] {
  return [...(list?.querySelectorAll<HTMLElement>("[data-item]") ?? [])];
}

function target(key: string, here: number, count: number): number | null {
  if (key === "ArrowDown") return Math.min(here + 1, count - 1);
  if (key === "ArrowUp") return Math.max(here - 1, 0);
  if (key === "Home") return 0;
  if (key === "End") return count - 1;
  return null;
}
