import { UnknownName, type HostObject } from "./host-object.js";
import { pascal, type Action } from "./protocol.js";

/** A member of an object; refuses loudly what is not listed. */
export function member<M>(used: Set<string>, object: HostObject, name: string, found: M | undefined): M {
  if (found === undefined) throw new UnknownName(`${object.kind}.${name} is not known to the test host`);
  used.add(`${object.kind}.${name}`);
  return found;
}

/** What the client finds an object by later. */
export function identity({ id }: HostObject, reference?: string): Record<string, string> {
  return { ...(id === undefined ? {} : { Id: id }), ...(reference === undefined ? {} : { _ReferenceId: reference }) };
}

type Names = readonly (readonly string[])[];

/** The loaded properties of an object or of a collection's items. */
export function query(object: HostObject, { QueryInfo = {} }: Action, used: Set<string>): unknown {
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
