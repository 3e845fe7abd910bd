/**
 * Serves the folder of any add-in, unchanged on disk, as its own server would. From a folder with a manifest to a site whose
 * pages find office.js on this machine, and themselves wherever they are served.
 */
import { readdir, readFile, stat } from "node:fs/promises";
import path from "node:path";
import { cacheFolder, projectFolder } from "./build";
import { localhostCertificate } from "./certificate";
import { serve, type Site } from "./server";

export interface ForeignAddIn {
  readonly folder: string;
  /** Within the folder; the first one that is found unless told. */
  readonly manifest?: string | undefined;
  /** Folders (within the folder) by the path that they are served under. Unless told, what was built, and what was not beside it. */
  readonly served?: { readonly [path: string]: string };
  /** Files or folders of this machine for addresses that the pages load things from: { "https://cdn.example/": "…" }. */
  readonly mirrored?: { readonly [address: string]: string };
}

export interface ForeignSite extends Site {
  /** Where the page finds the manifest. */
  readonly manifest: string;
}

/** As Microsoft's templates and samples name them; those for a server on this machine first. */
const manifestNames = ["manifest-localhost.xml", "manifest-local.xml", "manifest.xml", "manifests/manifest.xml"];

/** Where pages load office.js from. Without a network they get that of the npm package: the same files. */
const officeAddresses = [
  "https://appsforoffice.microsoft.com/lib/1/hosted/",
  "https://appsforoffice.microsoft.com/lib/1.1/hosted/",
  "https://appsforoffice.microsoft.com/lib/beta/hosted/",
  "https://appsforoffice.edog.officeapps.live.com/lib/beta/hosted/",
];
const officePath = "/_office-js/";
/** Texts come before files: it is here whatever its name. */
const manifestPath = "/manifest.xml";

export async function serveForeign(addIn: ForeignAddIn, port: number): Promise<ForeignSite> {
  const file = await manifestOf(addIn);
  const text = await readFile(file, "utf8");
  const own = addressOf(text, file);
  const mirrors = await Promise.all(Object.entries(addIn.mirrored ?? {}).map(mirrorOf));
  const site = await serve({
    certificate: await localhostCertificate(cacheFolder),
    port,
    folders: {
      ...(await foldersOf(addIn)),
      [officePath]: path.join(projectFolder, "node_modules", "@microsoft", "office-js", "dist"),
      ...Object.fromEntries(mirrors.map(({ place, folder }) => [place, folder])),
    },
    texts: { [manifestPath]: text },
    moved: {
      ...Object.fromEntries(officeAddresses.map((address) => [address, officePath])),
      ...Object.fromEntries(mirrors.map(({ address, place, name }) => [address, place + name])),
      [own]: "",
    },
  });
  return { ...site, manifest: site.origin + manifestPath };
}

async function manifestOf({ folder, manifest }: ForeignAddIn): Promise<string> {
  const names = manifest === undefined ? manifestNames : [manifest];
  for (const name of names) {
    const file = path.join(folder, name);
    if ((await stat(file).catch(() => null))?.isFile()) return file;
  }
  const unified = (await readdir(folder)).includes("manifest.json");
  throw new Error(
    unified && manifest === undefined
      ? `${folder} has only manifest.json, the unified manifest, which this workbench doesn't read; it reads manifest.xml.`
      : `${folder} has none of ${names.join(", ")}. Name its manifest with --manifest.`,
  );
}

/** The address that the add-in believes to be at: that of the page that it starts with. */
function addressOf(manifest: string, file: string): string {
  const [, address] = /<SourceLocation\s[^>]*DefaultValue="([^"]+)"/.exec(manifest) ?? [];
  if (address === undefined) throw new Error(`${file} names no page: it has no <SourceLocation DefaultValue="…">`);
  return new URL(address).origin;
}

async function foldersOf({ folder, served }: ForeignAddIn): Promise<{ readonly [path: string]: string | string[] }> {
  const built = path.join(folder, "dist");
  const isBuilt = (await stat(built).catch(() => null))?.isDirectory() ?? false;
  const given = Object.entries(served ?? {}).map(
    ([at, place]) => [withSlash(at), path.resolve(folder, place)] as const,
  );
  return { "/": isBuilt ? [built, folder] : folder, ...Object.fromEntries(given) };
}

interface Mirror {
  readonly address: string;
  readonly place: string;
  readonly folder: string;
  /** Of the file; empty for a folder. */
  readonly name: string;
}

async function mirrorOf([address, place]: readonly [string, string], number: number): Promise<Mirror> {
  const facts = await stat(place).catch(() => null);
  if (!facts) throw new Error(`${place}, which shall stand for ${address}, is not here.`);
  const [folder, name] = facts.isFile() ? [path.dirname(place), path.basename(place)] : [place, ""];
  return { address, place: `/_mirror-${number}${facts.isFile() || address.endsWith("/") ? "/" : ""}`, folder, name };
}

function withSlash(at: string): string {
  return `/${at.replace(/^\/|\/$/g, "")}/`.replace("//", "/");
}
