/** What Excel keeps of add-ins in a workbook: panes that open with it, their settings, and names for functions that it
 *  doesn't know. None of it is of use to those who get the workbook by mail: they would see errors of add-ins. */

import { isFunctionName } from "../core/formula-calls";
import { elements, withElements } from "./markup";
import { partsOf, workbookPart } from "./workbook-parts";
import type { WorkbookPackage } from "./workbook-package";

const panesType = "webextensiontaskpanes";

/** How many panes of add-ins the workbook remembers. Add-ins within a sheet are content, and not counted. */
export function countPanes(file: WorkbookPackage): number {
  return paneLists(file).reduce((sum, list) => sum + partsOf(file, list, "webextension").length, 0);
}

export function removePanes(file: WorkbookPackage): number {
  let count = 0;
  for (const list of paneLists(file)) {
    const panes = partsOf(file, list, "webextension");
    file.remove(list);
    for (const part of panes) file.remove(part);
    count += panes.length;
  }
  return count;
}

function paneLists(file: WorkbookPackage): readonly string[] {
  return partsOf(file, "", panesType);
}

export function removeFunctionNames(file: WorkbookPackage): void {
  const part = workbookPart(file);
  const before = file.text(part);
  let after = withElements(before, "definedName", ({ attributes }) =>
    isFunctionName(attributes["name"] ?? "") ? null : undefined,
  );
  // A list of names without a name is no valid workbook.
  after = withElements(after, "definedNames", ({ content }) =>
    elements(content, "definedName").next().done ? null : undefined,
  );
  if (after !== before) file.put(part, after);
}

/** The order of calculation that Excel keeps: it would name cells that hold no formula any more, and Excel makes it anew. */
export function removeCalculationOrder(file: WorkbookPackage): void {
  for (const part of partsOf(file, workbookPart(file), "calcChain")) file.remove(part);
}

export function calculateWhenOpened(file: WorkbookPackage): void {
  const part = workbookPart(file);
  const before = file.text(part);
  let isThere = false;
  let after = withElements(before, "calcPr", ({ tag, content }) => {
    isThere = true;
    const bare = tag.replace(/\sfullCalcOnLoad\s*=\s*(?:"[^"]*"|'[^']*')/u, "");
    return content === "" ? bare.replace(/\s*\/?>$/u, ' fullCalcOnLoad="1"/>') : undefined;
  });
  if (!isThere) {
    const prefix = /<((?:[\w.-]+:)?)workbook[\s>]/u.exec(before)?.[1] ?? "";
    const anchor = after.includes(`</${prefix}definedNames>`) ? `</${prefix}definedNames>` : `</${prefix}sheets>`;
    after = after.replace(anchor, `${anchor}<${prefix}calcPr fullCalcOnLoad="1"/>`);
  }
  file.put(part, after);
}
