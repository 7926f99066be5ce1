import { interpret, type Kept } from "./interpret.js";
import { UnknownName } from "./host-object.js";
import type { BookModel } from "./model.js";
import { workbookObject } from "./objects/workbook.js";
import type { Batch } from "./protocol.js";
import { userOf, type User } from "./user.js";
import { eventTypes, type World } from "./world.js";

/** Excel on the web takes and gives at most this many bytes at once. */
const BYTES_MOST = 5 * 1024 * 1024;

/** The wire to Microsoft's client: HostBridge.init takes it. */
export interface Bridge {
  sendMessageToHost(text: string): void;
  onMessageFromHost?: (text: string) => void;
}

/** A running Excel with one workbook open, as far as an add-in can tell. */
export interface TestExcel {
  readonly bridge: Bridge;
  readonly world: World;
  readonly user: User;
  /** Every round trip: bytes there and back. */
  readonly trips: readonly { readonly sent: number; readonly received: number }[];
  /** What the add-in asked for that this host does not know: a test that ends with any has failed. */
  readonly unknown: readonly string[];
  /** While true, Excel refuses everything: a cell is being edited. */
  editing: boolean;
  /** The next request fails with this code. */
  failNext: string | null;
  /** How long Excel takes for an answer, in milliseconds. */
  slow: number;
}

interface Message {
  readonly id: number;
  readonly type: number;
  readonly message: { readonly body: Batch | string };
}

/** Starts an Excel on a workbook. */
export function startExcel(book: BookModel): TestExcel {
  const kept: Kept = { objects: new Map(), next: 1 };
  const world: World = {
    book,
    created: [],
    listening: new Set(),
    events: [],
    legacyNotes: new Set(),
    used: new Set(),
  };
  const trips: { sent: number; received: number }[] = [];
  const unknown: string[] = [];
  const undo: BookModel[] = [];
  const deliver = (): void => {
    const entries = world.events.splice(0).filter(({ type }) => world.listening.has(eventTypes[type].registers));
    for (const { type, args } of entries) {
      const entry = {
        messageCategory: 65_536,
        messageType: eventTypes[type].number,
        targetId: "Workbook",
        message: JSON.stringify(args),
      };
      bridge.onMessageFromHost?.(JSON.stringify({ type: 3, message: { entries: [entry] } }));
    }
  };
  const answer = (text: string): unknown => {
    if (bytes(text) > BYTES_MOST) return failed("RequestPayloadSizeLimitExceeded", "The request payload is too large.");
    if (excel.editing) return failed("InvalidOperationInCellEditMode", "Excel is in cell-editing mode.");
    if (excel.failNext !== null) {
      const code = excel.failNext;
      excel.failNext = null;
      return failed(code, "as the test asked");
    }
    const { body } = (JSON.parse(text) as Message).message;
    const batch = typeof body === "string" ? (JSON.parse(body) as Batch) : body;
    const before = batch.Actions.some(writes) ? structuredClone(world.book) : null;
    const result = interpret(batch, workbookObject(world), kept, world.used);
    if (before !== null) undo.push(before);
    return result;
  };
  const respond = (text: string): string => {
    const { id } = JSON.parse(text) as Message;
    const wrap = (body: unknown): string =>
      JSON.stringify({ id, type: 2, flags: 0, message: { statusCode: 200, headers: {}, body } });
    const response = wrap(answer(text));
    return bytes(response) > BYTES_MOST
      ? wrap(failed("ResponsePayloadSizeLimitExceeded", "The response payload is too large."))
      : response;
  };
  const bridge: Bridge = {
    sendMessageToHost(text) {
      let response: string;
      try {
        response = respond(text);
      } catch (error) {
        const what = error instanceof Error ? error.message : String(error);
        unknown.push(error instanceof UnknownName ? what : `the test host failed: ${what}`);
        const { id } = JSON.parse(text) as Message;
        const body = failed("UnknownToTestHost", what);
        response = JSON.stringify({ id, type: 2, flags: 0, message: { statusCode: 200, headers: {}, body } });
      }
      trips.push({ sent: bytes(text), received: bytes(response) });
      setTimeout(() => {
        bridge.onMessageFromHost?.(response);
        deliver();
      }, excel.slow);
    },
  };
  const excel: TestExcel = {
    bridge,
    world,
    user: userOf(world, undo, deliver),
    trips,
    unknown,
    editing: false,
    failNext: null,
    slow: 0,
  };
  return excel;
}

const SET = 4;
const CALL = 3;
const READS = /^_|^GetXml$/;

/** Whether an action may change the workbook: such a batch is one step of Excel's undo. */
function writes({ ActionType, Name }: Batch["Actions"][number]): boolean {
  return ActionType === SET || (ActionType === CALL && !READS.test(Name));
}

function failed(code: string, message: string): unknown {
  return { Results: [], Error: { Code: code, Message: message, ActionIndex: 0, Location: "" } };
}

function bytes(text: string): number {
  return new TextEncoder().encode(text).length;
}
