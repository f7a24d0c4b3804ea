// Serves a built page with the content security policy of the window, on a free port of this machine only.
import { createServer, type Server } from "node:http";
import { readFile } from "node:fs/promises";
import { extname, join, normalize } from "node:path";

/** The policy the window sets, word for word. */
export const CSP =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; connect-src ipc: http://ipc.localhost; base-uri 'none'; form-action 'none'; object-src 'none'; frame-src 'none'; require-trusted-types-for 'script'; trusted-types svelte-trusted-html";

const kinds: Record<string, string> = { ".html": "text/html; charset=utf-8", ".js": "text/javascript", ".css": "text/css", ".woff2": "font/woff2" };

/** Serves a folder; hands back the server and its address. */
export async function serve(folder: string): Promise<{ server: Server; address: string }> {
  const server = createServer(async (request, response) => {
    const path = normalize(new URL(request.url ?? "/", "http://page").pathname);
    const file = path === "/" ? "/index.html" : path;
    try {
      const body = await readFile(join(folder, file));
      response.writeHead(200, { "content-type": kinds[extname(file)] ?? "application/octet-stream", "content-security-policy": CSP });
      response.end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const port = (server.address() as { port: number }).port;
  return { server, address: `http://127.0.0.1:${port}` };
}
