export { readXlsx, type XlsxReading } from "./read-xlsx.js";
export type { Refused, RefusalCode } from "./refusal.js";
export type { XlsxLimits } from "./limits.js";
export type { Codec } from "./zip/codec.js";
