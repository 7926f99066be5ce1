import { ExcelFault, UnknownName, type HostObject } from "./host-object.js";
import {
  Actions,
  camel,
  Paths,
  type Action,
  type Arguments,
  type Batch,
  type BatchResult,
  type ObjectPath,
} from "./protocol.js";
import { identity, member, query } from "./query.js";

/** What the interpreter keeps from one batch to the next: objects by the reference that the client holds. */
export interface Kept {
  readonly objects: Map<string, HostObject>;
  next: number;
}

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
