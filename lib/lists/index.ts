export { appendTo } from "./append-to.js";
export { groupBy } from "./group-by.js";
