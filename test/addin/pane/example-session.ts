import { openSession, type Session } from "../../../addin/pane/state/session.js";
import { sessionTexts } from "../../../addin/pane/messages/session-texts.js";
import type { Surroundings } from "../../../addin/pane/state/surroundings.js";
import type { Host } from "../../../addin/host/host.js";
import type { Lang } from "../../../lib/report/index.js";

/** Time that stands still until a test lets it pass. */
export interface Clock extends Surroundings {
  /** Runs what waits, and lets what it began come to its end. */
  pass(): Promise<void>;
}

export function stoppedClock(): Clock {
  const waiting = new Set<() => void>();
  return {
    today: () => "2017-10-10",
    later(run) {
      waiting.add(run);
      return () => void waiting.delete(run);
    },
    blankWorkbook: () => Promise.resolve(new Uint8Array([0x50, 0x4b])),
    async pass() {
      const due = [...waiting];
      waiting.clear();
      for (const run of due) run();
      await settled();
    },
  };
}

/** Promises of a memory host are kept at once: a turn of the event loop is enough. */
export function settled(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}

/** A pane that has checked the workbook in front, in French. */
export async function openOn(host: Host, clock: Clock = stoppedClock()): Promise<Session> {
  const session = openSession(host, "fr", clock, sessionTexts);
  await settled();
  return session;
}

/** A pane on a host that takes its time, once its first check has come to an end, whatever came of it. */
export async function openChecked(host: Host, lang: Lang, surroundings: Surroundings): Promise<Session> {
  const session = openSession(host, lang, surroundings, sessionTexts);
  const hasEnded = (): boolean => session.state().report !== null || session.state().check.kind === "refused";
  await new Promise<void>((resolve) => {
    const look = (): void => {
      if (!hasEnded()) return;
      stop();
      resolve();
    };
    const stop = session.subscribe(look);
    look();
  });
  return session;
}
