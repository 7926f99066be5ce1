import { createRoot } from "react-dom/client";
import type { SummaryLang } from "../../lib/report/index.js";
import type { Host } from "../host/index.js";
import { sessionTexts } from "./messages/session-texts.js";
import { chosenLanguage, rememberLanguage } from "./chosen-language.js";
import { openSession, type Session } from "./state/session.js";
import "./styles/findings.css";
import "./styles/pane.css";
import "./styles/views.css";
import type { ThemeSource } from "./theme.js";
import { loadPapers } from "./state/load-later.js";
import { loadMoreViews } from "./views/later.js";
import { Pane } from "./views/pane.js";

/** Opens the pane in the page, on a host. */
export function openPane(host: Host, theme: ThemeSource): Session {
  const lang = chosenLanguage(host.language);
  const session = openSession(host, lang, { today, later, blankWorkbook }, sessionTexts);
  let spoken = lang;
  session.subscribe(() => {
    if (session.state().lang === spoken) return;
    spoken = session.state().lang;
    rememberLanguage(spoken); // only what the user chose
  });
  const root = document.getElementById("root");
  if (root === null) throw new Error("the page has no place for the pane");
  createRoot(root).render(<Pane session={session} theme={theme} />);
  afterFirstCheck(session, () => {
    later(loadAhead, A_BREATH);
  });
  return session;
}

/** Time for the user's first click, in milliseconds. */
const A_BREATH = 300;

/** What comes after the first findings is there without a network too. What fails is asked for again when it is used. */
function loadAhead(): void {
  for (const load of [loadMoreViews, loadPapers]) load().catch(() => undefined);
}

/** Once the pane has looked at what is open, or found nothing there. */
function afterFirstCheck(session: Session, run: () => void): void {
  const stop = session.subscribe(() => {
    if (session.state().check.kind === "reading") return; // as it is from the beginning
    stop();
    run();
  });
}

/** The user's day, ISO; toISOString would give Greenwich's. */
function today(): string {
  const now = new Date();
  const two = (part: number): string => String(part).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

function later(run: () => void, milliseconds: number): () => void {
  const timer = setTimeout(run, milliseconds);
  return () => {
    clearTimeout(timer);
  };
}

/** Loaded when it is asked for: it is made while the add-in is built. */
async function blankWorkbook(lang: SummaryLang): Promise<Uint8Array> {
  const files = await import("virtual:blank-workbooks");
  return Uint8Array.from(atob(files[lang]), (byte) => byte.charCodeAt(0));
}
