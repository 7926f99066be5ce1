import type { fr } from "./fr.js";

/** The name of a text of the pane. Texts of findings and rules come from lib/report. */
export type PaneText = keyof typeof fr;

/** What the pane says in one language: a text that French has and another language lacks does not compile. */
export type PaneTexts = Readonly<Record<PaneText, string>>;
