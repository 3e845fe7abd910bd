/** Where a test's Excel is opened: the addresses that global-setup.ts left, the add-in that is wanted, and the page's parameters. */
import { createHash } from "node:crypto";
import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { environment } from "./environment";
import { serveForeign, type ForeignAddIn } from "./foreign-site";
import type { Site } from "./server";
import { serveAddIn } from "./sites";

export interface ExcelOptions {
  /** The built product unless given; "sample" is the workbench's own; else a folder with manifest.xml, or another's add-in. */
  readonly addIn?: string | ForeignAddIn;
  readonly locale?: "vi-VN" | "en-US";
  /** Newer or other requirement sets than Excel LTSC 2021 has: { ExcelApi: "1.16" }. */
  readonly requirementSets?: { readonly [name: string]: string };
  /** A file to begin with. */
  readonly book?: Uint8Array;
  /** Of the window, in pixels. */
  readonly width?: number;
  /** For pictures: the same day, zone and pixels on every machine, and nothing moves by itself. */
  readonly isPictured?: boolean;
}

/** As a new workbook is called. */
export const newBookName = "Sổ1.xlsx";

export async function addInSite(addIn: ExcelOptions["addIn"]): Promise<{ origin: string; site?: Site }> {
  if (addIn === undefined) {
    const fault = process.env[environment.productFault];
    if (fault) throw new Error(`The add-in could not be built:\n${fault}`);
    return { origin: setting(environment.product) };
  }
  if (addIn === "sample") return { origin: setting(environment.sample) };
  const isForeign = typeof addIn === "object";
  const site = isForeign ? await serveForeign(addIn, 0) : await serveAddIn({ "/": path.resolve(addIn) }, 0);
  return { origin: site.origin, site };
}

export function addressOf(addInOrigin: string, { locale, requirementSets }: ExcelOptions): URL {
  const address = new URL(setting(environment.page));
  address.searchParams.set("manifest", `${addInOrigin}/manifest.xml`);
  address.searchParams.set("locale", locale ?? "vi-VN");
  const sets = Object.entries(requirementSets ?? {}).map(([name, version]) => `${name}:${version}`);
  if (sets.length > 0) address.searchParams.set("sets", sets.join(","));
  return address;
}

/**
 * Where the page finds a file to begin with: beside itself, since a route of the driver's would have the browser load and compile
 * all scripts anew.
 */
export async function bookAddress(book: Uint8Array): Promise<string> {
  const folder = createHash("sha256").update(book).digest("hex");
  const file = path.join(setting(environment.books), folder, newBookName);
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, book);
  return new URL(`books/${folder}/${encodeURIComponent(newBookName)}`, setting(environment.page)).href;
}

export function setting(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set: tests with Excel run in the jest project "browser".`);
  return value;
}
