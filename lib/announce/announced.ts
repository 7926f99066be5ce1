import type { Weekday } from "../text/index.js";

/** A stretch of the text, from `start` to before `end` (UTF-16 offsets, as `slice` takes them). */
export interface Passage {
  readonly start: number;
  readonly end: number;
}

/** What a passage states. */
export interface Stated<Value> extends Passage {
  readonly value: Value;
}

/** A count in figures, in words or both; its value is null where they differ ("خمسة وعشرون (52)"). */
export interface StatedCount extends Stated<number | null> {
  readonly figure: number | null;
  readonly words: number | null;
}

/** An amount in dirhams, as "545381.93"; not exact after "plus de", "أزيد من". */
export interface StatedAmount extends Stated<string> {
  readonly exact: boolean;
}

/** An amount that could not be taken for the batch's envelope: two readings, none, another currency, or several to choose from. */
export interface UnreadAmount extends Passage {
  readonly kind: "ambiguous" | "unreadable" | "currency" | "several";
  readonly text: string;
}

/** What an announcement states of one batch; null for what it does not state. */
export interface AnnouncedBatch {
  readonly number: Stated<number> | null;
  /** ISO. Null for a day that is left open: "jeudi prochain". */
  readonly date: Stated<string> | null;
  readonly weekday: Stated<Weekday> | null;
  readonly venue: Stated<string> | null;
  readonly beneficiaries: StatedCount | null;
  readonly women: StatedCount | null;
  readonly envelope: StatedAmount | null;
  /** By the foundation's names where they are known. */
  readonly centres: Stated<readonly string[]> | null;
  readonly activities: Stated<readonly string[]> | null;
  /** Amounts that were left alone, where they leave the envelope unstated. */
  readonly unread: readonly UnreadAmount[];
}

/** What an announcement says; `scrambled` when copying has torn its digits apart: then no figure of it can be trusted. */
export type AnnouncementReading =
  | { readonly kind: "announcement"; readonly batches: readonly AnnouncedBatch[] }
  | { readonly kind: "scrambled"; readonly passages: readonly (Passage & { readonly text: string })[] };
