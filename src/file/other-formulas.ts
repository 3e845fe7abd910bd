/** Formulas that stand in no cell: defined names, calculated columns of tables, rules. They are turned into Excel's own
 *  like those of cells; as they show no figure, there is none that could be kept instead. */

import { isOwnFormula } from "../core/mailed-formula";
import type { Problem } from "../core/problem";
import { decoded, encoded, withElements, type Element } from "./markup";
import { partsOf, workbookPart, type SheetPart } from "./workbook-parts";
import type { WorkbookPackage } from "./workbook-package";

type Native = (formula: string) => string | undefined;

/** Elements of sheets that hold a formula: of conditional formats and of rules for typing, old and new. */
const ruleElements = ["formula", "formula1", "formula2", "f"] as const;

/** Answers with the names that could not be turned. A calculated column that can't be loses its formula for new rows. */
export function otherFormulas(file: WorkbookPackage, sheets: readonly SheetPart[], native: Native): readonly Problem[] {
  const problems: Problem[] = [];
  const turned = (element: Element): string | undefined => {
    const formula = decoded(element.content);
    const text = isOwnFormula(formula) ? native(formula) : undefined;
    return text === undefined ? undefined : rewritten(element, text);
  };
  const workbook = workbookPart(file);
  change(file, workbook, (xml) =>
    withElements(xml, "definedName", (element) => {
      const text = turned(element);
      if (text === undefined && isOwnFormula(decoded(element.content))) {
        problems.push({ kind: "name-not-native", name: element.attributes["name"] ?? "" });
      }
      return text;
    }),
  );
  for (const sheet of sheets) {
    for (const table of partsOf(file, sheet.part, "table")) {
      change(file, table, (xml) =>
        withElements(xml, "calculatedColumnFormula", (element) =>
          isOwnFormula(decoded(element.content)) ? (turned(element) ?? null) : undefined,
        ),
      );
    }
    if (!/ATTAIN/iu.test(file.text(sheet.part))) continue;
    change(file, sheet.part, (xml) => ruleElements.reduce((text, name) => withRules(text, name, turned), xml));
  }
  return problems;
}

function withRules(xml: string, name: string, turned: (element: Element) => string | undefined): string {
  const cellsEnd = xml.search(/<\/(?:[\w.-]+:)?sheetData\s*>/u);
  if (cellsEnd < 0) return xml;
  return xml.slice(0, cellsEnd) + withElements(xml.slice(cellsEnd), name, turned);
}

function rewritten({ tag, content }: Element, text: string): string {
  const name = /^<([\w.:-]+)/u.exec(tag)?.[1] ?? "";
  return content === "" ? tag : `${tag}${encoded(text)}</${name}>`;
}

function change(file: WorkbookPackage, part: string, work: (xml: string) => string): void {
  const before = file.text(part);
  const after = work(before);
  if (after !== before) file.put(part, after);
}
