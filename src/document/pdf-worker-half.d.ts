/** The half of pdf.js that reads files; its package declares no types for it. On being loaded it makes itself known to the
 *  other half, which then starts no worker of its own. */

declare module "pdfjs-dist/legacy/build/pdf.worker.min.mjs" {
  export const WorkerMessageHandler: unknown;
}

declare module "pdfjs-dist/legacy/build/pdf.min.mjs" {
  export * from "pdfjs-dist";
}
