/** What Vite bundles beside scripts. */
declare module "*.css";

/** The blank standard batch workbooks, .xlsx as base64 (.config/vite.config.ts). */
declare module "virtual:blank-workbooks" {
  export const ar: string;
  export const fr: string;
}
