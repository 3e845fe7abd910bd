/** Before all tests in the browser: builds what changed, starts the servers and one browser, and leaves their addresses in the environment. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { startServer } from "./browser";
import { build, projectFolder } from "./build";
import { environment } from "./environment";
import type { Site } from "./server";
import { serveAddIn, servePage } from "./sites";

interface Running {
  readonly sites: readonly Site[];
  readonly stopBrowser: () => Promise<void>;
  readonly removeBooks: () => Promise<void>;
}

declare global {
  var workbenchRunning: Running | undefined;
}

export default async function setup(): Promise<void> {
  const { folder: pageFolder } = await build("workbench");
  const product = await productFolder();
  const sample = await serveAddIn(
    {
      "/": path.join(__dirname, "sample-addin"),
      "/office/": path.join(projectFolder, "node_modules/@microsoft/office-js/dist"),
    },
    0,
    steady,
  );
  const productSite = product ? await serveAddIn({ "/": product }, 0, steady) : null;
  const books = await mkdtemp(path.join(tmpdir(), "workbench-books-"));
  const manifest = `${(productSite ?? sample).origin}/manifest.xml`;
  const page = await servePage(pageFolder, 0, { manifest }, { ...steady, books });
  const { server, title } = await startServer();
  process.env[environment.browser] = server.wsEndpoint();
  process.env[environment.books] = books;
  process.env[environment.page] = `${page.origin}/`;
  process.env[environment.sample] = sample.origin;
  if (productSite) process.env[environment.product] = productSite.origin;
  globalThis.workbenchRunning = {
    sites: [page, sample, ...(productSite ? [productSite] : [])],
    stopBrowser: () => server.close(),
    removeBooks: () => rm(books, { recursive: true }),
  };
  process.stdout.write(`\nExcel is played in ${title}.\n`);
}

/** Of a run of tests: it has its own builds and its own ports. */
const steady = { areSteady: true };

/** A product that does not build fails its own tests, with the reason; the workbench's contract is still tested. */
async function productFolder(): Promise<string | null> {
  try {
    return (await build("attain")).folder;
  } catch (fault) {
    process.env[environment.productFault] = fault instanceof Error ? fault.message : String(fault);
    return null;
  }
}
