/** What "the workbook is whole" means: it is to the letter what it was, or what the action makes of it. Compared is all that
 *  the workbook's file holds: sheets and their order, cells, formats, rules, tables, names, protection, print set-up, which
 *  sheet is in front, calculation mode, settings, custom parts. */
import { unzipSync } from "fflate";
import type { ExcelDriver } from "../../workbench/driver";

/** The file's parts as text. */
export type State = ReadonlyMap<string, string>;

/** Says when the file was saved, and nothing of the workbook. */
const ofSaving = new Set(["docProps/core.xml"]);

export async function stateOf(excel: ExcelDriver): Promise<State> {
  const parts = unzipSync(await excel.save());
  const texts = Object.entries(parts).flatMap(([name, bytes]) =>
    ofSaving.has(name) ? [] : [[name, new TextDecoder().decode(bytes)] as const],
  );
  return new Map([
    ...texts.map(([name, text]) => [name, withoutFront(text)] as const),
    [front, texts.map(([, text]) => / activeTab="\d+"/u.exec(text)?.[0] ?? "").join("")],
  ]);
}

/** Excel: which sheet is in front and what is selected is nothing that undo brings back. Told as a part of its own. */
const front = "the sheet in front";

function withoutFront(text: string): string {
  return (
    text
      .replace(/ activeTab="\d+"| tabSelected="1"|<selection [^>]*>/gu, "")
      // A cell that was emptied and one that never held anything are the same to everybody.
      .replace(/<c r="[A-Z]+\d+"\/>/gu, "")
      .replace(/<row r="\d+"(?:><\/row>|\/>)|<dimension [^>]*>/gu, "")
  );
}

/** In which parts two states differ, each with the first letters that do; nothing if they are the same. */
export function differences(before: State, after: State): readonly string[] {
  const names = [...new Set([...before.keys(), ...after.keys()])].sort();
  return names.flatMap((name) => {
    const [a = "", b = ""] = [before.get(name), after.get(name)];
    if (a === b) return [];
    let at = 0;
    while (a[at] === b[at]) at++;
    return [`${name}: …${a.slice(Math.max(0, at - 80), at + 120)}… ↔ …${b.slice(Math.max(0, at - 80), at + 120)}…`];
  });
}
