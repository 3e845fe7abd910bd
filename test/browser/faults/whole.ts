/** What "the workbook is whole" means: it is to the letter what it was, or what the action makes of it. Compared is all that
 *  the workbook's file holds: sheets and their order, cells, formats, rules, tables, names, protection, print set-up, which
 *  sheet is in front, calculation mode, settings, custom parts. */
import { unzipSync } from "fflate";
import type { ExcelDriver } from "../../workbench/driver";

/** The file's parts as they are saved. */
export type State = ReadonlyMap<string, Uint8Array>;

/** Says when the file was saved, and nothing of the workbook. */
const ofSaving = new Set(["docProps/core.xml"]);

export async function stateOf(excel: ExcelDriver): Promise<State> {
  // What waits for a function of the add-in is saved as an error.
  await excel.calculated();
  const parts = unzipSync(await excel.save(), { filter: ({ name }) => !ofSaving.has(name) });
  return new Map(Object.entries(parts));
}

/** In which parts two states differ, each with the first letters that do; nothing if they are the same. */
export function differences(before: State, after: State): readonly string[] {
  const names = [...new Set([...before.keys(), ...after.keys()])].sort();
  return names.flatMap((name) => {
    const [old, young] = [before.get(name), after.get(name)];
    if (old && young && Buffer.compare(old, young) === 0) return [];
    const [a, b] = [meantBy(old), meantBy(young)];
    if (a === b) return [];
    let at = 0;
    while (a[at] === b[at]) at++;
    return [`${name}: …${a.slice(Math.max(0, at - 80), at + 120)}… ↔ …${b.slice(Math.max(0, at - 80), at + 120)}…`];
  });
}

/** What is selected on a sheet is nothing that undo brings back; which sheet is in front says the workbook's own part. A cell that
 *  was emptied and one that never held anything are the same to everybody. */
function meantBy(part: Uint8Array = new Uint8Array()): string {
  return new TextDecoder()
    .decode(part)
    .replace(/ tabSelected="1"|<selection [^>]*>/gu, "")
    .replace(/<c r="[A-Z]+\d+"\/>/gu, "")
    .replace(/<row r="\d+"(?:><\/row>|\/>)|<dimension [^>]*>/gu, "");
}
