/**
 * The two https servers on localhost: one for the add-in's built files, one for the workbench's page. From folders on
 * disk to answers with the headers that a careful server would send.
 */
import { readFile, stat } from "node:fs/promises";
import { createServer } from "node:https";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import type { Certificate } from "./certificate";
import { isStorageBlocked, storageBlockedPath, storageBlockedScript, withoutStorage } from "./storage-blocked";

export interface Site {
  /** "https://localhost:3000" */
  readonly origin: string;
  close(): Promise<void>;
}

export interface SiteOptions {
  readonly certificate: Certificate;
  /** 0: any free one. */
  readonly port: number;
  /** Folders by the path that they are served under; the longest fitting path wins. Of several, the first with the file. */
  readonly folders: { readonly [path: string]: string | readonly string[] };
  /** Texts that are not files, by their path. */
  readonly texts?: { readonly [path: string]: string };
  /** Sent with every page. */
  readonly contentSecurityPolicy?: string;
  /** The files don't change while they are served: a browser needn't ask again for what it has. */
  readonly areSteady?: boolean;
  /**
   * Addresses that pages, scripts and manifests of this site name, by their beginnings, and where on this site that is
   * instead. Without it manifest.xml alone is changed: the address that it names becomes this site's.
   */
  readonly moved?: { readonly [address: string]: string };
  /** Pages of this site get a process of their own, as in Excel on the web, where the add-in is of another domain. */
  readonly isApart?: boolean;
}

/** The address that manifest.xml names before a server has another. */
const defaultOrigin = "https://localhost:3000";

/**
 * What the add-in's pages may do: everything from their own origin only. A call to anywhere else is blocked and seen.
 * Styles within the page are allowed, for Fluent writes its rules there.
 */
export const addInPolicy = [
  "default-src 'self'",
  "connect-src 'self'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "worker-src 'self' blob:",
  "base-uri 'self'",
  "form-action 'none'",
  "frame-ancestors https://localhost:*",
].join("; ");

const types: { readonly [extension: string]: string } = {
  ".css": "text/css; charset=utf-8",
  ".gif": "image/gif",
  ".html": "text/html; charset=utf-8",
  ".ico": "image/x-icon",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".map": "application/json; charset=utf-8",
  ".md": "text/markdown; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".wasm": "application/wasm",
  ".woff2": "font/woff2",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  ".xml": "application/xml; charset=utf-8",
};

interface Content {
  readonly body: Buffer;
  readonly type: string;
  readonly tag: string;
}

export async function serve(options: SiteOptions): Promise<Site> {
  let origin = "";
  const server = createServer({ key: options.certificate.key, cert: options.certificate.cert }, (request, response) => {
    answer(request, response).catch((fault: unknown) => {
      response.writeHead(500, { "Content-Type": "text/plain" }).end(String(fault));
    });
  });

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? "/", origin);
    const found = await contentFor(url);
    if (!found) {
      response.writeHead(404, { "Content-Type": "text/plain; charset=utf-8" }).end(`${url.pathname} is not here\n`);
      return;
    }
    const { body, type, tag } = found;
    const headers: Record<string, string> = {
      "Content-Type": type,
      // The workbench's page, on another port, reads manifest.xml and functions.json, as Excel does.
      "Access-Control-Allow-Origin": "*",
      "Cache-Control": options.areSteady ? "max-age=86400" : "no-cache",
      ETag: tag,
      "X-Content-Type-Options": "nosniff",
    };
    if (options.contentSecurityPolicy && type.startsWith("text/html")) {
      headers["Content-Security-Policy"] = options.contentSecurityPolicy;
    }
    if (options.isApart === true) headers["Origin-Agent-Cluster"] = "?1";
    if (request.headers["if-none-match"] === tag) {
      response.writeHead(304, headers).end();
      return;
    }
    // As it is: whoever asks is on this machine. To zip the page's script took longer than all else before a first cell is typed.
    headers["Content-Length"] = String(body.length);
    response.writeHead(200, headers).end(request.method === "HEAD" ? undefined : body);
  }

  async function contentFor(url: URL): Promise<Content | null> {
    const found = await contentOf(decodeURIComponent(url.pathname));
    if (!found?.type.startsWith("text/html") || !isStorageBlocked(url)) return found;
    const body = Buffer.from(withoutStorage(found.body.toString("utf8")));
    return { ...found, body, tag: `${found.tag.slice(0, -1)}-without-storage"` };
  }

  async function contentOf(name: string): Promise<Content | null> {
    const text = name === storageBlockedPath ? storageBlockedScript : options.texts?.[name];
    if (text !== undefined) {
      const shown = options.moved ? settled(text) : text;
      return { body: Buffer.from(shown), type: typeOf(name), tag: `"${shown.length}"` };
    }
    for (const file of filesOf(name, options.folders)) {
      const facts = await stat(file).catch(() => null);
      if (!facts?.isFile()) continue;
      const body = await readFile(file);
      const tag = `"${facts.mtimeMs.toString(36)}-${facts.size.toString(36)}"`;
      const type = typeOf(file);
      const namesAddresses = options.moved ? isText(type) : path.basename(file) === "manifest.xml";
      if (!namesAddresses) return { body, type, tag };
      const changed = Buffer.from(settled(body.toString("utf8")));
      return { body: changed, type, tag: `${tag.slice(0, -1)}-${new URL(origin).port}"` };
    }
    return null;
  }

  /** The text with the addresses where things are now. */
  function settled(text: string): string {
    const moved = Object.entries(options.moved ?? { [defaultOrigin]: "" });
    return moved.reduce((so, [address, place]) => so.replaceAll(address, `${origin}${place}`), text);
  }

  await new Promise<void>((resolve, reject) => {
    server.once("error", (fault: NodeJS.ErrnoException) => {
      reject(fault.code === "EADDRINUSE" ? new Error(`Port ${options.port} is taken by another program.`) : fault);
    });
    // Reachable from this machine only.
    server.listen(options.port, "localhost", resolve);
  });
  origin = `https://localhost:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Where the file of this name can be, best place first. */
function filesOf(name: string, folders: SiteOptions["folders"]): string[] {
  const prefixes = Object.keys(folders).sort((a, b) => b.length - a.length);
  const prefix = prefixes.find((each) => name.startsWith(each));
  if (prefix === undefined) return [];
  const rest = name.slice(prefix.length);
  return [folders[prefix] ?? []].flat().flatMap((folder) => {
    const file = path.join(folder, rest === "" || rest.endsWith("/") ? `${rest}index.html` : rest);
    return path.relative(folder, file).startsWith("..") ? [] : [file];
  });
}

function typeOf(file: string): string {
  return types[path.extname(file).toLowerCase()] ?? "application/octet-stream";
}

function isText(type: string): boolean {
  return /text|json|xml|javascript/.test(type) && !type.includes("openxmlformats");
}
