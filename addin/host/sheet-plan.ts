/** A sheet to write. Its shape comes from lib/report/summary; until that lands, only its name is known here. */
export interface SheetPlan {
  readonly name: string;
}
