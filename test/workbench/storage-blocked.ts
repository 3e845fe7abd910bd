/**
 * The add-in's page as a browser has it that blocks the storage of third parties: every way to keep something throws before
 * any script of the page runs. Sent by server.ts for a page whose address asks for it (`?storage=blocked`).
 */

/** https://developer.mozilla.org/docs/Web/API/Window/localStorage: SecurityError where a document may not keep data. */
export const storageBlockedScript = `"use strict";
for (const name of ["localStorage", "sessionStorage", "indexedDB", "caches"]) {
  Object.defineProperty(window, name, {
    configurable: true,
    get() {
      throw new DOMException(\`Failed to read the '\${name}' property from 'Window': Access is denied for this document.\`, "SecurityError");
    },
  });
}
Object.defineProperty(Document.prototype, "cookie", { configurable: true, get: () => "", set: () => undefined });
`;

export const storageBlockedPath = "/workbench-storage-blocked.js";

/** Whether a page is asked for without storage. */
export function isStorageBlocked(url: URL): boolean {
  return url.searchParams.get("storage") === "blocked";
}

/** The page with the script before all others; from its own site, as its policy wants it. */
export function withoutStorage(page: string): string {
  return page.replace(/<head[^>]*>/iu, (head) => `${head}<script src="${storageBlockedPath}"></script>`);
}
