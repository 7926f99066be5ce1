import type { fr } from "./fr.js";

/** The name of a text of the report folder. */
export type FolderKey = keyof typeof fr;

/** A text for each key of the French catalogue: a missing one does not compile. */
export type FolderTexts = Readonly<Record<FolderKey, string>>;
