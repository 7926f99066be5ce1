/** What Vite bundles beside scripts. */
declare module "*.css";
