export { appendTo } from "./append-to.js";
export { countOf } from "./count-of.js";
export { groupBy } from "./group-by.js";
