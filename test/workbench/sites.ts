/** Starts the workbench's servers: the page, and an add-in beside it on another port of the same name, as office.js wants it. */
import { addInPolicy, serve, type Site, type SiteOptions } from "./server";
import { localhostCertificate } from "./certificate";
import { cacheFolder } from "./build";

export interface Ports {
  readonly addIn: number;
  readonly page: number;
}

export interface Sites {
  readonly addIn: Site;
  readonly page: Site;
  close(): Promise<void>;
}

type How = Pick<SiteOptions, "areSteady" | "isApart">;

/** Folders by their paths; among them the genuine office.js for add-ins that do not bring it: the workbench's own sample. */
export interface AddInFolders {
  readonly [path: string]: string;
}

export async function serveAddIn(folders: AddInFolders, port: number, how: How = {}): Promise<Site> {
  return serve({
    certificate: await localhostCertificate(cacheFolder),
    port,
    folders,
    contentSecurityPolicy: addInPolicy,
    ...how,
  });
}

export interface PageSettings {
  /** The add-in that the page opens when its address names none. */
  readonly manifest: string;
  /** The ribbon control that a new workbook begins with, as if a person had pressed it. */
  readonly press?: string | undefined;
}

/** Beside the page, a folder with files to open can be served. */
export async function servePage(
  folder: string,
  port: number,
  settings: PageSettings,
  how: How & { readonly books?: string } = {},
): Promise<Site> {
  const { books, ...rest } = how;
  return serve({
    certificate: await localhostCertificate(cacheFolder),
    port,
    folders: { "/": folder, ...(books === undefined ? {} : { "/books/": books }) },
    texts: { "/workbench.json": JSON.stringify(settings) },
    ...rest,
  });
}

export async function serveBoth(addInFolder: string, pageFolder: string, ports: Ports, press?: string): Promise<Sites> {
  const addIn = await serveAddIn({ "/": addInFolder }, ports.addIn);
  try {
    const page = await servePage(pageFolder, ports.page, { manifest: `${addIn.origin}/manifest.xml`, press });
    return { addIn, page, close: async () => void (await Promise.all([addIn.close(), page.close()])) };
  } catch (fault) {
    await addIn.close();
    throw fault;
  }
}
