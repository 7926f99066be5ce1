import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Browser, Page } from "playwright-core";
import { expect } from "vitest";

/** A page whose every word to the outside is written down. */
export interface WatchedPage {
  readonly page: Page;
  /** Fails when the page complained, asked for anything but its own files, or tried to send or keep anything. */
  expectSilence(): Promise<void>;
}

export interface PageOptions {
  readonly width?: number;
  readonly height?: number;
  /** The browser's language, BCP 47. */
  readonly language?: string;
  readonly dark?: boolean;
  readonly highContrast?: boolean;
  /** The day and hour that its clock shows, where what it shows hangs on them. */
  readonly now?: Date;
}

/** A new page in a world of its own. `own` is the address of its site. */
export async function openWatched(browser: Browser, own: string, options: PageOptions = {}): Promise<WatchedPage> {
  const { width = 350, height = 800, language = "fr-FR", dark = false, highContrast = false, now } = options;
  const context = await browser.newContext({
    viewport: { width, height },
    locale: language,
    colorScheme: dark ? "dark" : "light",
    forcedColors: highContrast ? "active" : "none",
    acceptDownloads: true,
  });
  const page = await context.newPage();
  if (now !== undefined) await page.clock.setFixedTime(now);
  const complaints: string[] = [];
  const strangers: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(own) && !url.startsWith("data:") && !url.startsWith("blob:")) strangers.push(url);
  });
  await page.addInitScript(spy);
  return {
    page,
    async expectSilence() {
      expect(complaints).toEqual([]);
      expect(strangers.filter((url) => !url.startsWith("https://appsforoffice.microsoft.com/"))).toEqual([]);
      expect(await page.evaluate(() => (globalThis as { sent?: string[] }).sent ?? ["no spy"])).toEqual([]);
    },
  };
}

/** Runs in the page before anything else: writes down whatever would send or keep something. The chosen language alone may be kept. */
function spy(): void {
  const sent: string[] = [];
  Object.assign(globalThis, { sent });
  const watch = (owner: object, name: string): void => {
    const own = Reflect.get(owner, name) as (...given: unknown[]) => unknown;
    Reflect.set(owner, name, function (this: unknown, ...given: unknown[]) {
      if (!(name === "setItem" && given[0] === "minha.language")) sent.push(`${name} ${String(given[0])}`);
      return Reflect.apply(own, this, given);
    });
  };
  watch(globalThis, "fetch");
  watch(XMLHttpRequest.prototype, "open");
  watch(Navigator.prototype, "sendBeacon");
  watch(Storage.prototype, "setItem");
  watch(IDBFactory.prototype, "open");
  for (const name of ["WebSocket", "EventSource", "Worker", "RTCPeerConnection"] as const) {
    const Own = globalThis[name];
    Reflect.set(
      globalThis,
      name,
      new Proxy(Own, {
        construct(target, given: unknown[]): object {
          sent.push(`${name} ${String(given[0])}`);
          return Reflect.construct(target, given) as object;
        },
      }),
    );
  }
}

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

interface AxeResult {
  readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly html: string }[] }[];
}

/** Fails with what axe-core finds inaccessible in the page as it stands. */
export async function expectAccessible(page: Page): Promise<void> {
  await page.evaluate(axe);
  const { violations } = await page.evaluate(
    // Fluent UI puts invisible stops for Tab around lists that hand the focus on at once: axe takes them for traps.
    async () =>
      await (globalThis as unknown as { axe: { run: (context: object) => Promise<AxeResult> } }).axe.run({
        exclude: [["[data-tabster-dummy]"]],
      }),
  );
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`)).toEqual([]);
}
