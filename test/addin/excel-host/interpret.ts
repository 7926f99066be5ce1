import { ExcelFault, UnknownName, type HostObject } from "./host-object.js";

/** A batch of Office.js: objects by path, and actions on them in order. */
export interface Batch {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

interface Arguments {
  readonly Arguments?: readonly unknown[];
  /** Where an argument is an object: its path's id in the same place. */
  readonly ReferencedObjectPathIds?: readonly (number | null)[];
}

interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: Arguments;
  readonly QueryInfo?: { readonly Select?: readonly string[]; readonly [more: string]: unknown };
}

interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: Arguments;
}

/** What the interpreter keeps from one batch to the next: objects by the reference that the client holds. */
export interface Kept {
  readonly objects: Map<string, HostObject>;
  next: number;
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

const Actions = { instantiate: 1, query: 2, call: 3, set: 4, trace: 5 } as const;
const Paths = { root: 1, method: 3, property: 4, item: 5, reference: 6, none: 7 } as const;

/** Runs a batch on Excel's root object. Stops at the first error, as Excel does; what was done before it stays done. */
export function interpret(batch: Batch, root: HostObject, kept: Kept, used: Set<string>): BatchResult {
  const results: { ActionId: number; Value: unknown }[] = [];
  const traces: number[] = [];
  const objects = objectsOf(batch, root, kept, used);
  for (const [index, action] of batch.Actions.entries()) {
    if (action.ActionType === Actions.trace) {
      traces.push(action.Id);
      results.push({ ActionId: action.Id, Value: null });
      continue;
    }
    try {
      const value = act(action, objects, kept, used);
      if (value !== undefined) results.push({ ActionId: action.Id, Value: value });
    } catch (error) {
      if (!(error instanceof ExcelFault)) throw error;
      const Location = `${objects.kindAt(action.ObjectPathId)}.${action.Name}`;
      return {
        Results: results,
        TraceIds: traces,
        Error: { Code: error.code, Message: error.message, ActionIndex: index, Location },
      };
    }
  }
  return { Results: results, TraceIds: traces };
}

interface Objects {
  /** The object of a path, made once a batch; null for a null object. */
  readonly at: (path: number) => HostObject | null;
  readonly kindAt: (path: number) => string;
  readonly argumentsOf: (info: Arguments | undefined) => unknown[];
  /** References that the client asked to keep in this batch, by path. */
  readonly references: Map<number, string>;
}

function objectsOf(batch: Batch, root: HostObject, kept: Kept, used: Set<string>): Objects {
  const made = new Map<number, HostObject | null>();
  const at = (id: number): HostObject | null => {
    const known = made.get(id);
    if (known !== undefined) return known;
    const path = batch.ObjectPaths[id];
    if (path === undefined) throw new UnknownName(`object path ${String(id)}`);
    const object = make(path);
    made.set(id, object);
    return object;
  };
  const argumentsOf = (info: Arguments | undefined): unknown[] =>
    (info?.Arguments ?? []).map((argument, i) => {
      const path = info?.ReferencedObjectPathIds?.[i];
      return typeof path === "number" && path > 0 ? at(path) : argument;
    });
  const make = (path: ObjectPath): HostObject | null => {
    if (path.ObjectPathType === Paths.root) return root;
    if (path.ObjectPathType === Paths.none) return null;
    if (path.ObjectPathType === Paths.reference) return keptObject(kept, path.Name);
    const parent = at(path.ParentObjectPathId ?? 0);
    if (parent === null) return null; // what comes from a null object is one
    const args = argumentsOf(path.ArgumentInfo);
    const name = camel(path.Name);
    if (path.ObjectPathType === Paths.item) return member(used, parent, "getItem", parent.item)(args[0]);
    if (path.ObjectPathType === Paths.property) return member(used, parent, name, parent.objects?.[name])();
    if (path.ObjectPathType === Paths.method) return member(used, parent, name, parent.makes?.[name])(...args);
    throw new UnknownName(`object path type ${String(path.ObjectPathType)}`);
  };
  return { at, argumentsOf, kindAt: (path) => made.get(path)?.kind ?? "", references: new Map() };
}

function keptObject(kept: Kept, reference: string): HostObject {
  const object = kept.objects.get(reference);
  if (object === undefined) throw new ExcelFault("InvalidReference", "This reference is not valid for the operation.");
  return object;
}

/** A member of an object; refuses loudly what is not listed. */
function member<M>(used: Set<string>, object: HostObject, name: string, found: M | undefined): M {
  if (found === undefined) throw new UnknownName(`${object.kind}.${name} is not known to the test host`);
  used.add(`${object.kind}.${name}`);
  return found;
}

function act(action: Action, objects: Objects, kept: Kept, used: Set<string>): unknown {
  if (action.ActionType === Actions.call && action.Name === "_RemoveReference") {
    kept.objects.delete(String(action.ArgumentInfo?.Arguments?.[0]));
    return undefined;
  }
  const object = objects.at(action.ObjectPathId);
  switch (action.ActionType) {
    case Actions.instantiate:
      return object && identity(object, objects.references.get(action.ObjectPathId));
    case Actions.query:
      return object && query(object, action, used);
    case Actions.call:
      return call(object, action, objects, kept, used);
    case Actions.set: {
      const name = camel(action.Name);
      member(used, notNull(object, name), name, object?.write?.[name])(objects.argumentsOf(action.ArgumentInfo)[0]);
      return undefined;
    }
    default:
      throw new UnknownName(`action type ${String(action.ActionType)}`);
  }
}

function notNull(object: HostObject | null, name: string): HostObject {
  if (object === null) throw new ExcelFault("InvalidObjectPath", `${name} of a null object`);
  return object;
}

function identity({ id }: HostObject, reference?: string): Record<string, string> {
  return { ...(id === undefined ? {} : { Id: id }), ...(reference === undefined ? {} : { _ReferenceId: reference }) };
}

function call(object: HostObject | null, action: Action, objects: Objects, kept: Kept, used: Set<string>): unknown {
  if (action.Name === "_KeepReference") {
    if (object === null) return undefined;
    const reference = `${object.kind}#${String(kept.next++)}`;
    kept.objects.set(reference, object);
    objects.references.set(action.ObjectPathId, reference);
    return undefined;
  }
  const name = action.Name.startsWith("_") ? action.Name : camel(action.Name);
  const method = member(used, notNull(object, name), name, object?.calls?.[name]);
  return method(...objects.argumentsOf(action.ArgumentInfo));
}

type Names = readonly (readonly string[])[];

function query(object: HostObject, { QueryInfo = {} }: Action, used: Set<string>): unknown {
  const { Select = [], ...more } = QueryInfo;
  const unknown = Object.keys(more);
  if (unknown.length > 0) throw new UnknownName(`a load with ${unknown.join(", ")}`);
  if (Select.length === 0) throw new UnknownName(`a load of ${object.kind} that names no property`);
  return read(
    object,
    Select.map((name) => name.split("/")),
    used,
  );
}

/** The named properties; those of a collection that are not its own are its items'. */
function read(object: HostObject, names: Names, used: Set<string>): unknown {
  if (object.items === undefined) return properties(object, names, used);
  const own = names.filter(([name = ""]) => object.read?.[name] !== undefined);
  const items = names.filter((name) => !own.includes(name));
  return {
    ...properties(object, own, used),
    _Items: object.items().map((item) => ({ ...identity(item), ...properties(item, items, used) })),
  };
}

function properties(object: HostObject, names: Names, used: Set<string>): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  for (const [name = "", ...rest] of names) {
    if (rest.length === 0) {
      values[pascal(name)] = member(used, object, name, object.read?.[name])();
      continue;
    }
    if (pascal(name) in values) continue; // read with the first of its names
    const inner = member(used, object, name, object.objects?.[name])();
    const wanted = names.filter((one) => one.length > 1 && one[0] === name).map((one) => one.slice(1));
    values[pascal(name)] = inner === null ? { _IsNull: true } : read(inner, wanted, used);
  }
  return values;
}

function camel(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

function pascal(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
