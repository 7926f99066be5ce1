export { writeAnnouncement, type AnnounceableBatch, type AnnouncementOptions } from "./write-announcement.js";
export type { AnnouncementLang } from "./messages/index.js";
export type {
  AnnouncedBatch,
  AnnouncementReading,
  Passage,
  Stated,
  StatedAmount,
  StatedCount,
  UnreadAmount,
} from "./announced.js";
export { readAnnouncement } from "./read-announcement.js";
export { centreName } from "./centre-name.js";
export { compareAnnouncement } from "./compare-announcement.js";
export {
  type AnnouncementComparison,
  type BatchComparison,
  type ComparedFigure,
  type FigureComparison,
  type FigureValue,
  type Verdict,
} from "./comparison.js";
