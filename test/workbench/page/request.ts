/** Owns what the page was asked for: its query parameters, and the defaults that the server gives in workbench.json. */
import { american, vietnamese } from "../engine/culture";
import type { WorkbookOptions } from "../engine/model";
import type { RequirementSets } from "../protocol/requirement-sets";
import { measureText } from "./grid/fonts";
import type { Locale } from "./texts";

export interface PageRequest {
  readonly locale: Locale;
  /** What every workbook is opened with: the culture, and this screen's fonts. */
  readonly options: WorkbookOptions;
  /** Address of the add-in's manifest.xml. */
  readonly manifest: string;
  /** Address of a workbook to begin with. */
  readonly book: string | undefined;
  /** The ribbon control that a new workbook begins with. */
  readonly press: string | undefined;
  readonly requirementSets: RequirementSets | undefined;
  /** Whether the panel of faults is open from the start. */
  readonly showsFaults: boolean;
}

export async function readRequest(): Promise<PageRequest> {
  const query = new URL(location.href).searchParams;
  const defaults = await readDefaults();
  const locale: Locale = query.get("locale") === "en-US" ? "en-US" : "vi-VN";
  const manifest = query.get("manifest") ?? defaults["manifest"];
  if (manifest === undefined) throw new Error("Neither ?manifest= nor workbench.json says where the add-in is");
  const sets = query.get("sets");
  return {
    locale,
    options: { culture: locale === "vi-VN" ? vietnamese : american, measureText },
    manifest: new URL(manifest, location.href).href,
    book: query.get("book") ?? defaults["book"],
    press: query.get("press") ?? defaults["press"],
    requirementSets: sets === null ? undefined : readSets(sets),
    showsFaults: query.get("faults") === "1",
  };
}

async function readDefaults(): Promise<Readonly<Record<string, string>>> {
  const answer = await fetch("workbench.json");
  if (!answer.ok) throw new Error(`workbench.json: ${answer.status} ${answer.statusText}`);
  const defaults: unknown = await answer.json();
  if (typeof defaults !== "object" || defaults === null) throw new Error("workbench.json holds no object");
  return Object.fromEntries(Object.entries(defaults).filter(([, value]) => typeof value === "string"));
}

/** "ExcelApi:1.14,SharedRuntime:1.1" → the newest version of each set that this Excel shall claim to know. */
function readSets(text: string): RequirementSets {
  return Object.fromEntries(
    text.split(",").map((set) => {
      const [name = "", version = "1.1"] = set.trim().split(":");
      return [name, version];
    }),
  );
}
