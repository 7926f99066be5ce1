export type { Dirham } from "./exact.js";
export { dirham } from "./dirham.js";
export { fromCellNumber } from "./from-cell-number.js";
export { absolute, compare, median, minus, negate, plus, sum, times } from "./arithmetic.js";
export { centimes, equals, isFinerThanCentime, isNegative, isOutOfScale, isZero } from "./questions.js";
export { decimalText, printDirham, printMoney, type Language } from "./print.js";
export type { AmountConvention } from "./figure.js";
export { conventionOf, readAmount, type AmountReading } from "./read-amount.js";
