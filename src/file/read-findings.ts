/** The bytes of a workbook → what its sender should know before it is mailed. Everything is in the file, also what Excel's
 *  older versions tell no add-in: authors of notes, links, panes of add-ins. */

import { functionName, type FunctionName } from "../core/function-names";
import { allCalls, isFunctionName, ownFunction } from "../core/formula-calls";
import { isMailedFormula, isOwnFormula, maySpill } from "../core/mailed-formula";
import { CellTally, type MailedFindings } from "../core/mailed-findings";
import type { Place } from "../core/problem";
import { address } from "../core/table";
import { countPanes } from "./add-in-parts";
import { withAtSigns } from "./at-signs";
import { decoded, elements } from "./markup";
import { editorsOf, personsOf } from "./persons";
import { formulasOf } from "./sheet-formulas";
import { partsOf, sharedTexts, sheetParts, workbookPart } from "./workbook-parts";
import { WorkbookPackage } from "./workbook-package";

/** Throws a UnreadableWorkbook for bytes that are no .xlsx file. */
export function readFindings(bytes: Uint8Array): MailedFindings {
  const file = new WorkbookPackage(bytes);
  const sheets = sheetParts(file);
  return {
    ...cellFindings(file),
    links: linksOf(file),
    hiddenSheets: sheets
      .filter(({ visibility }) => visibility !== "visible")
      .map(({ name, visibility }) => ({ name, isVeryHidden: visibility === "very-hidden" })),
    names: namesOf(file),
    persons: personsOf(file, sheets),
    editors: editorsOf(file),
    panes: countPanes(file),
  };
}

type CellFindings = Pick<MailedFindings, "own" | "prepared" | "broken" | "nameErrors" | "foreign">;

function cellFindings(file: WorkbookPackage): CellFindings {
  const tallies = {
    own: new CellTally(),
    prepared: new CellTally(),
    broken: new CellTally(),
    nameErrors: new CellTally(),
    foreign: new CellTally(),
  };
  const functions = new Map<FunctionName, number>();
  const foreign = new Set<string>();
  const sharedText = sharedTexts(file);
  for (const sheet of sheetParts(file)) {
    const xml = file.text(sheet.part);
    const mayHold = xml.includes("#NAME?") || xml.includes("_xldudf_") || xml.toUpperCase().includes(functionName());
    if (!mayHold) continue;
    for (const { row, column, formula, result } of formulasOf(xml, sharedText)) {
      const place = (): Place => ({ sheet: sheet.name, address: address(row, column) });
      const isNameError = typeof result === "object" && result?.error === "#NAME?";
      const isOwn = isOwnFormula(formula);
      if (isOwn) {
        tallies.own.add(place);
        countCalls(formula, functions);
      }
      if (isMailedFormula(formula)) tallies.prepared.add(place);
      const isBroken = isNameError || (isOwn && hasNeedlessSign(formula));
      if (isBroken) (isOwn ? tallies.broken : tallies.nameErrors).add(place);
      if (!formula.includes("_xldudf_")) continue;
      const others = foreignCalls(formula);
      for (const name of others) foreign.add(name);
      if (others.length > 0) tallies.foreign.add(place);
    }
  }
  return {
    own: {
      ...tallies.own.found,
      functions: [...functions].map(([name, count]) => ({ name, count })).sort((a, b) => b.count - a.count),
    },
    prepared: tallies.prepared.found,
    broken: tallies.broken.found,
    nameErrors: tallies.nameErrors.found,
    foreign: { ...tallies.foreign.found, functions: [...foreign].sort() },
  };
}

/** "@" before a call of single cells says nothing: an Excel that didn't know the function has put it there. */
function hasNeedlessSign(formula: string): boolean {
  return withAtSigns(formula) !== formula && !maySpill(formula);
}

function countCalls(formula: string, functions: Map<FunctionName, number>): void {
  for (const call of allCalls(formula)) {
    const name = ownFunction(call);
    if (name !== undefined) functions.set(name, (functions.get(name) ?? 0) + 1);
  }
}

function foreignCalls(formula: string): readonly string[] {
  return allCalls(formula)
    .filter((call) => /^_xldudf_/iu.test(call.written) && ownFunction(call) === undefined)
    .map(({ name }) => name);
}

/** The paths of other files, as the workbook keeps them. */
function linksOf(file: WorkbookPackage): readonly string[] {
  const parts = partsOf(file, workbookPart(file), "externalLink");
  const targets = parts.flatMap((part) =>
    file.relations(part).filter(({ type }) => type.startsWith("externalLinkPath") || type === "oleObject"),
  );
  return [...new Set(targets.map(({ target }) => readablePath(target)))];
}

function readablePath(target: string): string {
  try {
    return decodeURI(target).replace(/^file:\/\/\//u, "");
  } catch (error) {
    // A file's path may hold a "%" that stands for itself.
    if (error instanceof URIError) return target;
    throw error;
  }
}

function namesOf(file: WorkbookPackage): MailedFindings["names"] {
  const found = [...elements(file.text(workbookPart(file)), "definedName")].map(({ attributes, content }) => ({
    name: attributes["name"] ?? "",
    isHidden: attributes["hidden"] === "1" || attributes["hidden"] === "true",
    formula: decoded(content),
  }));
  // Excel's own names, of print areas and filters, and those that it makes for unknown functions aren't the person's.
  const own = found.filter(({ name }) => !name.startsWith("_xlnm.") && !isFunctionName(name));
  return {
    visible: own.filter(({ isHidden }) => !isHidden).length,
    hidden: own.filter(({ isHidden }) => isHidden).length,
    lost: own.filter(({ formula }) => formula.includes("#REF!")).map(({ name }) => name),
  };
}
