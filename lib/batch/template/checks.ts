/** Formulas that a cell's value must satisfy, in Excel's own terms. `cell` is the first cell of the range, as A1. */

/** One or two letters, then one to six digits, and once only in its column. */
export function cinCheck(cell: string, column: string): string {
  const isLetter = (at: number): string => {
    const code = `CODE(UPPER(MID(${cell},${at},1)))`;
    return `${code}>64,${code}<91`;
  };
  const digitsFrom = (at: number): string => `ISNUMBER(-MID(${cell},${at},9)),LEN(${cell})<${at + 6}`;
  return `AND(COUNTIF(${column},${cell})=1,ISERROR(FIND(" ",${cell})),${isLetter(1)},OR(AND(${digitsFrom(2)}),AND(${isLetter(2)},${digitsFrom(3)})))`;
}

/** 24 digits whose remainder by 97 is 0, in pieces of 8: Excel counts to 15 digits. */
export function ribCheck(cell: string): string {
  const twelve = `REPT(0,12)`;
  const digits = `TEXT(LEFT(${cell},12),${twelve})&TEXT(RIGHT(${cell},12),${twelve})=${cell}`;
  const key = `MOD(MOD(MOD(LEFT(${cell},8),97)*10^8+MID(${cell},9,8),97)*10^8+RIGHT(${cell},8),97)=0`;
  return `AND(LEN(${cell})=24,${digits},${key})`;
}

/** A number of dirhams, not negative, of at most two decimals. */
export function amountCheck(cell: string): string {
  return `AND(ISNUMBER(${cell}),${cell}>=0,ROUND(${cell},2)=${cell})`;
}

/** A day not after another one, where that one is filled. */
export function notAfterCheck(cell: string, day: string): string {
  return `AND(ISNUMBER(${cell}),OR(${day}="",${cell}<=${day}))`;
}
