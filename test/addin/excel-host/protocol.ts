/** A batch of Office.js: objects by path, and actions on them in order. */
export interface Batch {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

export interface Arguments {
  readonly Arguments?: readonly unknown[];
  /** Where an argument is an object: its path's id in the same place. */
  readonly ReferencedObjectPathIds?: readonly (number | null)[];
}

export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: Arguments;
  readonly QueryInfo?: { readonly Select?: readonly string[]; readonly [more: string]: unknown };
}

export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: Arguments;
}

export interface BatchResult {
  readonly Results: readonly { readonly ActionId: number; readonly Value: unknown }[];
  /** Trace actions that were reached: the client registers its event handlers when theirs come back. */
  readonly TraceIds: readonly number[];
  readonly Error?: {
    readonly Code: string;
    readonly Message: string;
    readonly ActionIndex: number;
    readonly Location: string;
  };
}

/** What an action does, by Office.js’ numbers. */
export const Actions = { instantiate: 1, query: 2, call: 3, set: 4, trace: 5 } as const;
/** How an object is come by. */
export const Paths = { root: 1, method: 3, property: 4, item: 5, reference: 6, none: 7 } as const;

/** Names come in Pascal case where they are called, and in camel case where they are loaded. */
export function camel(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

export function pascal(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
