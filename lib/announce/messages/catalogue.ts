/** The languages in which announcements are published. */
export type AnnouncementLang = "ar" | "fr";

/** The sentences of a batch's paragraph, as ICU messages; what is not known is empty, and its words fall away. */
export interface AnnouncementTexts {
  /**
   * {time} done, planned or undated; {ordinal}, or {number} where it has no word; {day}; {venue} and its {preposition}; {count} of people,
   * {people} in words; {sex} women or men where all are, else mixed; {women} among them; {envelope}
   */
  readonly opening: string;
  /** {count} and {list} */
  readonly activities: string;
  /** {count} and {list} */
  readonly centres: string;
  readonly separator: string;
  /** Words that places begin with, and what stands before them. */
  readonly places: readonly { readonly preposition: string; readonly before: readonly string[] }[];
}
