/** What stands in the way of new tables: sheets and names that people have given to something else. */

import type { Problem } from "../core/problem";
import type { NewTable } from "../core/workbook-form";
import { placeOf } from "../excel/contents";

/** Excel compares names of sheets, tables and ranges without case. */
export function clashes(
  forms: readonly NewTable[],
  sheets: readonly { readonly name: string }[],
  names: readonly { readonly name: string; readonly formula: unknown }[],
): Problem[] {
  const isSame = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();
  return forms.flatMap((form): Problem[] => {
    const sheet = sheets.find(({ name }) => isSame(name, form.sheet))?.name;
    const taken = names.find(({ name }) => isSame(name, form.name));
    const problems: Problem[] = [];
    if (sheet !== undefined) problems.push({ kind: "sheet-name-taken", sheet });
    if (taken) {
      const formula = String(taken.formula);
      problems.push({ kind: "table-name-taken", table: form.name, at: placeOf(formula) ?? { sheet: formula } });
    }
    return problems;
  });
}
