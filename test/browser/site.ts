import { existsSync, readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../dist/addin", import.meta.url));

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
  ".png": "image/png",
  ".xml": "application/xml",
};

export interface Site {
  readonly address: string;
  close(): void;
}

/** Serves the add-in as `npm run build` made it, on a port of this machine. */
export async function serveSite(): Promise<Site> {
  if (!existsSync(join(root, "files.html"))) throw new Error("dist/addin is missing: run npm run build first.");
  const server = createServer(({ url = "/" }, response) => {
    const path = join(root, normalize(decodeURIComponent(new URL(url, "http://site").pathname)));
    const known = path.startsWith(root) && existsSync(path) && statSync(path).isFile();
    response.writeHead(known ? 200 : 404, { "content-type": types[extname(path)] ?? "application/octet-stream" });
    response.end(known ? readFileSync(path) : "");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => void server.close(),
  };
}
