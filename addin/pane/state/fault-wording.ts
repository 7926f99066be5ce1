/** By itself, so that its words are loaded when a rules file is: `load-later.ts`. */
export { faultWording } from "../../../lib/report/index.js";
