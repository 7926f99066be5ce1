/** Where the site stands, without a slash at the end. Said once: the build writes it into the manifest. */
export const address = (process.env["MINHA_ADDRESS"] ?? "https://localhost:3000").replace(/\/+$/, "");

/** The address that manifest.xml in the project names: where `npm start` serves. */
const DEVELOPMENT = "https://localhost:3000";

/** The manifest for a site at another address. */
export function manifestFor(manifest: string, site: string): string {
  if (!site.startsWith("https://")) throw new Error(`Excel loads add-ins from https:// addresses only: ${site}`);
  return manifest.replaceAll(DEVELOPMENT, site);
}

const MICROSOFT = "https://appsforoffice.microsoft.com"; // office.js, for production add-ins served from nowhere else

/** A page's Content-Security-Policy: its own files, and for Excel office.js. Nothing is sent anywhere. */
export function contentSecurityPolicy(page: string): string {
  const scripts = page.endsWith("excel.html") ? `'self' ${MICROSOFT}` : "'self'";
  const policy = [
    "default-src 'none'",
    `script-src ${scripts}`,
    "style-src 'self' 'unsafe-inline'", // Fluent UI writes its colours into style elements
    "img-src 'self' data:",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  return `<meta http-equiv="Content-Security-Policy" content="${policy}" />`;
}
