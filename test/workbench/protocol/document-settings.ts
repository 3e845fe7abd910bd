/** The add-in's settings in the document, as both Office.context.document.settings and workbook.settings see them. */
import type { Workbook } from "../engine/model";
import { isRecord } from "./arguments";
import type { DocumentFlags } from "./add-in-runtime";
import type { Json } from "./wire";

/** Excel keeps things of its own beside the add-in's settings; they do not show among them. */
const ownPrefix = "_Office_";

export function settingsOf(workbook: Workbook): ReadonlyMap<string, Json> {
  const shown = [...workbook.settings].filter(([key]) => !key.startsWith(ownPrefix));
  return new Map(shown as [string, Json][]);
}

/** [name, JSON text] for each: the form that office.js is started with. */
export function settingsAsPairs(workbook: Workbook): [string, string][] {
  return [...settingsOf(workbook)].map(([key, value]) => [key, JSON.stringify(value)]);
}

/** settings.saveAsync sends all settings that there shall be. */
export function saveSettings(workbook: Workbook, method: Json | undefined): void {
  const properties = isRecord(method) && Array.isArray(method["Properties"]) ? method["Properties"] : [];
  workbook.transaction("addIn", () => {
    const gone = new Set(settingsOf(workbook).keys());
    for (const pair of properties as readonly (readonly [string, string])[]) {
      gone.delete(pair[0]);
      workbook.setSetting(pair[0], JSON.parse(pair[1]));
    }
    for (const key of gone) workbook.removeSetting(key);
  });
}

export function documentFlags(workbook: Workbook): DocumentFlags {
  return {
    read: (key) => workbook.settings.get(key) as Json | undefined,
    write: (key, value) => workbook.setSetting(key, value),
  };
}
